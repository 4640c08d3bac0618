import { Case, Pos } from "../../lexicon/tag.ts";
import { stateOf } from "../clause-state.ts";
import { clausesOf } from "../clauses.ts";
import { readHolders, representedBy } from "../office-holder.ts";
import { partiesByClause } from "../parties.ts";
import type { RelationCandidate, RelationContext, RelationRule } from "../rule.ts";

/** `{Fundacja} była reprezentowana przez {A} i {B}`, `{Fundacja}, reprezentowana przez {A}` */
export const representsPassive: RelationRule = {
  name: "represents.passive",
  type: "represents",
  *find(context: RelationContext): Iterable<RelationCandidate> {
    const { morphology } = context;
    const clauses = context.once(clausesOf);
    const holders = readHolders(context);
    for (const [index, parties] of context.once(partiesByClause)) {
      const state = stateOf(context, clauses, index);
      let represented: number | undefined;
      for (const { mention, start, isAside, preposition, governor, cases } of parties) {
        if (preposition === undefined && !isAside && (cases & (Case.nom | Case.gen)) !== 0)
          represented = representedBy(holders, mention);
        if (preposition !== "przez" || governor === undefined || isAside || represented === undefined) continue;
        if (!morphology.hasPos(governor - 1, Pos.ppas) || !morphology.hasLemma(governor - 1, "reprezentować")) continue;
        yield {
          type: "represents",
          subject: mention.entity,
          object: represented,
          evidence: { start: Math.min(governor - 1, start), end: mention.end },
          ...state,
        };
      }
    }
  },
};
