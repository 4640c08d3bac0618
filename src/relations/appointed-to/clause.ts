import { careerSteps } from "../career.ts";
import { spanOf } from "../mentions.ts";
import type { RelationCandidate, RelationContext, RelationRule } from "../rule.ts";
import { stepQualifiers } from "../step-qualifiers.ts";

/** A verb gives the office: `Na stanowisko dyrektora powołano Ewę Mak`, `Jan Lis objął obowiązki komendanta`, `Rektorem została …`. */
export const appointedToClause: RelationRule = {
  name: "appointedTo.clause",
  type: "appointedTo",
  *find(context: RelationContext): Iterable<RelationCandidate> {
    for (const { kind, persons, position, dates, tense, isNegated } of careerSteps(context)) {
      if (kind !== "appointed") continue;
      const qualifiers = stepQualifiers({ on: dates.on ?? dates.since, tense, isNegated });
      for (const person of persons) {
        yield {
          type: "appointedTo",
          subject: person.entity,
          object: position.entity,
          evidence: spanOf(person, position),
          ...qualifiers,
        };
      }
    }
  },
};
