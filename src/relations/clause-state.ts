import { Aspect, aspectsOf, Pos, posOf } from "../lexicon/tag.ts";
import { type Clause, type Clauses, verbsOf } from "./clauses.ts";
import type { RelationContext } from "./rule.ts";

/** Whether the clause denies: `nie wziął`, `nie mógł wziąć`, `nikt`. */
export function isNegated({ document }: RelationContext, { start, end, predicate }: Clause): boolean {
  if (predicate === undefined) return false;
  for (let token = predicate - 1; token >= Math.max(start, predicate - 3); token--) {
    const form = document.lowerOf(token);
    if (form === "nie") return !isOnly(document.lowerOf(token + 1));
    if (form === "," || form === "że" || form === "”" || form === '"') break;
  }
  const limit = Math.min(end, predicate + 8);
  for (let token = start; token < limit; token++)
    if (document.lowerOf(token) === "nikt" || document.lowerOf(token) === "żaden") return true;
  return document.lowerOf(predicate + 1) === "nie" && !isOnly(document.lowerOf(predicate + 2));
}

/** `nie tylko`, `nie bez` deny nothing. */
function isOnly(form: string): boolean {
  return form === "tylko" || form === "bez" || form === "lada";
}

/** Whether the clause announces: `weźmie`, `będzie obecny`, `ma wystąpić`. */
export function isFuture(context: RelationContext, { predicate, end }: Clause): boolean {
  if (predicate === undefined) return false;
  const { morphology } = context;
  if (isDue(context, predicate, end)) return true;
  return morphology.known(predicate).some(({ tag }) => {
    const pos = posOf(tag);
    return (
      pos === Pos.bedzie ||
      (pos === Pos.fin && (aspectsOf(tag) & Aspect.perf) !== 0 && (aspectsOf(tag) & Aspect.imperf) === 0)
    );
  });
}

// words between `ma` and its infinitive: „ma w niej również uczestniczyć”
const dueReach = 6;

/** `ma wziąć udział`, `mają przybyć`: the present of `mieć` with an infinitive. */
function isDue({ morphology }: RelationContext, predicate: number, end: number): boolean {
  const isPresent = morphology.known(predicate).some(({ tag, lemma }) => lemma === "mieć" && posOf(tag) === Pos.fin);
  const last = Math.min(end, predicate + dueReach);
  for (let token = predicate + 1; isPresent && token < last; token++)
    if (morphology.hasPos(token, Pos.inf)) return true;
  return false;
}

const postponing: ReadonlySet<string> = new Set(
  "zaplanować planować przełożyć przesunąć odroczyć wyznaczyć zapowiedzieć zapowiadać przewidzieć".split(" "),
);
const cancelling: ReadonlySet<string> = new Set(["odwołać", "anulować"]);

export interface ClauseState {
  readonly status?: "future";
  readonly negated?: boolean;
}

/** What a clause about an event says of it: announced, denied or cancelled (annotation.md, rule 41). */
export function stateOf(context: RelationContext, clauses: Clauses, index: number): ClauseState {
  const clause = clauses.list[index];
  if (!clause) return {};
  const verbs = [...verbsOf(context, index)];
  if (isNegated(context, clause) || verbs.some((verb) => cancelling.has(verb))) return { negated: true };
  return isFuture(context, clause) || verbs.some((verb) => postponing.has(verb)) ? { status: "future" } : {};
}
