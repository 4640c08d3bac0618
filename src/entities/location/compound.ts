import { casesOf } from "../../lexicon/tag.ts";
import { nominalCases } from "../../polish/agreement.ts";
import { isHyphen } from "../../polish/noun-phrase.ts";
import { TokenFlag, TokenKind } from "../../text/document.ts";
import type { Candidate, EntityRule, RuleContext } from "../rule.ts";
import { hasPlaceContext } from "./context.ts";
import { partEnd } from "./extension.ts";

/** Two names joined by a hyphen, a town and its part or a village in two: `w Krakowie-Balicach`, `dla Krakowa-Podgórza`, `w Osowcu-Twierdzy`. */
export const compound: EntityRule<"location"> = {
  name: "location.compound",
  type: "location",
  *find(context: RuleContext): Iterable<Candidate<"location">> {
    const { document, hits, morphology, found } = context;
    for (const hit of hits.of("cities", "settlements", "municipalities")) {
      const { start, end: hyphen } = hit;
      if (!isHyphen(document, hyphen) || isHyphen(document, start - 1) || partEnd(context, hyphen) > hyphen) continue;
      const part = hyphen + 1;
      // „Poznań-Stare Miasto”
      const district = hits.at(part, "districts").find(({ entry }) => entry.attributes.city === hit.entry.name);
      const end = district?.end ?? part + 1;
      if (
        !document.isKind(part, TokenKind.word) ||
        !document.hasFlag(part, TokenFlag.capitalized) ||
        isHyphen(document, end)
      )
        continue;
      // two towns are the ends of a route: „Warszawa-Gdańsk”
      if (
        (!district && hits.at(part, "cities", "foreign-cities").length > 0) ||
        found.at(start, "person", "location").some((other) => other.end >= end)
      )
        continue;
      const cases = hit.cases & nominalCases(morphology, part);
      const isTown = hit.entry.list === "cities";
      if (cases === 0 || !(isTown || hasPlaceContext(context, { start, end, cases }))) continue;
      const second = district?.entry.name ?? partName(context, part, { cases, town: hit.entry.name });
      const name = `${hit.entry.name}-${second}`;
      yield { type: "location", start, end, name, attributes: { kind: isTown ? "district" : "settlement" } };
    }
  },
};

/** Nominative of the second word, by the lists or the dictionary: `Balicach` → `Balice`, `Twierdzy` → `Twierdza`. */
function partName(
  { document, hits, morphology }: RuleContext,
  token: number,
  { cases, town }: { readonly cases: number; readonly town: string },
): string {
  const listed = hits
    .at(token, "districts", "settlements")
    .filter((hit) => hit.end === token + 1 && (hit.cases & cases) !== 0);
  const best = listed.find(({ entry }) => entry.attributes.city === town) ?? listed[0];
  if (best) return best.entry.name;
  const lemma = morphology.at(token).find(({ tag }) => (casesOf(tag) & cases) !== 0)?.lemma ?? document.formOf(token);
  return `${lemma.charAt(0).toUpperCase()}${lemma.slice(1)}`;
}
