import { Pos } from "../lexicon/tag.ts";
import type { RelationContext } from "./rule.ts";
import { isFiniteVerb, type Tense, tenseOf } from "./verb-form.ts";
import type { TokenSpan } from "./window.ts";

/** The first verb of the clause that makes it one. */
export function finiteVerb(context: RelationContext, clause: TokenSpan): number | undefined {
  for (let token = clause.start; token < clause.end; token++) if (isFiniteVerb(context, token)) return token;
  return undefined;
}

/** When it happens what a verb or participle of the clause tells: `{zostanie} powołany` future, `pełniący` present. */
export function clauseTense(context: RelationContext, clause: TokenSpan, verb: number): Tense {
  if (context.morphology.hasPos(verb, Pos.pact)) return "present";
  const own = isFiniteVerb(context, verb) ? verb : finiteVerb(context, clause);
  return (own === undefined ? undefined : tenseOf(context.morphology, own)) ?? "past";
}
