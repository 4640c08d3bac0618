import { Case } from "../../lexicon/tag.ts";
import { agreement } from "../../polish/agreement.ts";
import { wordEnd } from "../../polish/noun-phrase.ts";
import type { RuleContext } from "../rule.ts";

/** `Zastępca {Komendanta Powiatowego Policji w Busku-Zdroju}`, `zastępca {Zachodniopomorskiego Komendanta …}` */
export function officeEnd(
  context: RuleContext,
  end: number,
  readComplements: (head: number, start: number) => number,
): number {
  const { hits, morphology } = context;
  const hit = hits
    .at(end, "offices")
    .find(({ entry, cases }) => entry.attributes.sort !== "never" && (cases === 0 || (cases & Case.gen) !== 0));
  if (hit) return readComplements(hit.start, hit.end);
  const after = wordEnd(context.document, end);
  const next = hits.at(after, "offices")[0];
  const isBefore =
    next !== undefined && agreement(morphology, after - 1, next.start) !== 0 && (next.cases & Case.gen) !== 0;
  return isBefore ? readComplements(next.start, next.end) : end;
}
