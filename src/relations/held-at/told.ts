import { clausesOf } from "../clauses.ts";
import { happeningsTold } from "../happening-told.ts";
import type { RelationCandidate, RelationContext, RelationRule } from "../rule.ts";
import { mentionsIn } from "../window.ts";
import { venuesIn } from "./venues.ts";

/** `W piątek w {Urzędzie Miasta} wręczono medale. {Uroczystość} otworzył A.`: where the sentence before told it, unless the event has a place. Runs after the other `heldAt` rules. */
export const heldAtTold: RelationRule = {
  name: "heldAt.told",
  type: "heldAt",
  *find(context: RelationContext): Iterable<RelationCandidate> {
    const clauses = context.once(clausesOf);
    const placed = new Set(context.found.filter(({ type }) => type === "heldAt").map(({ subject }) => subject));
    for (const { event, clause, span } of context.once(happeningsTold)) {
      if (placed.has(event.entity)) continue;
      const [day] = mentionsIn(context, span, "date");
      const places = mentionsIn(context, span, "location", "organization").filter(({ parent }) => parent === undefined);
      const venue = venuesIn(context, clauses, clause, places)[0];
      // only a sentence that begins with the day sets the scene
      if (!venue || !day || day.start > span.start + 2) continue;
      yield {
        type: "heldAt",
        subject: event.entity,
        object: venue.mention.entity,
        evidence: { start: venue.mention.start, end: event.end },
      };
    }
  },
};
