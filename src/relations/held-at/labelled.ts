import { happeningsOf } from "../happenings.ts";
import { labelsOf } from "../labels.ts";
import type { RelationCandidate, RelationContext, RelationRule } from "../rule.ts";
import { mentionsIn } from "../window.ts";

/** `Zapraszamy na {konferencję}. Miejsce: {Uniwersytet Łódzki}, ul. …`: the first place; its address follows by other relations. */
export const heldAtLabelled: RelationRule = {
  name: "heldAt.labelled",
  type: "heldAt",
  *find(context: RelationContext): Iterable<RelationCandidate> {
    const happenings = context.once(happeningsOf);
    for (const { says, start, end } of context.once(labelsOf)) {
      const event = says === "place" ? happenings.currentAt(start) : undefined;
      const place = event && mentionsIn(context, { start, end }, "location", "organization")[0];
      if (event && place)
        yield {
          type: "heldAt",
          subject: event.entity,
          object: place.entity,
          evidence: { start: Math.min(event.start, place.start), end: Math.max(event.end, place.end) },
        };
    }
  },
};
