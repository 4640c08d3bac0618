import { clausesOf, verbsOf } from "../clauses.ts";
import { happeningsOf } from "../happenings.ts";
import type { RelationCandidate, RelationContext, RelationRule } from "../rule.ts";

/** Who stands for somebody at an event named in the same clause: `Komendanta reprezentowała na {pogrzebie} {A}` (annotation.md, rule 31). Runs after `represents`. */
export const participatedInRepresented: RelationRule = {
  name: "participatedIn.represented",
  type: "participatedIn",
  *find(context: RelationContext): Iterable<RelationCandidate> {
    const clauses = context.once(clausesOf);
    const happenings = context.once(happeningsOf);
    for (const { type, subject, evidence, status, negated } of context.found) {
      if (type !== "represents" || negated) continue;
      const index = clauses.of[evidence.end - 1] ?? -1;
      const verbs = verbsOf(context, index);
      // „z ramienia Fundacji zaprosiła na warsztaty”
      if (verbs.has("zaprosić") || verbs.has("zapraszać")) continue;
      const events = happenings.in(index);
      const event = events.find(({ start }) => context.document.lowerOf(start - 1) !== "okazji");
      if (event)
        yield {
          type: "participatedIn",
          subject,
          object: event.entity,
          evidence,
          ...(status === "future" ? { status } : {}),
        };
    }
  },
};
