import { Label } from "../../lexicon/label.ts";
import { wordEnd } from "../../polish/noun-phrase.ts";
import { TokenFlag, TokenKind } from "../../text/document.ts";
import type { Candidate, EntityRule, RuleContext } from "../rule.ts";
import { describePerson } from "./describe.ts";
import { isForename, isNameWord } from "./name-word.ts";

const behind: ReadonlySet<string> = new Set([",", ";", "–", "—", "-", "(", ".", ":"]);

/** Surname before given name, alone in its line or its place of a list: `Kowalski Jan – 12 pkt`, `1. Nowak Anna`. */
export const listedName: EntityRule<"person"> = {
  name: "person.listed-name",
  type: "person",
  *find(context: RuleContext): Iterable<Candidate<"person">> {
    const { document, found } = context;
    for (let token = 0; token < document.length; token++) {
      if (!beginsPlace(context, token) || !isFamily(context, token)) continue;
      const given = wordEnd(document, token);
      const end = wordEnd(document, given);
      if (document.hasFlag(given, TokenFlag.lineStart) || !isForename(context, given) || !endsPlace(context, end))
        continue;
      if (found.at(token, "person").length === 0)
        yield describePerson(context, { start: token, end, given: [given], surname: [token] });
    }
  },
};

function isFamily(context: RuleContext, token: number): boolean {
  const { morphology } = context;
  const last = wordEnd(context.document, token) - 1;
  if (!isNameWord(context, token) || isForename(context, token) || !morphology.hasLabel(last, Label.surname))
    return false;
  return (
    morphology.at(last).some(({ labels }) => (labels & Label.surname) !== 0 && (labels & Label.common) !== 0) ||
    !morphology.known(last).some(({ lemma }) => lemma === lemma.toLowerCase())
  );
}

function beginsPlace({ document }: RuleContext, token: number): boolean {
  return (
    document.hasFlag(token, TokenFlag.lineStart) ||
    document.formOf(token - 1) === "." ||
    document.isKind(token - 1, TokenKind.number)
  );
}

function endsPlace({ document }: RuleContext, token: number): boolean {
  return (
    token >= document.length ||
    document.hasFlag(token, TokenFlag.lineStart) ||
    behind.has(document.formOf(token)) ||
    document.isKind(token, TokenKind.number)
  );
}
