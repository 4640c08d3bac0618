import { Case } from "../../lexicon/tag.ts";
import { type Clauses, clausesOf, verbsOf } from "../clauses.ts";
import { delegationHeads } from "../delegations.ts";
import { happeningsOf } from "../happenings.ts";
import { partiesByClause } from "../parties.ts";
import type { RelationCandidate, RelationContext, RelationRule } from "../rule.ts";

const joining: ReadonlySet<string> = new Set(["wejść", "wchodzić", "znaleźć"]);

/** Head and members of a delegation take part in its visit: `delegacja {KWP} na czele z {A}`, `w jej skład weszli {B} i {C}` (annotation.md, rule 31). */
export const participatedInDelegation: RelationRule = {
  name: "participatedIn.delegation",
  type: "participatedIn",
  *find(context: RelationContext): Iterable<RelationCandidate> {
    const clauses = context.once(clausesOf);
    const happenings = context.once(happeningsOf);
    const headed = new Set<number>();
    for (const { head, clause } of context.once(delegationHeads)) {
      headed.add(clause);
      const event = happenings.in(clause)[0] ?? happenings.currentAt(head.start);
      if (event)
        yield {
          type: "participatedIn",
          subject: head.mention.entity,
          object: event.entity,
          evidence: { start: head.start, end: head.mention.end },
        };
    }
    for (const [index, parties] of context.once(partiesByClause)) {
      const members = membersWord(context, clauses, { index, headed });
      const event = members === undefined ? undefined : happenings.currentAt(members);
      if (members === undefined || !event) continue;
      for (const { mention, isAside, preposition, cases } of parties) {
        if (mention.type !== "person" || isAside || preposition !== undefined || (cases & Case.nom) === 0) continue;
        yield {
          type: "participatedIn",
          subject: mention.entity,
          object: event.entity,
          evidence: { start: Math.min(members, mention.start), end: Math.max(members + 1, mention.end) },
        };
      }
    }
  },
};

/** Token of `skład` in `w jej skład weszli`, `w skład delegacji weszli`, `na jej czele stał A, a w skład weszli`. */
function membersWord(
  context: RelationContext,
  clauses: Clauses,
  { index, headed }: { readonly index: number; readonly headed: ReadonlySet<number> },
): number | undefined {
  const { document, morphology } = context;
  const clause = clauses.list[index];
  if (!clause || ![...verbsOf(context, index)].some((verb) => joining.has(verb))) return undefined;
  for (let token = clause.start; token < Math.min(clause.end, clause.start + 6); token++) {
    if (document.lowerOf(token) !== "skład" && document.lowerOf(token) !== "składzie") continue;
    const isDelegation =
      ["jej", "ich"].includes(document.lowerOf(token - 1)) ||
      morphology.hasLemma(token + 1, "delegacja") ||
      (headed.has(clause.before ?? -1) && token + 1 === clause.predicate);
    if (isDelegation) return token;
  }
  return undefined;
}
