import { finiteVerb } from "../clause-tense.ts";
import { mentionEndingAt, mentionsOf, spanOf } from "../mentions.ts";
import { isNominative } from "../nominative.ts";
import type { RelationCandidate, RelationContext, RelationRule } from "../rule.ts";
import { clauseAround } from "../segments.ts";

/** A headline leaves out the verb: `{Ewa Mak} nową {dyrektor} szpitala`, `{Jan Lis} nowym {komendantem}`. */
export const appointedToHeadline: RelationRule = {
  name: "appointedTo.headline",
  type: "appointedTo",
  *find(context: RelationContext): Iterable<RelationCandidate> {
    for (const position of mentionsOf(context, "position")) {
      const isNew = /^now(?:ym|ą)$/u.test(context.document.lowerOf(position.start - 1));
      const person = isNew ? mentionEndingAt(context, position.start - 1, "person") : undefined;
      if (!person || person.parent !== undefined || !isNominative(context, person)) continue;
      if (finiteVerb(context, clauseAround(context, position.start)) !== undefined) continue;
      yield {
        type: "appointedTo",
        subject: person.entity,
        object: position.entity,
        evidence: spanOf(person, position),
      };
    }
  },
};
