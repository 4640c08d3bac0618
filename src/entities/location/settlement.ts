import { Label } from "../../lexicon/label.ts";
import { Case, casesOf } from "../../lexicon/tag.ts";
import { isHyphen } from "../../polish/noun-phrase.ts";
import { TokenFlag, TokenKind } from "../../text/document.ts";
import { isInQuotedName } from "../official-name/quote.ts";
import type { Candidate, EntityRule, RuleContext } from "../rule.ts";
import { hasPlaceContext, isPartOfInstitution } from "./context.ts";

/** Towns and villages of one word by the dictionary's label, where places stand: `w Terespolu`, `mieszkaniec Klukowa`. */
export const settlement: EntityRule<"location"> = {
  name: "location.settlement",
  type: "location",
  *find(context: RuleContext): Iterable<Candidate<"location">> {
    const { document, morphology, found } = context;
    for (let token = 0; token < document.length; token++) {
      if (!document.isKind(token, TokenKind.word) || !document.hasFlag(token, TokenFlag.capitalized)) continue;
      if (
        !morphology.hasLabel(token, Label.settlement) ||
        isHyphen(document, token + 1) ||
        isHyphen(document, token - 1)
      )
        continue;
      if (found.at(token, "location", "person").length > 0 || isInQuotedName(context, token)) continue;
      if (isPartOfInstitution(context, { start: token, end: token + 1 })) continue;
      const readings = morphology.at(token).filter(({ labels }) => (labels & Label.settlement) !== 0);
      const cases = readings.reduce((mask, { tag }) => mask | casesOf(tag), 0);
      if (!hasPlaceContext(context, { start: token, end: token + 1, cases })) continue;
      const name = chooseLemma(context, token, readings);
      yield { type: "location", start: token, end: token + 1, name, attributes: { kind: "settlement" }, weight: -1 };
    }
  },
};

const governed: ReadonlyMap<string, number> = new Map([
  ["w", Case.loc],
  ["we", Case.loc],
  ["na", Case.loc],
  ["pod", Case.inst],
  ["nad", Case.inst],
]);

/** The lemma in the case that the preposition wants. */
function chooseLemma(
  { document }: RuleContext,
  token: number,
  readings: readonly { readonly lemma: string; readonly tag: number; readonly labels: number }[],
): string {
  const wanted = governed.get(document.lowerOf(token - 1)) ?? Case.gen;
  const fitting = readings.filter(({ tag }) => (casesOf(tag) & wanted) !== 0);
  const pool = fitting.length > 0 ? fitting : readings;
  return (pool.find(({ labels }) => (labels & Label.city) !== 0) ?? pool[0])?.lemma ?? document.formOf(token);
}
