import { Pos } from "../lexicon/tag.ts";
import type { TokenMention } from "../linking/linked.ts";
import type { Status } from "../types.ts";
import { isDash } from "./apposition.ts";
import { bearersOf, type Governor } from "./career-bearers.ts";
import { type CareerKind, type CareerVerb, careerVerb, type OfficeRole } from "./career-verbs.ts";
import { finiteVerb } from "./clause-tense.ts";
import { type DateQualifiers, datesIn } from "./dates.ts";
import { isAnyLemma } from "./lemmas.ts";
import { mentionsOf } from "./mentions.ts";
import { canBeSubject, isNominative } from "./nominative.ts";
import { type OfficeInClause, officesCalledBack } from "./office-called-back.ts";
import { type OfficePhrase, officePhrase } from "./office-phrase.ts";
import { nameAfter, personList } from "./person-list.ts";
import { readShownOffices } from "./predecessor.ts";
import type { RelationContext } from "./rule.ts";
import { clauseAround, segmentAround } from "./segments.ts";
import { statusBefore } from "./status.ts";
import { type StepTold, stepTold } from "./step-told.ts";
import { isFiniteVerb, isPassive } from "./verb-form.ts";
import { mentionsIn, type TokenSpan } from "./window.ts";

/** A step of somebody's career that a clause tells: `Na stanowisko {dyrektora} powołano {Ewę Mak}`. */
export interface CareerStep extends StepTold {
  readonly kind: CareerKind;
  readonly persons: readonly TokenMention[];
  readonly position: TokenMention;
  readonly role: OfficeRole;
  readonly verb: number;
  readonly status: Status | undefined;
  readonly dates: DateQualifiers;
}

// what is longer is no sentence, but a list or hostile text
const longestSentence = 800;

/** Every office that a verb gives, takes or fills, with the persons that the clause says it of. */
export function* careerSteps(context: RelationContext): Iterable<CareerStep> {
  // offices called back first: "odwołano go z zajmowanego stanowiska z dniem 31 stycznia" knows the day better than "przekazał obowiązki"
  const shown = readShownOffices(context);
  for (const { position, phrase, isOwn } of [...officesCalledBack(context), ...statedOffices(context)]) {
    if (context.document.sentenceEnd(phrase.start) - context.document.sentenceStart(phrase.start) > longestSentence)
      continue;
    const clause = clauseAround(context, phrase.start);
    const found = governor(context, clause, phrase);
    const told = found && stepTold(context, clause, found.token);
    if (!found || !told || isToldAgain(context, { position, phrase }, found)) continue;
    const bearers = bearersIn(context, { clause, phrase, governor: found });
    const persons = isOwn ? bearers.filter(({ entity }) => shown.get(entity)?.has(position.entity)) : bearers;
    if (persons.length === 0) continue;
    yield {
      kind: found.means.kind,
      persons,
      position,
      role: phrase.role,
      verb: found.token,
      ...told,
      // "pełni obowiązki dyrektora" is "p.o. dyrektora"
      status: statusBefore(context, position.start) ?? (isDuty(context, phrase, found.token) ? "acting" : undefined),
      dates: stepDates(context, beforeNextVerb(context, clause, { phrase, verb: found.token }), phrase.start),
    };
  }
}

/** `prezesem jest A; zastąpił na tym stanowisku B`: what the office's own clause says of A needs no second word. */
function isToldAgain(context: RelationContext, { position, phrase }: OfficeInClause, { means }: Governor): boolean {
  if (means.kind !== "appointed" || phrase.role !== "place" || phrase.start < position.start) return false;
  return isInstrumental(context, position);
}

interface Saying {
  readonly clause: TokenSpan;
  readonly phrase: OfficePhrase;
  readonly governor: Governor;
}

/**
 * A piece without a verb that names somebody of its own, or the piece behind its dash, is about nobody else:
 * `Dyrektorem jest {A}, a jego {zastępcą} {B}; {kanclerzem} – {C}`.
 */
