import { skipBack } from "../filler.ts";
import { mentionEndingAt, mentionsOf, spanOf } from "../mentions.ts";
import { isNewRank } from "../new-rank.ts";
import type { RelationCandidate, RelationContext, RelationRule } from "../rule.ts";

/** A rank right before a name, titles and `w st. spocz.` between: `insp. Jan Lis`, `mł. insp. dr Renata Lisicka`. */
export const hasRank: RelationRule = {
  name: "hasRank.beside",
  type: "hasRank",
  *find(context: RelationContext): Iterable<RelationCandidate> {
    for (const person of mentionsOf(context, "person")) {
      let token = skipBack(context, person.start);
      for (;;) {
        const title = mentionEndingAt(context, token, "title");
        if (!title) break;
        token = skipBack(context, title.start);
      }
      const rank = mentionEndingAt(context, token, "rank");
      if (!rank || isNewRank(context, rank)) continue;
      yield { type: "hasRank", subject: person.entity, object: rank.entity, evidence: spanOf(rank, person) };
    }
  },
};
