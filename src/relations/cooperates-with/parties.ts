import { Case } from "../../lexicon/tag.ts";
import type { Clauses } from "../clauses.ts";
import type { Party } from "../party.ts";
import type { RelationContext } from "../rule.ts";
import { mentionsIn } from "../window.ts";

/** Institutions of a clause that act: in the nominative, or behind `przez`. */
export function actorsIn(parties: readonly Party[]): readonly Party[] {
  return parties.filter(
    (party) =>
      party.mention.type === "organization" &&
      !party.isAside &&
      (party.preposition === "przez" || (party.preposition === undefined && (party.cases & Case.nom) !== 0)),
  );
}

/** Institutions governed by `z`. */
export function partnersIn(parties: readonly Party[]): readonly Party[] {
  return parties.filter(
    ({ mention, isAside, preposition }) =>
      mention.type === "organization" && !isAside && (preposition === "z" || preposition === "ze"),
  );
}

/** The institution that each person speaks or works for, as far as the rules before have found. */
export function readUnits({ found }: RelationContext): ReadonlyMap<number, number> {
  const units = new Map<number, number>();
  for (const { type, subject, object } of found) {
    if ((type === "represents" || type === "affiliatedWith") && !units.has(subject)) units.set(subject, object);
  }
  return units;
}

const nearClauses = 3;

/** Who acts when the clause does not say: the antecedent of `którzy`, the institution of the clauses before, the speaker's. */
export function actorOutside(
  { document }: RelationContext,
  byClause: ReadonlyMap<number, readonly Party[]>,
  {
    clauses,
    index,
    units,
  }: { readonly clauses: Clauses; readonly index: number; readonly units: ReadonlyMap<number, number> },
): number | undefined {
  const clause = clauses.list[index];
  if (!clause) return undefined;
  if (document.lowerOf(clause.start + 1).startsWith("któr") && clause.before !== undefined) {
    const antecedent = (byClause.get(clause.before) ?? []).findLast(
      ({ mention, isAside }) => mention.type === "organization" && !isAside,
    );
    if (antecedent) return antecedent.mention.entity;
  }
  // „Zależało nam na współpracy z X – przyznaje {prezes}”
  for (let after = index + 1; after <= index + nearClauses; after++) {
    if (!/^[–—-]$/u.test(document.formOf(clauses.list[after]?.start ?? -1))) continue;
    const speaker = (byClause.get(after) ?? []).find(
      ({ mention, preposition, cases }) =>
        mention.type === "person" && preposition === undefined && (cases & Case.nom) !== 0,
    );
    const unit = speaker && units.get(speaker.mention.entity);
    if (unit !== undefined) return unit;
  }
  for (let before = index - 1; before >= Math.max(0, index - nearClauses); before--) {
    const acting = (byClause.get(before) ?? []).find(
      ({ mention, isAside, preposition, group, cases }) =>
        mention.type === "organization" &&
        !isAside &&
        preposition === undefined &&
        (group !== undefined || (cases & Case.nom) !== 0),
    );
    if (acting) return acting.mention.entity;
  }
  return undefined;
}

/** Since when, in a clause: `od {2015 roku}`. */
export function sinceIn(context: RelationContext, clauses: Clauses, index: number): number | undefined {
  const clause = clauses.list[index];
  const dates = clause ? mentionsIn(context, clause, "date") : [];
  return dates.find(
    ({ start, parent }) =>
      parent === undefined && clauses.of[start] === index && context.document.lowerOf(start - 1) === "od",
  )?.entity;
}
