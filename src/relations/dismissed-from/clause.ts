import { careerSteps } from "../career.ts";
import { spanOf } from "../mentions.ts";
import type { RelationCandidate, RelationContext, RelationRule } from "../rule.ts";
import { stepQualifiers } from "../step-qualifiers.ts";

/** A verb takes the office: `Ze stanowiska zastępcy odwołano Jana Lisa`, `zakończyła służbę na stanowisku dowódcy`. */
export const dismissedFromClause: RelationRule = {
  name: "dismissedFrom.clause",
  type: "dismissedFrom",
  *find(context: RelationContext): Iterable<RelationCandidate> {
    for (const { kind, persons, position, dates, tense, isNegated } of careerSteps(context)) {
      if (kind !== "dismissed") continue;
      const on = dates.on ?? dates.until;
      // "z dniem 31 marca rezygnuje": the day is to come
      const qualifiers = stepQualifiers({
        on,
        tense: tense === "present" && on !== undefined ? "future" : tense,
        isNegated,
      });
      for (const person of persons) {
        yield {
          type: "dismissedFrom",
          subject: person.entity,
          object: position.entity,
          evidence: spanOf(person, position),
          ...qualifiers,
        };
      }
    }
  },
};
