import type { TokenMention } from "../../linking/linked.ts";
import { heldPositions } from "../apposition.ts";
import { type Dismissal, dismissalsOf } from "../dismissals.ts";
import { spanOf } from "../mentions.ts";
import type { RelationCandidate, RelationContext, RelationRule } from "../rule.ts";
import { spellBetween } from "../spell.ts";
import { statusBefore } from "../status.ts";

/** An office beside a name: `rektor Ewa Mak`, `Jan Lis – Dyrektor Biura`, `p.o. Dyrektora A`, `Adam Kos, w latach 1990–1998 burmistrz`. */
export const holdsPositionBeside: RelationRule = {
  name: "holdsPosition.beside",
  type: "holdsPosition",
  *find(context: RelationContext): Iterable<RelationCandidate> {
    const dismissals = context.once(dismissalsOf);
    for (const { person, position } of context.once(heldPositions)) {
      const status = statusBefore(context, position.start);
      if (status === undefined && isDismissal(dismissals.get(position), person)) continue;
      yield {
        type: "holdsPosition",
        subject: person.entity,
        object: position.entity,
        evidence: spanOf(person, position),
        ...spellBetween(context, { start: person.end, end: position.start }),
        ...(status === undefined ? {} : { status }),
      };
    }
  },
};

/** Who is dismissed is not shown in office (annotation.md, rule 27); who is to be, still is. */
function isDismissal(dismissal: Dismissal | undefined, person: TokenMention): boolean {
  if (dismissal?.person !== person || dismissal.isResignation) return false;
  return !dismissal.isNegated && dismissal.tense !== "future";
}
