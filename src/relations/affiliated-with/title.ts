import type { RelationCandidate, RelationContext, RelationRule } from "../rule.ts";
import { mentionsIn, nestedIn } from "../window.ts";

/** The school inside a title beside the name: `prof. {UMCS} Ewa Mak` (annotation.md, rule 29). */
export const affiliatedWithTitle: RelationRule = {
  name: "affiliatedWith.title",
  type: "affiliatedWith",
  *find(context: RelationContext): Iterable<RelationCandidate> {
    for (const { type, subject, object, evidence } of context.found) {
      if (type !== "hasTitle") continue;
      for (const title of mentionsIn(context, evidence, "title")) {
        const organization = title.entity === object ? nestedIn(context, title, "organization")[0] : undefined;
        if (organization) yield { type: "affiliatedWith", subject, object: organization.entity, evidence };
      }
    }
  },
};
