import { Case } from "../lexicon/tag.ts";
import { type Clauses, clausesOf, verbsOf } from "./clauses.ts";
import { partiesByClause } from "./parties.ts";
import type { Party } from "./party.ts";
import type { RelationContext } from "./rule.ts";

const delegations: ReadonlySet<string> = new Set(["delegacja", "reprezentacja", "misja"]);
const heading: ReadonlySet<string> = new Set("przewodniczyć kierować stać stanąć przewodzić".split(" "));

/** Who heads a delegation, and of whom it is. */
export interface DelegationHead {
  readonly head: Party;
  readonly sender: Party;
  readonly clause: number;
}

/** `delegacja {Akademii} na czele z {A}`, `delegacji {KWP} przewodniczył {A}`, `{A} na czele delegacji {KWP}` (annotation.md, rule 30). */
export function delegationHeads(context: RelationContext): readonly DelegationHead[] {
  const clauses = context.once(clausesOf);
  const heads: DelegationHead[] = [];
  const byClause = context.once(partiesByClause);
  for (const [index, parties] of byClause) {
    const sender = parties.find((party) => isDelegation(context, party));
    const verbs = verbsOf(context, index);
    if (!sender) {
      const called = [...verbs].some((verb) => heading.has(verb))
        ? calledBack(context, clauses, { index, byClause })
        : undefined;
      const head =
        called &&
        parties.find(
          ({ mention, isAside, preposition, cases }) =>
            mention.type === "person" && !isAside && preposition === undefined && (cases & Case.nom) !== 0,
        );
      if (head && called) heads.push({ head, sender: called, clause: index });
      continue;
    }
    // „delegacji przewodniczył A”, „delegacją kierował A”, „na czele delegacji stał A”
    const isHeaded =
      [...verbs].some((verb) => heading.has(verb)) &&
      (sender.cases & (Case.dat | Case.inst | Case.gen)) !== 0 &&
      (sender.preposition === undefined || sender.preposition === "czele");
    for (const head of parties) {
      if (head.mention.type !== "person" || head.isAside) continue;
      const isSubject = isHeaded && head.preposition === undefined && (head.cases & Case.nom) !== 0;
      if (isSubject || isAtHead(context, head) || isBefore(context, head, sender))
        heads.push({ head, sender, clause: index });
    }
  }
  return heads;
}

/** `na czele z {A}`, `z {A} na czele`, `pod przewodnictwem {A}` */
function isAtHead({ document }: RelationContext, { governor, preposition, start, end }: Party): boolean {
  if (/^(przewodnictwem|kierownictwem)$/u.test(document.lowerOf(start - 1))) return true;
  if (governor === undefined || (preposition !== "z" && preposition !== "ze")) return false;
  return document.lowerOf(governor - 1) === "czele" || document.lowerOf(end + 1) === "czele";
}

/** `{A} na czele delegacji` */
function isBefore({ document }: RelationContext, head: Party, sender: Party): boolean {
  return document.lowerOf(sender.start - 1) === "czele" && head.end <= sender.start && head.end >= sender.start - 3;
}

function isDelegation({ morphology }: RelationContext, { group }: Party): boolean {
  return group !== undefined && morphology.lemmasOf(group).some((lemma) => delegations.has(lemma));
}

/** `Przewodniczył {jej} A`: the delegation of the clause before. */
function calledBack(
  context: RelationContext,
  clauses: Clauses,
  { index, byClause }: { readonly index: number; readonly byClause: ReadonlyMap<number, readonly Party[]> },
): Party | undefined {
  const { predicate, start } = clauses.list[index] ?? {};
  if (predicate === undefined || start === undefined) return undefined;
  const isCalled = [predicate - 1, predicate + 1, start + 1, start + 2].some((token) =>
    /^(jej|nią|niej|której|którą)$/u.test(context.document.lowerOf(token)),
  );
  return isCalled ? (byClause.get(index - 1) ?? []).find((party) => isDelegation(context, party)) : undefined;
}
