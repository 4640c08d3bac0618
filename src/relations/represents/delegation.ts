import { delegationHeads } from "../delegations.ts";
import type { RelationCandidate, RelationContext, RelationRule } from "../rule.ts";

/** Who heads a delegation stands for its sender: `delegacja {Akademii} na czele z {A}`. */
export const representsDelegation: RelationRule = {
  name: "represents.delegation",
  type: "represents",
  *find(context: RelationContext): Iterable<RelationCandidate> {
    for (const { head, sender } of context.once(delegationHeads)) {
      yield {
        type: "represents",
        subject: head.mention.entity,
        object: sender.mention.entity,
        evidence: { start: Math.min(head.start, sender.start), end: Math.max(head.mention.end, sender.mention.end) },
      };
    }
  },
};
