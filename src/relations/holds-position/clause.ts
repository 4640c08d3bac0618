import type { Status } from "../../types.ts";
import { type CareerStep, careerSteps } from "../career.ts";
import { spanOf } from "../mentions.ts";
import type { RelationCandidate, RelationContext, RelationRule } from "../rule.ts";

/** A verb says that somebody fills the office: `w latach 2008–2014 był naczelnikiem`, `pełni funkcję rzecznika`, `zaczynała jako dzielnicowa`. */
export const holdsPositionClause: RelationRule = {
  name: "holdsPosition.clause",
  type: "holdsPosition",
  *find(context: RelationContext): Iterable<RelationCandidate> {
    for (const step of careerSteps(context)) {
      if (step.kind !== "held") continue;
      const { position, dates, isNegated, verb } = step;
      // "nie jest już dyrektorem"
      const isOver = isNegated && context.document.lowerOf(verb + 1) === "już";
      for (const person of step.persons) {
        const status = isOver ? "former" : statusOf(context, step, person.start);
        const since = dates.since ?? (status === "future" ? dates.on : undefined);
        yield {
          type: "holdsPosition",
          subject: person.entity,
          object: position.entity,
          evidence: spanOf(person, position),
          ...(since === undefined ? {} : { since }),
          ...(dates.until === undefined ? {} : { until: dates.until }),
          ...(status === undefined ? {} : { status }),
          ...(isNegated && !isOver ? { negated: true } : {}),
        };
      }
    }
  },
};

/** `Dowódcą uroczystości był Jan Lis` is a role of the day; `Jan Lis był dowódcą kompanii`, `funkcję tę pełnił wcześniej Jan Lis` are over. */
function statusOf(
  { document }: RelationContext,
  { status, tense, dates, position, role, isNegated, verb }: CareerStep,
  person: number,
): Status | undefined {
  if (status !== undefined) return status;
  // "nigdy nie był dyrektorem": what never was is not over
  if (isNegated && tense === "past") return undefined;
  if (tense === "future") return "future";
  if (tense === "present") return undefined;
  const isDated = dates.since !== undefined || dates.until !== undefined || hasSpell(document, verb);
  const isCalledBack = position.end <= document.sentenceStart(verb);
  return isDated || isCalledBack || role === "as" || person < position.start ? "former" : undefined;
}

// "przez trzy kadencje wójtem była"
const reach = 12;

/** `przez dziesięć lat był`: with such verbs no agent. */
function hasSpell(document: RelationContext["document"], verb: number): boolean {
  const end = Math.min(document.sentenceEnd(verb), verb + reach);
  for (let token = Math.max(document.sentenceStart(verb), verb - reach); token < end; token++)
    if (document.lowerOf(token) === "przez") return true;
  return false;
}
