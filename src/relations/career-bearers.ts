import { Case, Pos } from "../lexicon/tag.ts";
import type { TokenMention } from "../linking/linked.ts";
import { nominalCases } from "../polish/agreement.ts";
import { objectAntecedent } from "./antecedent.ts";
import { beforeBracket } from "./beside-person.ts";
import type { CareerVerb } from "./career-verbs.ts";
import { finiteVerb } from "./clause-tense.ts";
import { describedBy } from "./described-by.ts";
import { isAnyLemma } from "./lemmas.ts";
import { mentionEndingAt } from "./mentions.ts";
import { isNominative, phraseStart } from "./nominative.ts";
import { pronounGender } from "./pronoun-gender.ts";
import type { RelationContext } from "./rule.ts";
import { topicBefore } from "./topic.ts";
import { isPassive, isPluralVerb, subjectGender, tenseOf } from "./verb-form.ts";
import { subjectsOf } from "./verb-subject.ts";
import { mentionsIn, type TokenSpan } from "./window.ts";

/** The word of a clause that says something of an office. */
export interface Governor {
  readonly token: number;
  readonly means: CareerVerb;
}

/** Whose career a clause tells: the subject of `objął`, `został powołany`; the object of `powołał`, `powierzyła`. */
export function bearersOf(
  context: RelationContext,
  clause: TokenSpan,
  { token, means }: Governor,
): readonly TokenMention[] {
  if (means.isNoun) return bearersOfNoun(context, clause, token);
  if (context.morphology.hasPos(token, Pos.pact)) return bearersOfParticiple(context, clause, token);
  // "zastąpił odwołanego z funkcji {Jana Lisa}", "{Ewę Mak}, powołaną na stanowisko dyrektora"
  const described = means.isDoneTo ? describedBy(context, token) : [];
  if (described.length > 0) return described;
  if (!means.isDoneTo || isPassive(context.morphology, token))
    return subjectsOf(context, auxiliary(context, clause, token), clause);
  const objects = objectsOf(context, clause, token);
  if (objects.length > 0) return isPluralVerb(context.morphology, token) ? objects : objects.slice(0, 1);
  return calledBack(context, clause);
}

/** `{Jan Lis}, pełniący funkcję prezesa`, `będąca prezesem {Ewa Mak}` */
function bearersOfParticiple(context: RelationContext, clause: TokenSpan, participle: number): readonly TokenMention[] {
  const { document } = context;
  const end = document.formOf(participle - 1) === "," ? beforeBracket(context, participle - 1) : participle;
  const person =
    mentionEndingAt(context, end, "person") ??
    mentionsIn(context, { start: participle, end: clause.end }, "person").find(({ parent }) => parent === undefined);
  return person ? [person] : [];
}

const receiving: ReadonlySet<string> = new Set(["otrzymać", "odebrać", "przyjąć", "uzyskać", "złożyć"]);
const handing: ReadonlySet<string> = new Set(["wręczyć", "wręczać", "nadać", "przekazać"]);

/** `powołanie {Jana Lisa} na stanowisko`, `akt powołania odebrał {Jan Lis}`, `wręczył {Janowi Lisowi} nominację`, `po odejściu z funkcji {Jan Lis}`. */
function bearersOfNoun(context: RelationContext, clause: TokenSpan, noun: number): readonly TokenMention[] {
  const near = mentionsIn(context, { start: noun, end: Math.min(clause.end, noun + 8) }, "person");
  const owner = near.find((person) => phraseStart(context, person) === noun + 1);
  if (owner) return [owner];
  const verb = finiteVerb(context, clause);
  if (verb === undefined) return [];
  const before = context.document.lowerOf(noun - 1);
  const isResigning = before === "do" && context.morphology.hasLemma(verb, "podać");
  const isOwn = before === "po" || isResigning || isAnyLemma(context.morphology, verb, receiving);
  if (isOwn) return subjectsOf(context, verb, clause);
  return isAnyLemma(context.morphology, verb, handing) ? objectsOf(context, clause, verb) : [];
}

/** Those to whom somebody else does it; an impersonal verb has no subject, so there the case is not asked. */
function objectsOf(context: RelationContext, clause: TokenSpan, verb: number): readonly TokenMention[] {
  const { morphology } = context;
  const near = mentionsIn(context, clause, "person").filter(
    (person) => person.parent === undefined && isObject(context, person),
  );
  const oblique = near.filter((person) => !isNominative(context, person));
  const hasSubject = tenseOf(morphology, verb) !== "past" || subjectGender(morphology, verb) !== undefined;
  return oblique.length > 0 || hasSubject ? oblique : near;
}

/** `powołano {Jana Lisa}`, `powierzył {Ewie Mak}`: in an oblique case and after no preposition. */
function isObject(context: RelationContext, person: TokenMention): boolean {
  const before = context.document.lowerOf(phraseStart(context, person) - 1);
  if (/^(?:przez|z|ze|po|od|dla|u|o|rąk|imieniu|asyście|obecności|miejsce)$/u.test(before)) return false;
  return !isNominative(context, person) || (nominalCases(context.morphology, person.end - 1) & Case.acc) !== 0;
}

/** `powołano {go} na stanowisko`, `{Jan Lis}, którego powołano` */
function calledBack(context: RelationContext, clause: TokenSpan): readonly TokenMention[] {
  for (let at = clause.start; at < clause.end; at++) {
    const word = context.document.lowerOf(at);
    const antecedent = objectAntecedent(context, at);
    if (antecedent) return [antecedent];
    const gender = /^(?:go|mu|ją|jej)$/u.test(word) ? pronounGender(word) : undefined;
    const topic = gender && topicBefore(context, clause.start, gender);
    if (topic) return [topic];
  }
  return [];
}

/** `został` of a passive, which agrees with the subject like the participle; else the verb itself. */
function auxiliary(context: RelationContext, clause: TokenSpan, token: number): number {
  if (isPassive(context.morphology, token) && !isPluralVerb(context.morphology, token)) return token;
  return finiteVerb(context, clause) ?? token;
}
