import { Case } from "../../lexicon/tag.ts";
import { isFuture, isNegated } from "../clause-state.ts";
import { type Clauses, clausesOf, mentionOf, verbsOf } from "../clauses.ts";
import { partiesByClause } from "../parties.ts";
import type { Party } from "../party.ts";
import type { RelationCandidate, RelationContext, RelationRule } from "../rule.ts";
import { pairsOf } from "./clause.ts";
import { actorOutside, actorsIn, partnersIn, readUnits, sinceIn } from "./parties.ts";

const nouns: ReadonlySet<string> = new Set("współpraca współdziałanie współudział kooperacja partnerstwo".split(" "));
const agreements: ReadonlySet<string> = new Set("porozumienie umowa list deklaracja memorandum".split(" "));
const ending: ReadonlySet<string> = new Set(["zerwać", "zakończyć", "wypowiedzieć", "zawiesić"]);
const intending: ReadonlySet<string> = new Set(["zamierzać", "planować", "chcieć", "zapowiedzieć", "zapowiadać"]);
const reach = 30;

/** `współpraca {A} z {B}`, `we współpracy z {B}`, `porozumienie o współpracy, które {A} zawarła z {B}`, `współpraca między {A} a {B}`. */
export const cooperatesWithNoun: RelationRule = {
  name: "cooperatesWith.noun",
  type: "cooperatesWith",
  *find(context: RelationContext): Iterable<RelationCandidate> {
    const clauses = context.once(clausesOf);
    const byClause = context.once(partiesByClause);
    const units = readUnits(context);
    // „Biuro Współpracy” is a name
    const inside = mentionOf(context);
    for (let token = 0; token < context.document.length; token++) {
      const lower = context.document.lowerOf(token);
      if (!lower.startsWith("wsp") && !lower.startsWith("koop") && !lower.startsWith("partn")) continue;
      if (!context.morphology.lemmasOf(token).some((lemma) => nouns.has(lemma)) || inside[token] !== -1) continue;
      const index = clauses.of[token] ?? -1;
      const clause = clauses.list[index];
      if (!clause) continue;
      const since = sinceIn(context, clauses, index);
      const verbs = [...verbsOf(context, index)];
      const negated = isNegated(context, clause) || verbs.some((verb) => ending.has(verb));
      const isAnnounced = !negated && (isFuture(context, clause) || verbs.some((verb) => intending.has(verb)));
      const qualifiers = {
        ...(since === undefined ? {} : { since }),
        ...(negated ? { negated } : {}),
        ...(isAnnounced ? ({ status: "future" } as const) : {}),
      };
      for (const [subject, object] of pairsAt(context, byClause, { clauses, index, token, units }))
        yield {
          type: "cooperatesWith",
          subject,
          object,
          evidence: { start: token, end: Math.max(token + 1, clause.end) },
          ...qualifiers,
        };
    }
  },
};

interface Spot {
  readonly clauses: Clauses;
  readonly index: number;
  readonly token: number;
  readonly units: ReadonlyMap<number, number>;
}

function pairsAt(
  context: RelationContext,
  byClause: ReadonlyMap<number, readonly Party[]>,
  spot: Spot,
): readonly (readonly [number, number])[] {
  const { clauses, index, token, units } = spot;
  const parties = byClause.get(index) ?? [];
  const after = parties.filter(
    ({ mention, isAside }) =>
      mention.start > token && mention.start < token + reach && mention.type === "organization" && !isAside,
  );
  const between = after.filter(({ preposition }) => preposition === "między" || preposition === "pomiędzy");
  if (between.length > 0)
    return pairsOf([
      ...between,
      ...after.filter((party) => !between.includes(party) && context.document.lowerOf(party.start - 1) === "a"),
    ]).map(([a, b]) => [a.mention.entity, b.mention.entity]);
  const of = after.find(
    ({ start, preposition, cases }) => start === token + 1 && preposition === undefined && (cases & Case.gen) !== 0,
  );
  const partners = partnersIn(after).filter((party, at, all) =>
    isPartner(context, spot, { party, of, before: all[at - 1] }),
  );
  const isAgreement = isOfAgreement(context, token);
  if (partners.length > 0) {
    const subject =
      of?.mention.entity ?? firstActor(parties, token) ?? actorOutside(context, byClause, { clauses, index, units });
    return subject === undefined ? [] : partners.map(({ mention }) => [subject, mention.entity] as const);
  }
  // „współpraca {A} i {B}”
  const owners = of ? after.filter((party) => party === of || (party.isListed && party.preposition === undefined)) : [];
  if (owners.length >= 2) return pairsOf(owners).map(([a, b]) => [a.mention.entity, b.mention.entity]);
  // „porozumienie o współpracy, które A zawarła z B”, „A i B podpisały porozumienie o współpracy”
  const next = byClause.get(index + 1) ?? [];
  const isFollowed =
    isAgreement && clauses.list[index + 1]?.isRelative === true && clauses.list[index + 1]?.before === index;
  const signed = isFollowed ? [...actorsIn(next), ...partnersIn(next)] : [];
  if (signed.length >= 2) return pairsOf(signed).map(([a, b]) => [a.mention.entity, b.mention.entity]);
  const signing = isAgreement ? [...actorsIn(parties), ...partnersIn(parties)] : [];
  return signing.length >= 2 ? pairsOf(signing).map(([a, b]) => [a.mention.entity, b.mention.entity]) : [];
}

/** `z {B}` right behind the noun, its owner or another partner; a word or two may stand between: `współpraca w zakresie szkoleń z {B}`. */
function isPartner(
  { document }: RelationContext,
  { token }: Spot,
  { party, of, before }: { readonly party: Party; readonly of: Party | undefined; readonly before: Party | undefined },
): boolean {
  const governor = party.governor ?? party.start;
  if (before && before.governor === governor) return true;
  const from = of?.end ?? token + 1;
  for (let at = from; at < governor; at++) if (/^[,;:.]$/u.test(document.formOf(at))) return false;
  return governor - from <= 6;
}

function firstActor(parties: readonly Party[], token: number): number | undefined {
  const actors = actorsIn(parties);
  return (actors.findLast(({ mention }) => mention.end <= token) ?? actors[0])?.mention.entity;
}

/** `porozumienie {o współpracy}` */
function isOfAgreement({ document, morphology }: RelationContext, token: number): boolean {
  if (document.lowerOf(token - 1) !== "o" && document.lowerOf(token - 2) !== "o") return false;
  return [token - 2, token - 3, token - 4].some((at) => morphology.lemmasOf(at).some((lemma) => agreements.has(lemma)));
}
