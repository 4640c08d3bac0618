import { mentionsOf, spanOf } from "../mentions.ts";
import { recipientsOf } from "../recipients.ts";
import type { RelationCandidate, RelationContext, RelationRule } from "../rule.ts";
import { stepQualifiers } from "../step-qualifiers.ts";

/** A medal or prize and who gets it: `Srebrnym Krzyżem Zasługi odznaczono Jana Lisa`, `Ewa Mak odebrała odznakę „…”`, `wręczył Adamowi Kosowi medal`. */
export const awardedConferred: RelationRule = {
  name: "awarded.conferred",
  type: "awarded",
  *find(context: RelationContext): Iterable<RelationCandidate> {
    const awards = mentionsOf(context, "award").filter(({ parent }) => parent === undefined);
    for (const [index, award] of awards.entries()) {
      // neighbours are enough: a clause is short
      const { all, ...told } = recipientsOf(context, award, awards.slice(Math.max(0, index - 12), index + 12));
      const qualifiers = stepQualifiers(told);
      for (const recipient of all) {
        yield {
          type: "awarded",
          subject: recipient.entity,
          object: award.entity,
          evidence: spanOf(award, recipient),
          ...qualifiers,
        };
      }
    }
  },
};
