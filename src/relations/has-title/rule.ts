import { isDash } from "../apposition.ts";
import { skipBack, skipForward } from "../filler.ts";
import { mentionAt, mentionEndingAt, mentionsOf, spanOf } from "../mentions.ts";
import type { RelationCandidate, RelationContext, RelationRule } from "../rule.ts";

/** Titles before a name, ranks between, or behind it: `dr hab. Ewa Mak`, `Tamara Bąk-Wilczek, prof. UMCS`. */
export const hasTitle: RelationRule = {
  name: "hasTitle.beside",
  type: "hasTitle",
  *find(context: RelationContext): Iterable<RelationCandidate> {
    for (const person of mentionsOf(context, "person")) {
      let token = skipBack(context, person.start);
      for (;;) {
        const before = mentionEndingAt(context, token, "title", "rank");
        if (!before) break;
        if (before.type === "title")
          yield { type: "hasTitle", subject: person.entity, object: before.entity, evidence: spanOf(before, person) };
        token = skipBack(context, before.start);
      }
      const joint = context.document.formOf(skipForward(context, person.end));
      if (joint !== "," && !isDash(joint) && joint !== "(") continue;
      const after = mentionAt(context, skipForward(context, person.end) + 1, "title");
      // a title that a name follows belongs to that name
      if (!after || mentionAt(context, after.end, "person", "rank", "title")) continue;
      yield { type: "hasTitle", subject: person.entity, object: after.entity, evidence: spanOf(person, after) };
    }
  },
};
