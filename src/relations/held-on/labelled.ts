import { happeningsOf } from "../happenings.ts";
import { labelsOf } from "../labels.ts";
import type { RelationCandidate, RelationContext, RelationRule } from "../rule.ts";
import { mentionsIn } from "../window.ts";

/** `Zapraszamy na {konferencję}. Kiedy: {5 maja}, {godz. 10.00}` */
export const heldOnLabelled: RelationRule = {
  name: "heldOn.labelled",
  type: "heldOn",
  *find(context: RelationContext): Iterable<RelationCandidate> {
    const happenings = context.once(happeningsOf);
    for (const { says, start, end } of context.once(labelsOf)) {
      const event = says === "time" ? happenings.currentAt(start) : undefined;
      if (!event) continue;
      for (const when of mentionsIn(context, { start, end }, "date", "time"))
        if (when.parent === undefined)
          yield {
            type: "heldOn",
            subject: event.entity,
            object: when.entity,
            evidence: { start: Math.min(event.start, when.start), end: Math.max(event.end, when.end) },
          };
    }
  },
};
