import { heldPositions } from "../apposition.ts";
import { spanOf } from "../mentions.ts";
import type { RelationCandidate, RelationContext, RelationRule } from "../rule.ts";
import { statusBefore } from "../status.ts";

/** An office beside a name: `rektor Ewa Mak`, `Jan Lis – Dyrektor Biura`, `p.o. Dyrektora A`. */
export const holdsPositionBeside: RelationRule = {
  name: "holdsPosition.beside",
  type: "holdsPosition",
  *find(context: RelationContext): Iterable<RelationCandidate> {
    for (const { person, position } of heldPositions(context)) {
      const status = statusBefore(context, position.start);
      yield {
        type: "holdsPosition",
        subject: person.entity,
        object: position.entity,
        evidence: spanOf(person, position),
        ...(status === undefined ? {} : { status }),
      };
    }
  },
};
