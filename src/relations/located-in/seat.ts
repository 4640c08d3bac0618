import type { TokenMention } from "../../linking/linked.ts";
import { headOf } from "../apposed.ts";
import { mentionEndingAt, mentionsOf, spanOf } from "../mentions.ts";
import type { RelationCandidate, RelationContext, RelationRule } from "../rule.ts";
import { nestedIn } from "../window.ts";

const prepositions: ReadonlySet<string> = new Set(["w", "we", "na", "przy"]);

/** The seat inside an institution's name: `KMP {w Radomiu}`, `Komenda Wojewódzka Policji z siedzibą {w Radomiu}`; not `OSP Blachownia` (annotation.md, rule 36). */
export const locatedInSeat: RelationRule = {
  name: "locatedIn.seat",
  type: "locatedIn",
  *find(context: RelationContext): Iterable<RelationCandidate> {
    const { document, mentions } = context;
    for (const place of mentionsOf(context, "location")) {
      const parent = place.parent === undefined ? undefined : mentions[place.parent];
      if (parent?.type !== "organization" || !prepositions.has(document.lowerOf(place.start - 1))) continue;
      // „Frontex, agencja {UE} z siedzibą w Warszawie”
      const seated = document.lowerOf(place.start - 2) === "siedzibą" ? headOf(context, parent) : parent;
      for (const unit of [seated, ...sharing(context, parent)]) {
        yield { type: "locatedIn", subject: unit.entity, object: place.entity, evidence: spanOf(unit, place) };
      }
    }
  },
};

/** Units of the same kind before it that share the seat: `{JRG nr 1} i JRG nr 2 w Częstochowie`. */
function sharing(context: RelationContext, unit: TokenMention): readonly TokenMention[] {
  const { document } = context;
  const units: TokenMention[] = [];
  let first = unit;
  while (units.length < 10) {
    if (!["i", "oraz", ","].includes(document.lowerOf(first.start - 1))) break;
    const before = mentionEndingAt(context, first.start - 1, "organization");
    const isAlike = before !== undefined && document.lowerOf(before.start) === document.lowerOf(unit.start);
    if (!before || !isAlike || before.parent !== undefined || nestedIn(context, before, "location").length > 0) break;
    if (!/\d/u.test(document.written(before.start, before.end))) break;
    units.push(before);
    first = before;
  }
  return units;
}
