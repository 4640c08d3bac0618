import { Case } from "../../lexicon/tag.ts";
import { stateOf } from "../clause-state.ts";
import { type Clauses, clausesOf, verbsOf } from "../clauses.ts";
import { type Happenings, happeningsOf } from "../happenings.ts";
import { partiesByClause } from "../parties.ts";
import type { Party } from "../party.ts";
import type { RelationCandidate, RelationContext, RelationRule } from "../rule.ts";

const handingOver: ReadonlySet<string> = new Set(
  "przekazać przekazywać zdać objąć obejmować przejąć przejmować pożegnać".split(" "),
);

const posts: ReadonlySet<string> = new Set(
  "obowiązek obowiązki dowodzenie kierownictwo sztandar stanowisko służba mundur".split(" "),
);

/** `zbiórka, podczas której obowiązki przekazał {A}, a objęła je {B}`: whoever hands over a post is there. */
export const participatedInHandover: RelationRule = {
  name: "participatedIn.handover",
  type: "participatedIn",
  *find(context: RelationContext): Iterable<RelationCandidate> {
    const clauses = context.once(clausesOf);
    const happenings = context.once(happeningsOf);
    const parties = context.once(partiesByClause);
    const occasions = new Map<number, number>();
    for (const [index, { predicate, before }] of clauses.list.entries()) {
      if (predicate === undefined) continue;
      const event =
        occasionOf(context, { clauses, happenings, index }) ??
        (before === undefined ? undefined : occasions.get(before));
      if (event === undefined || ![...verbsOf(context, index)].some((verb) => handingOver.has(verb))) continue;
      const hasDuty = occasions.has(before ?? -1) || hasLemma(context, clauses, index);
      if (!hasDuty) continue;
      occasions.set(index, event);
      for (const { mention, cases, isAside, preposition } of (parties.get(index) ?? []) as readonly Party[]) {
        if (mention.type !== "person" || isAside || preposition !== undefined || (cases & Case.nom) === 0) continue;
        yield {
          type: "participatedIn",
          subject: mention.entity,
          object: event,
          evidence: { start: Math.min(predicate, mention.start), end: Math.max(predicate + 1, mention.end) },
          ...stateOf(context, clauses, index),
        };
      }
    }
  },
};

/** `podczas {zbiórki}`, `{zbiórka}, podczas której` */
function occasionOf(
  { document }: RelationContext,
  {
    clauses,
    happenings,
    index,
  }: { readonly clauses: Clauses; readonly happenings: Happenings; readonly index: number },
): number | undefined {
  const clause = clauses.list[index];
  if (!clause) return undefined;
  if (document.lowerOf(clause.start + 1) === "podczas" && clause.before !== undefined)
    return happenings.in(clause.before).at(-1)?.entity;
  return happenings
    .in(index)
    .find(({ start }) => ["podczas", "trakcie", "czasie", "na"].includes(document.lowerOf(start - 1)))?.entity;
}

function hasLemma({ morphology }: RelationContext, clauses: Clauses, index: number): boolean {
  const clause = clauses.list[index];
  for (let token = clause?.start ?? 0; token < (clause?.end ?? 0); token++)
    if (morphology.lemmasOf(token).some((lemma) => posts.has(lemma))) return true;
  return false;
}
