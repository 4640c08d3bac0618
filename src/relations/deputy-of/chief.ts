import type { TokenMention } from "../../linking/linked.ts";
import { isDeputy } from "../deputy.ts";
import { holderOf, holdersOf } from "../holders.ts";
import { mentionsOf, spanOf } from "../mentions.ts";
import { genderOf } from "../nominative.ts";
import { pronounGender } from "../pronoun-gender.ts";
import type { RelationCandidate, RelationContext, RelationRule } from "../rule.ts";
import { mentionsIn, nestedIn } from "../window.ts";

/** A deputy and the chief whom the text names: by the office inside his own, or by the last chief of the sentence: `Komendant A wraz z zastępcą B` (annotation.md, rule 38). */
export const deputyOfChief: RelationRule = {
  name: "deputyOf.chief",
  type: "deputyOf",
  *find(context: RelationContext): Iterable<RelationCandidate> {
    const holders = holdersByMention(context);
    for (const position of mentionsOf(context, "position")) {
      if (position.parent !== undefined || !isDeputy(context, position)) continue;
      const deputies = holders.get(position) ?? [];
      if (deputies.length === 0) continue;
      const inner = nestedIn(context, position, "position")[0];
      const chiefs = inner ? holdersOf(context, inner.entity) : chiefBefore(context, position, deputies);
      for (const deputy of deputies) {
        for (const chief of chiefs.slice(0, 1))
          if (chief !== deputy)
            yield { type: "deputyOf", subject: deputy, object: chief, evidence: spanOf(position, position) };
      }
    }
  },
};

/** Who fills or gets the office at each of its mentions. */
function holdersByMention(context: RelationContext): ReadonlyMap<TokenMention, readonly number[]> {
  const holders = new Map<TokenMention, number[]>();
  for (const { type, subject, object, evidence, status } of context.found) {
    const isHeld = (type === "holdsPosition" || type === "appointedTo") && status !== "former" && status !== "future";
    // who is to leave still is one
    if (!isHeld && !(type === "dismissedFrom" && status === "future")) continue;
    for (const position of mentionsIn(context, evidence, "position")) {
      if (position.entity !== object) continue;
      const there = holders.get(position);
      if (!there) holders.set(position, [subject]);
      else if (!there.includes(subject)) there.push(subject);
    }
  }
  return holders;
}

// a chief stands in the same sentence, not far away
const farthest = 60;

/** The last person of the sentence with an office that is no deputy's; with `jego`, `jej` an office without a name counts as well. */
function chiefBefore(context: RelationContext, position: TokenMention, deputies: readonly number[]): readonly number[] {
  const { document, found } = context;
  const pronoun = [1, 2]
    .map((back) => document.lowerOf(position.start - back))
    .find((word) => /^(?:jego|jej|ich|swoim|swoją|swoimi|swój|swoja|swojemu|swojej)$/u.test(word));
  // "Jego zastępczyni dodaje …" opens the next sentence
  const opening =
    pronoun !== undefined && position.start - document.sentenceStart(position.start) <= 2
      ? document.sentenceStart(position.start) - 1
      : position.start;
  const start = Math.max(document.sentenceStart(opening), position.start - farthest);
  const gender = pronounGender(pronoun ?? "");
  const before = mentionsIn(context, { start, end: position.start }, "person", "position").filter(
    ({ parent }) => parent === undefined,
  );
  for (const mention of [...before].reverse()) {
    if (mention.type === "position") {
      if (pronoun === undefined || isDeputy(context, mention)) continue;
      // "Komendanta Wojewódzkiego reprezentował jego zastępca": its holder when the text names one, else the office
      const holder = holderOf(context, mention.entity, "former");
      const current = holdersOf(context, mention.entity);
      const named = (
        current.some((person) => !deputies.includes(person)) || holder === undefined ? current : [holder]
      ).filter((person) => !deputies.includes(person));
      if (named.length > 0 || !isHeldThere(context, mention)) return named.length > 0 ? named : [mention.entity];
      continue;
    }
    if (
      deputies.includes(mention.entity) ||
      (gender !== undefined && (genderOf(context, mention.entity) ?? gender) !== gender)
    )
      continue;
    const hasOffice = found.some(
      ({ type, subject, status }) => type === "holdsPosition" && subject === mention.entity && status !== "former",
    );
    if (hasOffice || pronoun !== undefined) return [mention.entity];
  }
  return [];
}

function isHeldThere({ found }: RelationContext, position: TokenMention): boolean {
  return found.some(
    ({ type, object, evidence }) =>
      type === "holdsPosition" &&
      object === position.entity &&
      evidence.start <= position.start &&
      position.end <= evidence.end,
  );
}
