import { type CareerStep, careerSteps } from "../career.ts";
import { spanOf } from "../mentions.ts";
import type { RelationCandidate, RelationContext, RelationRule } from "../rule.ts";

/** A verb gives the office: `Na stanowisko dyrektora powołano Ewę Mak`, `Jan Lis objął obowiązki komendanta`, `Rektorem została …`. */
export const appointedToClause: RelationRule = {
  name: "appointedTo.clause",
  type: "appointedTo",
  *find(context: RelationContext): Iterable<RelationCandidate> {
    for (const step of careerSteps(context)) {
      if (step.kind !== "appointed") continue;
      for (const person of step.persons) {
        yield {
          type: "appointedTo",
          subject: person.entity,
          object: step.position.entity,
          evidence: spanOf(person, step.position),
          ...qualify(step),
        };
      }
    }
  },
};

function qualify({ dates, tense, isNegated }: CareerStep): Partial<RelationCandidate> {
  const on = dates.on ?? dates.since;
  return {
    ...(on === undefined ? {} : { on }),
    ...(tense === "future" ? { status: "future" } : {}),
    ...(isNegated ? { negated: true } : {}),
  };
}
