import type { TokenMention } from "../linking/linked.ts";
import { TokenFlag } from "../text/document.ts";
import { objectAntecedent } from "./antecedent.ts";
import { isComplement } from "./apposed.ts";
import { clauseTense } from "./clause-tense.ts";
import { type Conferral, conferralIn } from "./conferral-verbs.ts";
import { datesIn } from "./dates.ts";
import { describedBy } from "./described-by.ts";
import { institutionsJoinedTo } from "./joined-recipients.ts";
import { listLines } from "./list-lines.ts";
import { isMerelyAskedFor } from "./merely-asked-for.ts";
import { canBeSubject, isNominative, phraseStart } from "./nominative.ts";
import { personList } from "./person-list.ts";
import { pronounGender } from "./pronoun-gender.ts";
import { behalfOf, pairedBefore, pairedBehind } from "./recipients-paired.ts";
import type { RelationContext } from "./rule.ts";
import { clauseAround, segmentAround } from "./segments.ts";
import { isSupposed } from "./step-told.ts";
import { topicBefore } from "./topic.ts";
import { isNegated, isPassive, subjectGender, type Tense, tenseOf } from "./verb-form.ts";
import { mentionsIn, type TokenSpan } from "./window.ts";

/** Who gets a medal or a rank, and how the clause puts it. */
export interface Recipients {
  readonly all: readonly TokenMention[];
  readonly on: number | undefined;
  readonly tense: Tense;
  readonly isNegated: boolean;
}

/**
 * Those who get what is conferred, by the verb of its clause and its place among the others of its kind:
 *
 *     {A} otrzymał medal M     medalem M odznaczono {B}, medalem N – {C} i {D}     na stopień S mianowani zostali: {E}, na stopień T – {F}
 */
export function recipientsOf(
  context: RelationContext,
  conferred: TokenMention,
  others: readonly TokenMention[],
): Recipients {
  const clause = clauseAround(context, conferred.start);
  const conferral = conferralIn(context, clause, conferred.start);
  const inClause = others.filter(({ start, end }) => start >= clause.start && end <= clause.end);
  const fits = (person: TokenMention): boolean =>
    person.parent === undefined &&
    (conferral === undefined || conferral.role === "subject"
      ? canBeSubject(context, person)
      : isObject(context, person, conferral));
  const lines = linesBehind(context, conferred.end, clause.end);
  const verb = conferral?.verb;
  const own =
    lines.length > 0 ? firstOfEach(context, lines) : boundTo(context, conferred, { clause, conferral, inClause, fits });
  const all = own.length > 0 ? own : namedIn(context, conferred, { clause, inClause, fits, verb });
  return {
    all: all.length > 0 || !conferral ? all : calledBack(context, clause, conferral),
    on: datesIn(context, segmentAround(context, conferred.start)).on,
    tense: tenseIn(context, clause, verb),
    isNegated:
      (verb !== undefined && isNegated(context, verb)) ||
      isSupposed(context, clause) ||
      isMerelyAskedFor(context, conferred),
  };
}

interface Binding extends Place {
  readonly clause: TokenSpan;
  readonly conferral: Conferral | undefined;
}

/** Those whom a participle or a dash binds to what is conferred, whoever else the clause names. */
function boundTo(
  context: RelationContext,
  conferred: TokenMention,
  { clause, conferral, inClause, fits }: Binding,
): readonly TokenMention[] {
  const described = conferral?.role === "subject" ? describedBy(context, conferral.verb) : [];
  if (described.length > 0) return described;
  const paired = pairedBefore(context, conferred, inClause).filter(fits);
  if (paired.length > 0) return paired;
  return conferral === undefined ? pairedBehind(context, conferred) : behalfOf(context, clause, conferral);
}

interface Naming extends Place {
  readonly clause: TokenSpan;
  readonly verb: number | undefined;
}

function namedIn(
  context: RelationContext,
  conferred: TokenMention,
  { clause, verb, ...place }: Naming,
): readonly TokenMention[] {
  const named = inSentence(context, clause, conferred, place);
  return verb !== undefined && isForOne(context, verb, conferred, place.inClause)
    ? oneOf(context, named, verb)
    : [...named, ...institutionsJoinedTo(context, named)];
}

/** `{zostanie} uhonorowany`: a participle has the tense of its auxiliary. */
function tenseIn(context: RelationContext, clause: TokenSpan, verb: number | undefined): Tense {
  if (verb === undefined) return "past";
  return isPassive(context.morphology, verb)
    ? clauseTense(context, clause, verb)
    : (tenseOf(context.morphology, verb) ?? "past");
}

/** The list under the clause, when a colon at the end of its line opens one. */
function linesBehind(context: RelationContext, start: number, end: number): readonly TokenSpan[] {
  for (let token = start; token <= end; token++) {
    const lines = listLines(context, token);
    if (lines.length > 0) return lines;
    if (context.document.hasFlag(token, TokenFlag.lineStart)) return [];
  }
  return [];
}

