import { datesIn } from "../dates.ts";
import { dismissalsOf } from "../dismissals.ts";
import { spanOf } from "../mentions.ts";
import type { RelationCandidate, RelationContext, RelationRule } from "../rule.ts";
import { stepQualifiers } from "../step-qualifiers.ts";

/** Dismissed by name and office, without `ze stanowiska`: `Minister odwołał {komendanta} {Jana Lisa}`, `odwołany został {dyrektor} {Adam Kos}`. */
export const dismissedFromTitled: RelationRule = {
  name: "dismissedFrom.titled",
  type: "dismissedFrom",
  *find(context: RelationContext): Iterable<RelationCandidate> {
    for (const { person, position, clause, tense, isNegated } of context.once(dismissalsOf).values()) {
      const { on } = datesIn(context, clause);
      yield {
        type: "dismissedFrom",
        subject: person.entity,
        object: position.entity,
        evidence: spanOf(person, position),
        ...stepQualifiers({ on, tense, isNegated }),
      };
    }
  },
};
