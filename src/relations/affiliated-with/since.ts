import { datesIn } from "../dates.ts";
import { mentionsOf } from "../mentions.ts";
import type { RelationCandidate, RelationContext, RelationRule } from "../rule.ts";
import { segmentAround } from "../segments.ts";
import { subjectsOf } from "../verb-subject.ts";

const verbs: ReadonlySet<string> = new Set(["pracować", "służyć"]);

/** Adds the beginning to an affiliation called back by a pronoun: `naczelniczka w {Zespole}, która pracuje w nim od jesieni 2017 r.` */
export const affiliatedWithSince: RelationRule = {
  name: "affiliatedWith.since",
  type: "affiliatedWith",
  *find(context: RelationContext): Iterable<RelationCandidate> {
    const { document, morphology, found } = context;
    for (const date of mentionsOf(context, "date")) {
      const segment = segmentAround(context, date.start);
      const { since } = datesIn(context, segment);
      if (since === undefined) continue;
      for (let token = segment.start; token < segment.end; token++) {
        if (!morphology.lemmasOf(token).some((lemma) => verbs.has(lemma))) continue;
        const isCalledBack =
          /^(?:nim|niej|tam)$/u.test(document.lowerOf(token + 1)) ||
          (document.lowerOf(token + 1) === "w" && /^(?:nim|niej)$/u.test(document.lowerOf(token + 2)));
        if (!isCalledBack) continue;
        const person = subjectsOf(context, token, segment)[0];
        const affiliations = found.filter(
          ({ type, subject }) => type === "affiliatedWith" && subject === person?.entity,
        );
        const [only] = affiliations;
        if (only && affiliations.length === 1)
          yield { type: "affiliatedWith", subject: only.subject, object: only.object, evidence: segment, since };
      }
    }
  },
};
