import { datesIn } from "../dates.ts";
import { isAnyLemma } from "../lemmas.ts";
import { isNominative } from "../nominative.ts";
import type { RelationCandidate, RelationContext, RelationRule } from "../rule.ts";
import { clauseAround } from "../segments.ts";
import { isFiniteVerb, isNegated, isPassive, tenseOf } from "../verb-form.ts";
import { mentionsIn, type TokenSpan } from "../window.ts";

const dismissing: ReadonlySet<string> = new Set(["odwołać", "odwoływać", "zdymisjonować"]);

/** Dismissed by name and office, without `ze stanowiska`: `Minister odwołał {komendanta} {Jana Lisa}`, `odwołany został {dyrektor} {Adam Kos}`. */
export const dismissedFromTitled: RelationRule = {
  name: "dismissedFrom.titled",
  type: "dismissedFrom",
  *find(context: RelationContext): Iterable<RelationCandidate> {
    for (const { type, rule, subject, object, evidence } of context.found) {
      if (type !== "holdsPosition" || rule !== "holdsPosition.beside") continue;
      const clause = clauseAround(context, evidence.start);
      const verb = dismissal(context, clause);
      const person = mentionsIn(context, evidence, "person").find(({ entity }) => entity === subject);
      // an active verb dismisses the one in an oblique case, a passive one its subject
      if (
        verb === undefined ||
        !person ||
        isNominative(context, person) !== isPassive(context.morphology, verb) ||
        hasOfficeNoun(context, clause)
      )
        continue;
      const { on } = datesIn(context, clause);
      yield {
        type: "dismissedFrom",
        subject,
        object,
        evidence,
        ...(on === undefined ? {} : { on }),
        ...(tenseOf(context.morphology, verb) === "future" ? { status: "future" } : {}),
        ...(isNegated(context, verb) ? { negated: true } : {}),
      };
    }
  },
};

function dismissal(context: RelationContext, clause: TokenSpan): number | undefined {
  for (let token = clause.start; token < clause.end; token++) {
    if (!isAnyLemma(context.morphology, token, dismissing)) continue;
    if (isFiniteVerb(context, token) || isPassive(context.morphology, token)) return token;
  }
  return undefined;
}

/** `ze stanowiska …`: told by the clause rule. */
function hasOfficeNoun({ document }: RelationContext, clause: TokenSpan): boolean {
  for (let token = clause.start; token < clause.end; token++)
    if (/^(?:stanowiska|funkcji|urzędu|obowiązków)$/u.test(document.lowerOf(token))) return true;
  return false;
}
