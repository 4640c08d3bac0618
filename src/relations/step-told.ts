import { Pos } from "../lexicon/tag.ts";
import { clauseTense, finiteVerb } from "./clause-tense.ts";
import type { RelationContext } from "./rule.ts";
import { isFiniteVerb, isNegated, type Tense, tenseOf } from "./verb-form.ts";
import type { TokenSpan } from "./window.ts";

/** How a verb of the clause is told: `objął`, `nie objął`, `ma objąć` announced, `miał objąć` merely said. */
export interface StepTold {
  readonly tense: Tense;
  readonly isNegated: boolean;
}

/** Whether the token is an infinitive and nothing else. */
function isInfinitive(context: RelationContext, token: number): boolean {
  return context.morphology.hasPos(token, Pos.inf) && !isFiniteVerb(context, token);
}

/** `miałby zostać`, `mieliby objąć`: said by others, and not vouched for. */
export function isSupposed({ document }: RelationContext, { start, end }: TokenSpan): boolean {
  for (let token = start; token < end; token++)
    if (/^mi(?:ał[aoy]?|eli)by$/u.test(document.lowerOf(token))) return true;
  return false;
}

/** How the verb is told; undefined for an infinitive after anything but `mieć` and `być`: `chce objąć`, `może objąć`. */
export function stepTold(context: RelationContext, clause: TokenSpan, verb: number): StepTold | undefined {
  if (!isInfinitive(context, verb))
    return {
      tense: clauseTense(context, clause, verb),
      isNegated: isNegated(context, verb) || isSupposed(context, clause),
    };
  if (isSupposed(context, clause)) return { tense: "past", isNegated: true };
  const auxiliary = finiteVerb(context, clause);
  if (auxiliary === undefined) return undefined;
  const isDenied = isNegated(context, auxiliary);
  const tense = tenseOf(context.morphology, auxiliary);
  if (context.morphology.hasLemma(auxiliary, "mieć"))
    return tense === "past" ? { tense, isNegated: true } : { tense: "future", isNegated: isDenied };
  return context.morphology.hasLemma(auxiliary, "być") && tense === "future"
    ? { tense, isNegated: isDenied }
    : undefined;
}
