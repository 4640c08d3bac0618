import { mentionsOf, spanOf } from "../mentions.ts";
import type { RelationCandidate, RelationContext, RelationRule } from "../rule.ts";

/** An organization named inside another's name is what that one is part of: `Wydział Kryminalny {KMP w Kielcach}` (annotation.md, rule 37). */
export const partOfNested: RelationRule = {
  name: "partOf.nested",
  type: "partOf",
  *find(context: RelationContext): Iterable<RelationCandidate> {
    for (const inner of mentionsOf(context, "organization")) {
      const outer = inner.parent === undefined ? undefined : context.mentions[inner.parent];
      if (outer?.type !== "organization") continue;
      yield { type: "partOf", subject: outer.entity, object: inner.entity, evidence: spanOf(outer, inner) };
    }
  },
};
