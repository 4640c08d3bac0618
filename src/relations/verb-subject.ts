import { Case, casesOf, Gender, gendersOf, Pos, posOf } from "../lexicon/tag.ts";
import type { TokenMention } from "../linking/linked.ts";
import { firstFrom } from "../match/first-from.ts";
import { TokenKind } from "../text/document.ts";
import { canBeSubject, genderOf } from "./nominative.ts";
import type { RelationContext } from "./rule.ts";
import { topicBefore } from "./topic.ts";
import { isPluralVerb, subjectGender } from "./verb-form.ts";
import { mentionsIn, type TokenSpan } from "./window.ts";

const relatives: ReadonlySet<string> = new Set(["który", "która", "którzy", "które"]);

/** The persons who do what the verb says: named in its clause, called back by `który`, or those the text is talking about. */
export function subjectsOf(context: RelationContext, verb: number, clause: TokenSpan): readonly TokenMention[] {
  const { document, morphology } = context;
  const gender = subjectGender(morphology, verb);
  // "pracowało tam 12 osób": nobody named
  if (gender === "n") return [];
  const fits = (person: TokenMention): boolean =>
    gender === undefined || (genderOf(context, person.entity) ?? gender) === gender;
  for (let token = clause.start; token < Math.min(clause.start + 3, verb); token++) {
    if (!relatives.has(document.lowerOf(token))) continue;
    const before = mentionsIn(
      context,
      { start: Math.max(document.sentenceStart(token), token - 40), end: token },
      "person",
    );
    const antecedent = before.filter((person) => person.parent === undefined && fits(person)).at(-1);
    return antecedent ? [antecedent] : [];
  }
  const named = mentionsIn(context, clause, "person").filter((person) => canBeSubject(context, person));
  if (isPluralVerb(morphology, verb)) return named;
  const near = named.filter(fits).sort((a, b) => distance(a, verb) - distance(b, verb))[0];
  if (near) return [near];
  if (hasOtherSubject(context, clause)) return [];
  const topic = topicBefore(context, Math.max(clause.start, verb), gender);
  if (!topic) return [];
  // "jest prezesem" does not say of whom: only where nobody else stands between
  const isNear =
    gender !== undefined ||
    topic.start >= document.sentenceStart(Math.max(0, document.sentenceStart(verb) - 1)) ||
    mentionsIn(context, { start: topic.end, end: verb }, "person").every(({ entity }) => entity === topic.entity);
  return isNear ? [topic] : [];
}

function distance(person: TokenMention, verb: number): number {
  return person.start > verb ? person.start - verb : verb - person.end;
}

/** Whether the clause counts people or names somebody in common words: `służy w niej 120 policjantów`. */
function hasOtherSubject({ document, mentions, morphology }: RelationContext, clause: TokenSpan): boolean {
  let next = firstFrom(mentions, clause.start);
  for (let token = clause.start; token < clause.end; ) {
    while ((mentions[next]?.start ?? clause.end) < token) next++;
    const mention = mentions[next];
    if (mention?.start === token) {
      token = mention.end;
      continue;
    }
    const isCount = document.isKind(token, TokenKind.number) || morphology.hasPos(token, Pos.num);
    if (
      isCount &&
      morphology
        .known(token + 1)
        .some(({ tag }) => posOf(tag) === Pos.subst && gendersOf(tag) === Gender.m1 && (casesOf(tag) & Case.gen) !== 0)
    )
      return true;
    const nouns = morphology.known(token).filter(({ tag }) => posOf(tag) === Pos.subst);
    if (nouns.length > 0 && nouns.every(({ tag }) => casesOf(tag) === Case.nom && gendersOf(tag) === Gender.m1))
      return true;
    token++;
  }
  return false;
}
