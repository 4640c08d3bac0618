import { happeningsTold } from "../happening-told.ts";
import type { RelationCandidate, RelationContext, RelationRule } from "../rule.ts";
import { mentionsIn } from "../window.ts";

/** `W {piątek} o {godz. 12.00} wręczono medale. {Uroczystość} otworzył A.`: the day of what the sentence before told, unless the event has one. Runs after the other `heldOn` rules. */
export const heldOnTold: RelationRule = {
  name: "heldOn.told",
  type: "heldOn",
  *find(context: RelationContext): Iterable<RelationCandidate> {
    const { document, entities, found } = context;
    const dated = new Set(
      found
        .filter(({ type, object }) => type === "heldOn" && entities[object]?.type === "date")
        .map(({ subject }) => subject),
    );
    for (const { event, span } of context.once(happeningsTold)) {
      if (dated.has(event.entity)) continue;
      const when = mentionsIn(context, span, "date", "time").filter(
        ({ start, parent }) => parent === undefined && !/^(od|do|z)$/u.test(document.lowerOf(start - 1)),
      );
      // the day stands before all else: „W piątek, 8 listopada, …”
      if (when[0]?.type !== "date" || when[0].start > span.start + 2) continue;
      for (const mention of when)
        yield {
          type: "heldOn",
          subject: event.entity,
          object: mention.entity,
          evidence: { start: mention.start, end: event.end },
        };
    }
  },
};
