import { Case } from "../lexicon/tag.ts";
import { TokenFlag } from "../text/document.ts";
import type { Clauses } from "./clauses.ts";
import { isAnyLemma } from "./lemmas.ts";
import type { Party } from "./party.ts";
import type { RelationContext } from "./rule.ts";

const bodies: ReadonlySet<string> = new Set(
  "instytucja organizacja jednostka służba formacja uczelnia szkoła fundacja stowarzyszenie urząd firma spółka podmiot klub placówka ośrodek".split(
    " ",
  ),
);
// clauses to look back
const memory = 8;

interface Search {
  readonly clauses: Clauses;
  readonly index: number;
  readonly byClause: ReadonlyMap<number, readonly Party[]>;
}

/** Whom `obie instytucje` calls back as the subject of a clause: the two institutions of the nearest clause of the paragraph that names two. */
export function bothBefore(context: RelationContext, { clauses, index, byClause }: Search): readonly Party[] {
  const clause = clauses.list[index];
  if (!clause || !hasBoth(context, clause)) return [];
  const told = new Map<number, Party>();
  let start = clause.start;
  for (let before = index - 1; before >= Math.max(0, index - memory); before--) {
    for (const first = clauses.list[before]?.start ?? start; start > first; start--)
      if (context.document.hasFlag(start, TokenFlag.paragraphStart)) return [];
    const own = new Map<number, Party>();
    for (const party of byClause.get(before) ?? []) {
      if (party.mention.type !== "organization" || party.isAside) continue;
      own.set(party.mention.entity, party);
      // „{A} powstała w 2003 r., a {B} działa od 2008 r.”: one in each clause of a sentence
      if (party.preposition === undefined && (party.cases & Case.nom) !== 0) told.set(party.mention.entity, party);
    }
    const named = own.size >= 2 ? own : told;
    if (named.size >= 2) return named.size === 2 ? [...named.values()] : [];
    if (clauses.list[before]?.before === undefined) told.clear();
  }
  return [];
}

/** `obie instytucje`, `oba kluby` in the nominative, `obie` before the verb */
function hasBoth(
  { morphology }: RelationContext,
  { start, end, predicate }: { readonly start: number; readonly end: number; readonly predicate?: number },
): boolean {
  for (let token = start; token + 1 < end; token++) {
    if (!["oba", "obydwa"].some((lemma) => morphology.hasLemma(token, lemma))) continue;
    if (isAnyLemma(morphology, token + 1, bodies)) return (morphology.cases(token + 1) & Case.nom) !== 0;
    // „Obie współpracują”
    if (token + 1 === predicate) return true;
  }
  return false;
}
