import type { RelationCandidate, RelationContext, RelationRule } from "../rule.ts";
import { mentionsIn } from "../window.ts";

const newly = /^(?:nowo)?(?:powołan|mianowan|wybran|wyznaczon)(?:y|a|ego|ej|emu|ym|ą)$/u; // "nowo powołanemu"

/** A participle before the office of a named person: `nowo powołany {komendant} {Jan Lis}`, `nowo wybrana {rektor} {Ewa Mak}`. */
export const appointedToTitled: RelationRule = {
  name: "appointedTo.titled",
  type: "appointedTo",
  *find(context: RelationContext): Iterable<RelationCandidate> {
    for (const { type, rule, subject, object, evidence } of context.found) {
      if (type !== "holdsPosition" || rule !== "holdsPosition.beside") continue;
      const position = mentionsIn(context, evidence, "position").find(({ entity }) => entity === object);
      if (!position || !newly.test(context.document.lowerOf(position.start - 1))) continue;
      yield { type: "appointedTo", subject, object, evidence };
    }
  },
};
