import type { TokenMention } from "../../linking/linked.ts";
import { kindOf } from "../kinds.ts";
import { isAnyLemma } from "../lemmas.ts";
import { mentionsOf } from "../mentions.ts";
import type { RelationCandidate, RelationContext, RelationRule } from "../rule.ts";
import { nestedIn } from "../window.ts";
import { owners } from "./owned.ts";

/** `{A}, właściciel firmy {B}`: who holds an owner's office. */
export const ownedByOwner: RelationRule = {
  name: "ownedBy.owner",
  type: "ownedBy",
  *find(context: RelationContext): Iterable<RelationCandidate> {
    const firms = new Map<number, TokenMention>();
    for (const office of mentionsOf(context, "position")) {
      if (!isAnyLemma(context.morphology, office.start, owners)) continue;
      const [firm] = nestedIn(context, office, "organization");
      if (firm && kindOf(context, firm) === "company") firms.set(office.entity, firm);
    }
    for (const { type, subject, object, evidence, negated, status } of context.found) {
      const firm = type === "holdsPosition" ? firms.get(object) : undefined;
      if (firm)
        yield {
          ...{ type: "ownedBy", subject: firm.entity, object: subject, evidence },
          ...(negated ? { negated } : {}),
          ...(status === undefined ? {} : { status }),
        };
    }
  },
};
