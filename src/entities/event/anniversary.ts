import { Case } from "../../lexicon/tag.ts";
import { readComplement } from "../../polish/noun-phrase.ts";
import { TokenFlag, TokenKind } from "../../text/document.ts";
import type { Candidate, EntityRule, RuleContext } from "../rule.ts";
import { wholeEnd } from "./named.ts";

const roman = /^[IVXLC]{1,7}$/u; // "XXV"

/** Anniversaries with their number: `105. rocznica powstania polskiego więziennictwa`, `30-lecie Policji`. */
export const anniversary: EntityRule<"event"> = {
  name: "event.anniversary",
  type: "event",
  *find(context: RuleContext): Iterable<Candidate<"event">> {
    const { document, morphology, found } = context;
    for (let token = 1; token < document.length; token++) {
      const isYears = document.lowerOf(token).startsWith("leci") && document.hasFlag(token, TokenFlag.glued);
      if (!isYears && !morphology.hasLemma(token, "rocznica")) continue;
      const start = numberStart(context, token);
      if (start === undefined) continue;
      const stop = (at: number): boolean => found.at(at, "person", "rank", "title", "date").length > 0;
      const end = wholeEnd(context, start, readComplement(context, token + 1, { cases: Case.gen, stop }));
      if (end === token + 1) continue;
      // the dictionary lacks „lecie”
      const named = isYears ? { name: `${document.formOf(start)}-lecie ${document.written(token + 1, end)}` } : {};
      yield { type: "event", start, end, ...named, attributes: { kind: "holiday" } };
    }
  },
};

/** `|105|. rocznica`, `|30|-lecie`, `|XX|-lecie`, `|V| rocznica` */
function numberStart({ document }: RuleContext, noun: number): number | undefined {
  const joint = document.formOf(noun - 1);
  const number = joint === "." || joint === "-" ? noun - 2 : noun - 1;
  const isNumber =
    roman.test(document.formOf(number)) || (number < noun - 1 && document.isKind(number, TokenKind.number));
  return isNumber && document.sentence[number] === document.sentence[noun] ? number : undefined;
}
