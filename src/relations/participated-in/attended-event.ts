import { Case } from "../../lexicon/tag.ts";
import { firstFrom } from "../../match/first-from.ts";
import { isNegated } from "../clause-state.ts";
import type { Clause, Clauses } from "../clauses.ts";
import { anaphorIn, type Happenings, kindOf } from "../happenings.ts";
import type { Participation } from "../participation.ts";
import type { RelationContext } from "../rule.ts";

interface Search {
  readonly clauses: Clauses;
  readonly happenings: Happenings;
  readonly index: number;
  readonly way: Participation;
}

/** The event of the clause: named in it, called back by a pronoun, else the release's own. */
export function eventOf(context: RelationContext, { clauses, happenings, index, way }: Search): number | undefined {
  const { document } = context;
  const clause = clauses.list[index];
  if (!clause || clause.predicate === undefined) return undefined;
  const { predicate } = clause;
  if (way.kind !== undefined) return contestAt(context, { clauses, happenings, index, way });
  const named = happenings.in(index).filter(({ start }) => !isOccasion(document.lowerOf(start - 1)));
  if (named.length > 0) {
    return named.reduce((best, mention) => (distance(mention, predicate) < distance(best, predicate) ? mention : best))
      .entity;
  }
  const anaphor = anaphorIn(context, clause.start, clause.end);
  if (
    clause.isRelative &&
    clause.before !== undefined &&
    (anaphor !== undefined || document.lowerOf(clause.start + 1).startsWith("któr"))
  ) {
    const before = happenings.in(clause.before).at(-1);
    const isCalledBack = before !== undefined && (anaphor !== undefined || before.end >= clause.start - 2);
    if (isCalledBack) return before.entity;
  }
  const isCalled = anaphor !== undefined || (!way.isOfCurrent && hasObjectPronoun(context, clause));
  if (isCalled && !clause.isRelative) return happenings.lastBefore(clause.start)?.entity;
  if (isOnBehalf(context, clause)) return undefined;
  const current = happenings.currentAt(clause.start);
  if (way.ifKind !== undefined && (current === undefined || kindOf(context, current) !== way.ifKind)) return undefined;
  // „nie przyjechała X”: where she was expected
  if (!way.isOfCurrent && way.isArrival && isNegated(context, clause)) return current?.entity;
  if (!way.isOfCurrent || document.lowerOf(clause.start + 1) === "gdzie" || hasOtherPlace(context, clause))
    return undefined;
  return current?.entity;
}

/** `otworzył {go} A`, `poprowadzi {je} B`, `przewodniczył {jej} C` */
function hasObjectPronoun({ document }: RelationContext, { predicate }: Clause): boolean {
  if (predicate === undefined) return false;
  return [predicate - 1, predicate + 1, predicate + 2].some((token) =>
    /^(go|je|ją|jej|nim|nią|mu)$/u.test(document.lowerOf(token)),
  );
}

/** The contest named last before the clause. */
function contestAt(context: RelationContext, { clauses, happenings, index, way }: Search): number | undefined {
  const clause = clauses.list[index];
  if (!clause) return undefined;
  let at = firstFrom(happenings.mentions, clause.end) - 1;
  for (let step = 0; step < 6; step++, at--) {
    const mention = happenings.mentions[at];
    if (!mention) return undefined;
    if (kindOf(context, mention) === way.kind) return mention.entity;
  }
  return undefined;
}

/** `Ze strony A obecni byli …` says whom they stand for, and no more (annotation.md, rule 31). */
function isOnBehalf({ document }: RelationContext, { start, end }: Clause): boolean {
  for (let token = start; token < end; token++) {
    const form = document.lowerOf(token);
    if (
      (form === "strony" || form === "ramienia" || form === "imieniu") &&
      /^(ze?|w)$/u.test(document.lowerOf(token - 1))
    )
      return true;
  }
  return false;
}

function distance({ start, end }: { readonly start: number; readonly end: number }, token: number): number {
  return start > token ? start - token : token - end;
}

function isOccasion(form: string): boolean {
  return form === "okazji";
}

/** `uczestniczy w programie „Autochodzik”`: something else is attended. */
function hasOtherPlace(context: RelationContext, clause: Clause): boolean {
  const { document, morphology } = context;
  const verb = clause.predicate ?? clause.start;
  const isAttending = ["uczestniczyć", "wziąć", "brać"].some((lemma) => morphology.hasLemma(verb, lemma));
  if (!isAttending) return false;
  for (let token = clause.start; token < clause.end; token++) {
    const form = document.lowerOf(token);
    if (
      (form === "w" || form === "we") &&
      document.lowerOf(token + 1) !== "tym" &&
      (morphology.cases(token + 1) & Case.loc) !== 0 &&
      Math.abs(token - verb) <= 4
    )
      return true;
  }
  return false;
}
