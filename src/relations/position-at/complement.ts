import { joinedInstitution } from "../joined-office.ts";
import { spanOf } from "../mentions.ts";
import type { RelationCandidate, RelationContext, RelationRule } from "../rule.ts";
import { nestedIn } from "../window.ts";

/** An office and the organization that is its own complement: `Dyrektor {Biura Prewencji}`, `prezes i założyciel {Fundacji}`; of nested offices the inner one has it (annotation.md, rule 28). */
export const positionAtComplement: RelationRule = {
  name: "positionAt.complement",
  type: "positionAt",
  *find(context: RelationContext): Iterable<RelationCandidate> {
    for (const [index, position] of context.mentions.entries()) {
      if (position.type !== "position") continue;
      const organization =
        nestedIn(context, position, "organization").find(({ parent }) => parent === index) ??
        joinedInstitution(context, position);
      if (!organization) continue;
      yield {
        type: "positionAt",
        subject: position.entity,
        object: organization.entity,
        evidence: spanOf(position, organization),
      };
    }
  },
};
