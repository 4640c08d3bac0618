import { lifeFacts } from "../life.ts";
import { lifeYears } from "../life-years.ts";
import { spanOf } from "../mentions.ts";
import type { RelationCandidate, RelationContext, RelationRule } from "../rule.ts";

/** `zmarł {12 stycznia 2024 r.}`, `zm. {2006}`, `{12 stycznia} … zmarł insp. Jan Lis` */
export const diedOn: RelationRule = {
  name: "diedOn.predicate",
  type: "diedOn",
  *find(context: RelationContext): Iterable<RelationCandidate> {
    yield* lifeFacts(context, { relation: "diedOn", event: "death", object: "date" });
  },
};

/** `Jan Bąk ({1939}–{2006})` */
export const diedOnYears: RelationRule = {
  name: "diedOn.years",
  type: "diedOn",
  *find(context: RelationContext): Iterable<RelationCandidate> {
    for (const { person, died } of context.once(lifeYears)) {
      yield { type: "diedOn", subject: person.entity, object: died.entity, evidence: spanOf(person, died) };
    }
  },
};
