import { Case, Pos } from "../../lexicon/tag.ts";
import { stateOf } from "../clause-state.ts";
import { clausesOf } from "../clauses.ts";
import { isAnyLemma } from "../lemmas.ts";
import { mentionAt, mentionsOf } from "../mentions.ts";
import type { RelationCandidate, RelationContext, RelationRule } from "../rule.ts";

const venues: ReadonlySet<string> = new Set(["miejsce", "arena"]);
const being: ReadonlySet<string> = new Set(["być", "zostać"]);

/** `Miejscem {konferencji} był {Uniwersytet}`, `areną {zawodów} będzie {Stadion Miejski}`. */
export const heldAtNamed: RelationRule = {
  name: "heldAt.named",
  type: "heldAt",
  *find(context: RelationContext): Iterable<RelationCandidate> {
    const { morphology } = context;
    const clauses = context.once(clausesOf);
    for (const event of mentionsOf(context, "event")) {
      const noun = event.start - 1;
      if (!isAnyLemma(morphology, noun, venues) || (morphology.cases(noun, Pos.subst) & Case.inst) === 0) continue;
      const place = isAnyLemma(morphology, event.end, being)
        ? mentionAt(context, event.end + 1, "location", "organization")
        : undefined;
      if (place)
        yield {
          type: "heldAt",
          subject: event.entity,
          object: place.entity,
          evidence: { start: noun, end: place.end },
          ...(stateOf(context, clauses, clauses.of[noun] ?? -1).negated ? { negated: true } : {}),
        };
    }
  },
};
