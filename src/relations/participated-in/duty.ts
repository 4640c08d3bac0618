import { Case } from "../../lexicon/tag.ts";
import { stateOf } from "../clause-state.ts";
import { clausesOf } from "../clauses.ts";
import { spanOf } from "../mentions.ts";
import { readHolders } from "../office-holder.ts";
import { partiesByClause } from "../parties.ts";
import type { RelationCandidate, RelationContext, RelationRule } from "../rule.ts";
import { mentionsIn } from "../window.ts";

/** A duty of the event itself: `{dowódca {uroczystości}} kpt. A`, `{Dowódcą {apelu}} był A`. */
export const participatedInDuty: RelationRule = {
  name: "participatedIn.duty",
  type: "participatedIn",
  *find(context: RelationContext): Iterable<RelationCandidate> {
    const clauses = context.once(clausesOf);
    const holders = readHolders(context);
    const parties = context.once(partiesByClause);
    for (const position of context.mentions) {
      if (position.type !== "position" || !isDutyAt(context, position.start)) continue;
      const event = mentionsIn(context, position, "event")[0];
      if (!event) continue;
      const index = clauses.of[position.start] ?? -1;
      const holder =
        holders.get(position.entity) ??
        parties
          .get(index)
          ?.find(({ mention, cases, isAside }) => mention.type === "person" && !isAside && (cases & Case.nom) !== 0)
          ?.mention.entity;
      if (holder !== undefined)
        yield {
          type: "participatedIn",
          subject: holder,
          object: event.entity,
          evidence: spanOf(position, event),
          ...stateOf(context, clauses, index),
        };
    }
  },
};

const duties: ReadonlySet<string> = new Set(
  "dowódca dowódczyni przewodniczący prowadzący moderator moderatorka koordynator koordynatorka kierownik konferansjer sędzia komisarz".split(
    " ",
  ),
);

/** An `instruktor technik {interwencji}` takes part in none. */
function isDutyAt({ morphology }: RelationContext, token: number): boolean {
  return morphology.lemmasOf(token).some((lemma) => duties.has(lemma));
}