/** `mianowany podkomisarzem {A}, drugą lokatę zajął B`: the participle or verb is singular, and stands with this one. */
function isForOne(
  context: RelationContext,
  verb: number,
  conferred: TokenMention,
  inClause: readonly TokenMention[],
): boolean {
  const gender = subjectGender(context.morphology, verb);
  const nearest = inClause.reduce(
    (best, other) => (Math.abs(other.start - verb) < Math.abs(best.start - verb) ? other : best),
    conferred,
  );
  return (gender === "m" || gender === "f") && nearest === conferred;
}

/** The first behind the verb with those joined to it, else the last before. */
function oneOf(context: RelationContext, named: readonly TokenMention[], verb: number): readonly TokenMention[] {
  const first = named.find(({ start }) => start > verb) ?? named.at(-1);
  if (!first) return [];
  if (first.start < verb) return named.filter((person) => personList(context, person).includes(first));
  return named.filter((person) => personList(context, first).includes(person));
}

interface Place {
  readonly inClause: readonly TokenMention[];
  readonly fits: (person: TokenMention) => boolean;
}

/** All persons before the first of its kind, or those between this one and the next. */
function inSentence(
  context: RelationContext,
  clause: TokenSpan,
  conferred: TokenMention,
  { inClause, fits }: Place,
): readonly TokenMention[] {
  const first = inClause[0] ?? conferred;
  const before = mentionsIn(context, { start: clause.start, end: first.start }, "person").filter(fits);
  if (before.length > 0) return before;
  const next = inClause.find(({ start }) => start >= conferred.end);
  const own = mentionsIn(context, { start: conferred.end, end: next?.start ?? clause.end }, "person").filter(fits);
  if (own.length > 0) return own;
  // "medal M i odznakę N otrzymał A": those behind the last of them
  const behind = mentionsIn(context, { start: conferred.end, end: clause.end }, "person").filter(fits);
  if (behind.length > 0) return behind;
  const organizations = mentionsIn(context, clause, "organization").filter(fits);
  return organizations.filter(
    (organization) =>
      !mentionsIn(context, clause, "person").some(
        ({ end, parent }) => parent === undefined && end < organization.start && organization.start - end < 4,
      ),
  );
}

/** In an oblique case and after no preposition; where nobody is the subject, the case is not asked. */
function isObject(context: RelationContext, person: TokenMention, { verb, role }: Conferral): boolean {
  const { document, morphology } = context;
  const before = document.lowerOf(phraseStart(context, person) - 1);
  if (role === "goal") return /^(?:do|ręce|rąk)$/u.test(before);
  if (/^(?:przez|z|ze|od|rąk|imieniu|dłoni|asyście|obecności|towarzystwie|udziałem|za|przy|w|do)$/u.test(before))
    return false;
  if (!isNominative(context, person)) return true;
  const isImpersonal = /[nt]o$/u.test(document.lowerOf(verb)) && tenseOf(morphology, verb) === "past";
  return isImpersonal && (person.type === "person" || !isComplement(context, person));
}

function firstOfEach(context: RelationContext, lines: readonly TokenSpan[]): readonly TokenMention[] {
  return lines.flatMap((line) => mentionsIn(context, line, "person").slice(0, 1));
}

/** `otrzymał medal`, `odznaczono go`, `którego odznaczono`, `o odznaczeniu zmarłego`: whom the text is talking about. */
function calledBack(
  context: RelationContext,
  clause: TokenSpan,
  { verb, role, isNoun }: Conferral,
): readonly TokenMention[] {
  const { document, morphology } = context;
  if (role === "subject") {
    const gender = subjectGender(morphology, verb);
    const topic =
      gender === "m" || gender === "f" ? topicBefore(context, Math.max(clause.start, verb), gender) : undefined;
    return topic ? [topic] : [];
  }
  for (let token = clause.start; token < clause.end; token++) {
    const word = document.lowerOf(token);
    const antecedent = objectAntecedent(context, token);
    if (antecedent) return [antecedent];
    const gender = dead.get(word) ?? (/^(?:go|mu|ją|jej)$/u.test(word) ? pronounGender(word) : undefined);
    const topic = gender && lastNamed(context, word, clause.start, gender);
    if (topic && (isNoun || token > clause.start)) return [topic];
  }
  return [];
}

const dead: ReadonlyMap<string, "m" | "f"> = new Map([
  ["zmarłego", "m"],
  ["zmarłemu", "m"],
  ["zmarłą", "f"],
  ["zmarłej", "f"],
]);

/** `zmarły` is the one whom the text buries, not who read the order: the first of the gender that it names. */
function lastNamed(context: RelationContext, word: string, token: number, gender: "m" | "f"): TokenMention | undefined {
  return word.startsWith("zmar") ? deceased(context, token, gender) : topicBefore(context, token, gender);
}

function deceased(context: RelationContext, token: number, gender: "m" | "f"): TokenMention | undefined {
  const { entities, mentions } = context;
  return mentions.find(({ type, start, parent, entity }) => {
    const attributes = entities[entity]?.attributes;
    return (
      type === "person" &&
      start < token &&
      parent === undefined &&
      attributes !== undefined &&
      (!("gender" in attributes) || attributes.gender === gender)
    );
  });
}
