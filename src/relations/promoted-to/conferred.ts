import { mentionsOf, spanOf } from "../mentions.ts";
import { isNewRank } from "../new-rank.ts";
import { recipientsOf } from "../recipients.ts";
import type { RelationCandidate, RelationContext, RelationRule } from "../rule.ts";
import { stepQualifiers } from "../step-qualifiers.ts";

/** The new rank and who gets it: `Na stopień aspiranta mianowani zostali: sierż. szt. Jan Lis i …`, `mianowany podkomisarzem Adam Kos`. */
export const promotedToConferred: RelationRule = {
  name: "promotedTo.conferred",
  type: "promotedTo",
  *find(context: RelationContext): Iterable<RelationCandidate> {
    const ranks = mentionsOf(context, "rank").filter((rank) => isNewRank(context, rank));
    for (const [index, rank] of ranks.entries()) {
      const { all, ...told } = recipientsOf(context, rank, ranks.slice(Math.max(0, index - 12), index + 12));
      const qualifiers = stepQualifiers(told);
      for (const person of all) {
        if (person.type !== "person") continue;
        yield {
          type: "promotedTo",
          subject: person.entity,
          object: rank.entity,
          evidence: spanOf(rank, person),
          ...qualifiers,
        };
      }
    }
  },
};
