import type { TokenMention } from "../linking/linked.ts";
import type { Clause, Clauses } from "./clauses.ts";
import { genderOf } from "./nominative.ts";
import type { Party } from "./party.ts";
import type { RelationContext } from "./rule.ts";
import { mentionsIn } from "./window.ts";

/** `{A}, który uczestniczył w zbiórce`: the party right before a clause of which it is the subject. */
export function subjectAntecedent(
  { document }: RelationContext,
  parties: ReadonlyMap<number, readonly Party[]>,
  { clauses, clause }: { readonly clauses: Clauses; readonly clause: Clause },
): Party | undefined {
  if (
    !clause.isRelative ||
    clause.before === undefined ||
    !/^(który|która|którzy|które)$/u.test(document.lowerOf(clause.start + 1))
  )
    return undefined;
  const before = parties.get(clauses.of[clause.start - 1] ?? -1)?.findLast(({ isAside }) => !isAside);
  return before && before.end >= clause.start - 1 ? before : undefined;
}

const objects: ReadonlyMap<string, "m" | "f"> = new Map([
  ["którego", "m"],
  ["któremu", "m"],
  ["którą", "f"],
]);
// as far back as a relative clause may lie from the name
const reach = 40;

/** `{Jan Lis}, {którego} powołano`: the person that a pronoun in an oblique case calls back. */
export function objectAntecedent(context: RelationContext, pronoun: number): TokenMention | undefined {
  const { document } = context;
  const gender = objects.get(document.lowerOf(pronoun));
  if (gender === undefined) return undefined;
  const start = Math.max(document.sentenceStart(pronoun), pronoun - reach);
  return mentionsIn(context, { start, end: pronoun }, "person").findLast(
    ({ parent, entity }) => parent === undefined && (genderOf(context, entity) ?? gender) === gender,
  );
}
