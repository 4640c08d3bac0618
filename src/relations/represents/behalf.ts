import { Case } from "../../lexicon/tag.ts";
import { subjectAntecedent } from "../antecedent.ts";
import { stateOf } from "../clause-state.ts";
import { type Clause, type Clauses, clausesOf } from "../clauses.ts";
import { mentionAt, mentionEndingAt } from "../mentions.ts";
import { type Holders, readHolders, representedBy } from "../office-holder.ts";
import { partiesByClause } from "../parties.ts";
import type { Party } from "../party.ts";
import type { RelationCandidate, RelationContext, RelationRule } from "../rule.ts";
import { readSides, type SideAt } from "../sides.ts";

const behalf: ReadonlySet<string> = new Set(
  "imieniu ramienia strony zastępstwie upoważnienia reprezentacji".split(" "),
);
const possessives: ReadonlyMap<string, "m" | "f" | undefined> = new Map([
  ["jego", "m"],
  ["jej", "f"],
  ["ich", undefined],
]);

interface Claim {
  readonly token: number;
  readonly objects: number[];
  readonly subjects: Party[];
  /** `A (w imieniu {B})` is said of A alone. */
  readonly isBracketed: boolean;
}

/** `w imieniu {A} głos zabrał {B}`, `ze strony {A} obecni byli {B} i {C}`, `w jego imieniu list odczytał {B}`. */
export const representsBehalf: RelationRule = {
  name: "represents.behalf",
  type: "represents",
  *find(context: RelationContext): Iterable<RelationCandidate> {
    const clauses = context.once(clausesOf);
    const byClause = context.once(partiesByClause);
    const holders = readHolders(context);
    const sideAt = context.once(readSides);
    for (const [index, parties] of byClause) {
      const state = stateOf(context, clauses, index);
      for (const { token, objects, subjects } of claimsIn(context, {
        clauses,
        index,
        parties,
        byClause,
        holders,
        sideAt,
      })) {
        for (const subject of subjects) {
          for (const object of objects) {
            yield {
              type: "represents",
              subject: subject.mention.entity,
              object,
              evidence: { start: Math.min(token, subject.start), end: Math.max(token + 1, subject.mention.end) },
              ...state,
            };
          }
        }
      }
    }
  },
};

interface Scene {
  readonly clauses: Clauses;
  readonly index: number;
  readonly parties: readonly Party[];
  readonly byClause: ReadonlyMap<number, readonly Party[]>;
  readonly holders: Holders;
  readonly sideAt: SideAt;
}

function claimsIn(context: RelationContext, scene: Scene): readonly Claim[] {
  const { document } = context;
  const { clauses, index, parties, byClause } = scene;
  const clause = clauses.list[index];
  if (!clause) return [];
  const claims: Claim[] = [];
  for (let token = clause.start + 1; token < clause.end; token++) {
    if (clauses.of[token] !== index || !behalf.has(document.lowerOf(token)) || !isBehalf(context, token, clause))
      continue;
    claims.push({
      token,
      objects: objectsOf(context, token, scene),
      subjects: [],
      isBracketed: isBracketed(context, token),
    });
  }
  const free = parties.filter(
    ({ mention, isAside, preposition, cases }) =>
      mention.type === "person" && !isAside && preposition === undefined && (cases & Case.nom) !== 0,
  );
  // „{A}, która w imieniu urzędu przekaże czek”
  const antecedent = free.length === 0 ? subjectAntecedent(context, byClause, { clauses, clause }) : undefined;
  if (antecedent?.mention.type === "person") for (const { subjects } of claims) subjects.push(antecedent);
  for (const party of free)
    claims.findLast((claim) => claim.token < party.start && !claim.isBracketed)?.subjects.push(party);
  for (const { token, subjects, isBracketed } of claims)
    if (isBracketed) subjects.push(...free.filter(({ start }) => start < token).slice(-1));
  // „głos zabrał A w imieniu B”
  const first = claims[0];
  if (first && first.subjects.length === 0)
    first.subjects.push(...free.filter(({ start }) => start < first.token).slice(-1));
  return claims;
}

function isBracketed({ document }: RelationContext, token: number): boolean {
  return document.formOf(token - 2) === "(";
}

/** `ze strony`, `strony` elsewhere is a page or a side; it opens a clause or an item of a list. */
function isBehalf({ document }: RelationContext, token: number, { start, predicate }: Clause): boolean {
  const before = document.lowerOf(token - 1);
  if (document.lowerOf(token) !== "strony") return before === "w" || before === "z" || possessives.has(before);
  if (before !== "ze") return false;
  const lead = document.lowerOf(token - 2);
  // "podpisali ze strony Polski A"
  return (
    token - 2 === predicate ||
    token - 1 <= start + 1 ||
    lead === "(" ||
    lead === "," ||
    lead === ":" ||
    lead === "a" ||
    lead === ";" ||
    lead === "–" ||
    lead === "i"
  );
}

function objectsOf(
  context: RelationContext,
  token: number,
  { parties, byClause, index, holders, sideAt }: Scene,
): number[] {
  const gender = context.document.lowerOf(token - 1);
  if (possessives.has(gender)) {
    const named = lastPerson(context, { parties, byClause, index, token }, possessives.get(gender));
    return named === undefined ? [] : [named];
  }
  const governed = parties
    .filter(({ governor, isAside }) => governor === token && (!isAside || isBracketed(context, token)))
    .map((party) => representedBy(holders, party.mention));
  if (governed.length > 0) return governed;
  // "{Fundacja}, w imieniu której umowę podpisała A"
  const called = /^któr(?:ej|ego|ych)$/u.test(context.document.lowerOf(token + 1))
    ? mentionEndingAt(context, token - 2, "organization", "position")
    : undefined;
  if (called) return [representedBy(holders, called)];
  // "w imieniu swoim i {Fundacji}"
  const other = /^(?:swoim|własnym)$/u.test(context.document.lowerOf(token + 1))
    ? parties.find(({ start }) => start === token + 3)
    : undefined;
  if (other) return [representedBy(holders, other.mention)];
  // "w imieniu {Litwy}"
  const side = mentionAt(context, token + 1, "location")?.entity ?? sideAt(token + 1);
  return side === undefined ? [] : [side];
}

/** Whom `jego`, `jej` call back: the last person of that gender named before, in this clause or the two before it. */
function lastPerson(
  { entities }: RelationContext,
  { parties, byClause, index, token }: Pick<Scene, "parties" | "byClause" | "index"> & { readonly token: number },
  gender: "m" | "f" | undefined,
): number | undefined {
  const before = [...(byClause.get(index - 2) ?? []), ...(byClause.get(index - 1) ?? []), ...parties].filter(
    ({ mention }) => mention.end <= token && mention.type === "person",
  );
  const fits = ({ mention }: Party): boolean => {
    const attributes = entities[mention.entity]?.attributes;
    const own: unknown = attributes === undefined ? undefined : Reflect.get(attributes, "gender");
    return gender === undefined || own === undefined || own === gender;
  };
  const nominative = before.findLast(
    (party) => fits(party) && (party.cases & Case.nom) !== 0 && party.preposition === undefined,
  );
  return (nominative ?? before.findLast(fits))?.mention.entity;
}
