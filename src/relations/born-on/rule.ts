import { lifeFacts } from "../life.ts";
import { lifeYears } from "../life-years.ts";
import { spanOf } from "../mentions.ts";
import type { RelationCandidate, RelationContext, RelationRule } from "../rule.ts";

/** `urodził się {4 września 1970 r.}`, `(ur. {1939})`, `urodzona w {1998 r.}` */
export const bornOn: RelationRule = {
  name: "bornOn.predicate",
  type: "bornOn",
  *find(context: RelationContext): Iterable<RelationCandidate> {
    yield* lifeFacts(context, { relation: "bornOn", event: "birth", object: "date" });
  },
};

/** `Jan Bąk ({1939}–{2006})` */
export const bornOnYears: RelationRule = {
  name: "bornOn.years",
  type: "bornOn",
  *find(context: RelationContext): Iterable<RelationCandidate> {
    for (const { person, born } of context.once(lifeYears)) {
      yield { type: "bornOn", subject: person.entity, object: born.entity, evidence: spanOf(person, born) };
    }
  },
};
