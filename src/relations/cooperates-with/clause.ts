import { bothBefore } from "../both.ts";
import { isFuture, isNegated } from "../clause-state.ts";
import { type Clause, type Clauses, clausesOf, isPronoun, verbsOf } from "../clauses.ts";
import { hasLemmaIn } from "../participation.ts";
import { partiesByClause } from "../parties.ts";
import type { Party } from "../party.ts";
import type { RelationCandidate, RelationContext, RelationRule } from "../rule.ts";
import { isTogether } from "../together.ts";
import { actorOutside, actorsIn, partnersIn, readUnits, sinceIn } from "./parties.ts";

const cooperating: ReadonlySet<string> = new Set(["współpracować", "współdziałać", "kooperować"]);
const organizing: ReadonlySet<string> = new Set(
  "organizować zorganizować współorganizować przygotować organizator organizatorka współorganizator zapraszać".split(
    " ",
  ),
);
const jointly: ReadonlySet<string> = new Set(["śledztwo", "dochodzenie", "projekt"]);

/** `{A} współpracuje z {B}`, `{A} i {B} będą współpracować`, `{policjanci z A} pracowali wspólnie z {B}` (annotation.md, rule 33). */
export const cooperatesWithVerb: RelationRule = {
  name: "cooperatesWith.verb",
  type: "cooperatesWith",
  *find(context: RelationContext): Iterable<RelationCandidate> {
    const clauses = context.once(clausesOf);
    const byClause = context.once(partiesByClause);
    const units = readUnits(context);
    let signers: readonly [number, number] | undefined;
    for (const [index, clause] of clauses.list.entries()) {
      if (clause.predicate === undefined) continue;
      const parties = byClause.get(index) ?? [];
      const verbs = [...verbsOf(context, index)];
      const isCooperating = verbs.some((verb) => cooperating.has(verb));
      const isOrganizing = hasLemmaIn(context, clauses, { index, lemmas: organizing });
      const named = partnersIn(parties).filter(
        (party) =>
          isCooperating ||
          (isTogether(context, party) && !isOrganizing) ||
          (verbs.includes("prowadzić") && hasJointWork(context, clause)),
      );
      const partners =
        named.length === 0 && isCooperating ? partnersBefore(context, byClause, { clauses, clause }) : named;
      if (!isCooperating && partners.length === 0) continue;
      const actors = actorsIn(parties);
      const since = sinceIn(context, clauses, index);
      const negated = isNegated(context, clause);
      const isAnnounced = (partners.length > 0 || actors.length >= 2) && isFuture(context, clause);
      const qualifiers = {
        ...(since === undefined ? {} : { since }),
        ...(negated ? { negated } : {}),
        ...(isAnnounced ? ({ status: "future" } as const) : {}),
      };
      const evidence = { start: clause.start, end: clause.end };
      if (partners.length > 0) {
        const outside = actors.length === 0 ? actorOutside(context, byClause, { clauses, index, units }) : undefined;
        const subjects = outside === undefined ? actors.map(({ mention }) => mention.entity) : [outside];
        for (const subject of subjects)
          for (const partner of partners)
            yield { type: "cooperatesWith", subject, object: partner.mention.entity, evidence, ...qualifiers };
      } else if (actors.length >= 2) {
        for (const pair of pairsOf(actors))
          yield {
            type: "cooperatesWith",
            subject: pair[0].mention.entity,
            object: pair[1].mention.entity,
            evidence,
            ...qualifiers,
          };
      } else if (actors.length === 0) {
        const [first, second] = bothBefore(context, { clauses, index, byClause });
        signers = first && second ? [first.mention.entity, second.mention.entity] : (signers ?? bothParties(context));
        if (signers) yield { type: "cooperatesWith", subject: signers[0], object: signers[1], evidence, ...qualifiers };
      }
    }
  },
};

/** `{Caritas}, z którą areszt współpracuje`, `{A} i {B}, z którymi …` */
function partnersBefore(
  { document }: RelationContext,
  byClause: ReadonlyMap<number, readonly Party[]>,
  { clauses, clause }: { readonly clauses: Clauses; readonly clause: Clause },
): readonly Party[] {
  if (!/^ze?$/u.test(document.lowerOf(clause.start + 1)) || !isPronoun(document.lowerOf(clause.start + 2))) return [];
  const before = (byClause.get(clauses.of[clause.start - 1] ?? -1) ?? []).filter(
    ({ mention, isAside }) => mention.type === "organization" && !isAside,
  );
  const last = before.at(-1);
  if (!last || last.end < clause.start) return [];
  const first =
    document.lowerOf(clause.start + 2) === "którymi" ? before.findLastIndex(({ isListed }) => !isListed) : -1;
  return before.slice(first);
}

function hasJointWork(
  { morphology }: RelationContext,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  for (let token = start; token < end; token++)
    if (morphology.lemmasOf(token).some((lemma) => jointly.has(lemma))) return true;
  return false;
}

const mostPairs = 15;

export function pairsOf(parties: readonly Party[]): readonly (readonly [Party, Party])[] {
  const pairs: (readonly [Party, Party])[] = [];
  for (const [index, first] of parties.entries()) {
    for (const second of parties.slice(index + 1)) {
      if (pairs.length >= mostPairs) return pairs;
      if (first.mention.entity !== second.mention.entity) pairs.push([first, second]);
    }
  }
  return pairs;
}

/** `Obie instytucje współpracują`: those who sign the agreement that the release is about. */
function bothParties({ found, entities }: RelationContext): readonly [number, number] | undefined {
  const known = found.find(({ type }) => type === "cooperatesWith");
  const parties = new Map<number, number[]>();
  for (const { type, subject, object } of found) {
    if (type !== "participatedIn" || entities[subject]?.type !== "organization") continue;
    const kind: unknown = Reflect.get(entities[object]?.attributes ?? {}, "kind");
    if (kind === "signing" || kind === "meeting") add(parties, object, subject);
  }
  for (const [first, second, ...rest] of parties.values())
    if (first !== undefined && second !== undefined && rest.length === 0) return [first, second];
  return known ? [known.subject, known.object] : undefined;
}

function add(parties: Map<number, number[]>, event: number, party: number): void {
  const there = parties.get(event);
  if (there) there.push(party);
  else parties.set(event, [party]);
}
