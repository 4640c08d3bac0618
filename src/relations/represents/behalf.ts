import { Case } from "../../lexicon/tag.ts";
import { subjectAntecedent } from "../antecedent.ts";
import { stateOf } from "../clause-state.ts";
import { type Clauses, clausesOf } from "../clauses.ts";
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
    if (clauses.of[token] !== index || !behalf.has(document.lowerOf(token)) || !isBehalf(context, token, clause.start))
      continue;
    claims.push({ token, objects: objectsOf(context, token, scene), subjects: [] });
  }
  const free = parties.filter(
    ({ mention, isAside, preposition, cases }) =>
      mention.type === "person" && !isAside && preposition === undefined && (cases & Case.nom) !== 0,
  );
  // „{A}, która w imieniu urzędu przekaże czek”
  const antecedent = free.length === 0 ? subjectAntecedent(context, byClause, { clauses, clause }) : undefined;
  if (antecedent?.mention.type === "person") for (const { subjects } of claims) subjects.push(antecedent);
  for (const party of free) claims.findLast(({ token }) => token < party.start)?.subjects.push(party);
  // „głos zabrał A w imieniu B”
  const first = claims[0];
  if (first && first.subjects.length === 0)
    first.subjects.push(...free.filter(({ start }) => start < first.token).slice(-1));
  return claims;
}

/** `ze strony`, `strony` elsewhere is a page or a side; it opens a clause or an item of a list. */
function isBehalf({ document }: RelationContext, token: number, start: number): boolean {
  const before = document.lowerOf(token - 1);
  if (document.lowerOf(token) !== "strony") return before === "w" || before === "z" || possessives.has(before);
  if (before !== "ze") return false;
  const lead = document.lowerOf(token - 2);
  return (
    token - 1 <= start + 1 ||
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
    .filter(({ governor, isAside }) => governor === token && !isAside)
    .map((party) => representedBy(holders, party.mention));
  if (governed.length > 0) return governed;
  const side = sideAt(token + 1);
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