function bearersIn(context: RelationContext, { clause, phrase, governor }: Saying): readonly TokenMention[] {
  const piece = segmentAround(context, phrase.start);
  const isGapped = governor.token < piece.start || governor.token >= piece.end;
  if (!isGapped || finiteVerb(context, piece) !== undefined)
    return bearersOf(context, beforeGapped(context, clause, phrase), governor);
  const behind = isDash(context.document.formOf(piece.end)) ? nameAfter(context, piece.end + 1) : undefined;
  const own = behind ? personList(context, behind) : mentionsIn(context, piece, "person");
  const isObject = governor.means.isDoneTo && !isPassive(context.morphology, governor.token);
  const bearers = own.filter((person) => (isObject ? !isNominative(context, person) : canBeSubject(context, person)));
  return bearers.length > 0 ? bearers : bearersOf(context, clause, governor);
}

/** `wiceprezesami zostali {A i B}, a skarbniczką – C`: an office with a dash of its own behind ends what is said of the others. */
function beforeGapped(context: RelationContext, clause: TokenSpan, { start }: OfficePhrase): TokenSpan {
  const next = mentionsIn(context, { start, end: clause.end }, "position")
    .slice(1)
    .find((position) => isDash(context.document.formOf(position.end)) && isInstrumental(context, position));
  return next ? { start: clause.start, end: next.start } : clause;
}

function isInstrumental(context: RelationContext, position: TokenMention): boolean {
  return officePhrase(context, position)?.role === "instrumental";
}

function isDuty({ morphology }: RelationContext, { start }: OfficePhrase, verb: number): boolean {
  return morphology.hasLemma(start, "obowiązek") && morphology.hasLemma(verb, "pełnić");
}

function* statedOffices(context: RelationContext): Iterable<OfficeInClause> {
  for (const position of mentionsOf(context, "position")) {
    const phrase = position.parent === undefined ? officePhrase(context, position) : undefined;
    if (phrase) yield { position, phrase };
  }
}

/** The word of the clause nearest to the office that says something of it. A participle outweighs its auxiliary: `została {powołana}`. */
function governor(context: RelationContext, clause: TokenSpan, { role, start }: OfficePhrase): Governor | undefined {
  let best: Governor | undefined;
  const weigh = (token: number, { isNoun, kind }: CareerVerb): number =>
    Math.abs(token - start) + (kind === "held" || isNoun ? 8 : 0);
  for (let token = clause.start; token < clause.end; token++) {
    if (
      !isFiniteVerb(context, token) &&
      !isPassive(context.morphology, token) &&
      ![Pos.subst, Pos.ger, Pos.pact, Pos.inf].some((pos) => context.morphology.hasPos(token, pos))
    )
      continue;
    for (const lemma of context.morphology.lemmasOf(token)) {
      const verb = careerVerb(role, lemma);
      // "akt powołania na stanowisko": the verbal noun of powołać
      const means: CareerVerb | undefined =
        verb && context.morphology.hasPos(token, Pos.ger) && !isFiniteVerb(context, token)
          ? { kind: verb.kind, isNoun: true }
          : verb;
      if (!means || (best && weigh(best.token, best.means) <= weigh(token, means))) continue;
      best = { token, means };
    }
  }
  return best;
}

const auxiliaries: ReadonlySet<string> = new Set(["być", "zostać"]);

/** `{powołany na stanowisko naczelnika Jan Lis} służy od 2001 r.`: what stands behind the next verb is said of that one. */
function beforeNextVerb(
  context: RelationContext,
  clause: TokenSpan,
  { phrase, verb }: { readonly phrase: OfficePhrase; readonly verb: number },
): TokenSpan {
  if (!isPassive(context.morphology, verb)) return clause;
  for (let token = Math.max(verb, phrase.start) + 1; token < clause.end; token++) {
    if (isFiniteVerb(context, token) && !isAnyLemma(context.morphology, token, auxiliaries))
      return { start: clause.start, end: token };
  }
  return clause;
}

/** Dates of the office's own piece of the sentence; the day alone may stand elsewhere in the clause or at the head of the sentence. */
function stepDates(context: RelationContext, clause: TokenSpan, token: number): DateQualifiers {
  const segment = segmentAround(context, token);
  const own = datesIn(context, { start: segment.start, end: Math.min(segment.end, Math.max(clause.end, token)) });
  if (own.since !== undefined || own.until !== undefined || own.on !== undefined) return own;
  const inClause = datesIn(context, clause);
  if (inClause.on !== undefined) return { on: inClause.on };
  const { document } = context;
  const start = document.sentenceStart(token);
  const { on } = datesIn(context, { start, end: Math.min(clause.start, start + 8) });
  return on === undefined ? {} : { on };
}
