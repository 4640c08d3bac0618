import type { Candidate, EntityRule, RuleContext } from "../rule.ts";
import { taggedNames } from "../tagged-name.ts";

/** Named events without a head that tells: `Eurowizja`, `Puchar Świata`. */
export const tagged: EntityRule<"event"> = {
  name: "event.tagger",
  type: "event",
  *find(context: RuleContext): Iterable<Candidate<"event">> {
    for (const { start, end, confidence } of taggedNames(context, "event"))
      yield { type: "event", start, end, attributes: {}, confidence };
  },
};
