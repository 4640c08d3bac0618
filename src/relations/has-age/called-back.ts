import type { TokenMention } from "../../linking/linked.ts";
import { mentionAt, mentionEndingAt, mentionsOf, spanOf } from "../mentions.ts";
import { canBeSubject } from "../nominative.ts";
import type { RelationCandidate, RelationContext, RelationRule } from "../rule.ts";
import { topicBefore } from "../topic.ts";
import { subjectGender } from "../verb-form.ts";
import { mentionsIn } from "../window.ts";

const having = /^(?:ma|miał|miała|liczy|skończył|skończyła|ukończył|ukończyła)$/u;
const reach = 40;

/** The age of whom the sentence or the one before is about: `Miał {68 lat}.`, `zmarł w wieku {75 lat} insp. Jan Lis`. */
export const hasAgeCalledBack: RelationRule = {
  name: "hasAge.calledBack",
  type: "hasAge",
  *find(context: RelationContext): Iterable<RelationCandidate> {
    const known = new Set(context.found.filter(({ type }) => type === "hasAge").map(({ evidence }) => evidence.end));
    for (const age of mentionsOf(context, "age")) {
      if (known.has(age.end)) continue;
      const person = whoHas(context, age) ?? whoIsAged(context, age);
      if (person) yield { type: "hasAge", subject: person.entity, object: age.entity, evidence: spanOf(person, age) };
    }
  },
};

/** `Miał {68 lat}` at the start of a sentence */
function whoHas(context: RelationContext, { start }: TokenMention): TokenMention | undefined {
  const { document, morphology } = context;
  const verb = start - 1;
  if (!having.test(document.lowerOf(verb)) || verb > document.sentenceStart(start) + 1) return undefined;
  const gender = subjectGender(morphology, verb);
  return gender === "n" ? undefined : topicBefore(context, verb, gender);
}

/** `w wieku {75 lat}` of the subject of the sentence: the name before it that can be one, else the one behind. */
function whoIsAged(context: RelationContext, { start, end }: TokenMention): TokenMention | undefined {
  const { document } = context;
  if (document.lowerOf(start - 1) !== "wieku") return undefined;
  // „kobietę w wieku 45 lat”: somebody else's
  if (document.lowerOf(start - 2) !== "w" || isNounBefore(context, start - 2)) return undefined;
  const before = mentionsIn(
    context,
    { start: Math.max(document.sentenceStart(start), start - reach), end: start },
    "person",
  ).findLast((person) => canBeSubject(context, person));
  if (before) return before;
  const limit = Math.min(document.sentenceEnd(start), end + 14);
  const behind = mentionsIn(context, { start: end, end: limit }, "person").find(
    (person) => canBeSubject(context, person) && !mentionAt(context, person.end, "age"),
  );
  // „Zmarł w wieku {91 lat}”
  const verb = start - 3;
  const gender = verb === document.sentenceStart(start) ? subjectGender(context.morphology, verb) : undefined;
  return behind ?? (gender === "m" || gender === "f" ? topicBefore(context, verb, gender) : undefined);
}

function isNounBefore(context: RelationContext, token: number): boolean {
  const { document } = context;
  return (
    /^(?:mężczyzn|kobiet|os[oó]b|dzieck|dzieci|chłop|dziewcz)/u.test(document.lowerOf(token - 1)) ||
    mentionEndingAt(context, token, "demonym") !== undefined
  );
}
