import { Case } from "../lexicon/tag.ts";
import type { TokenMention } from "../linking/linked.ts";
import { headOf } from "./apposed.ts";
import { isNominative, subjectBefore } from "./clause-subject.ts";
import { mentionEndingAt } from "./mentions.ts";
import { isNominative as isNamedAsIs } from "./nominative.ts";
import type { RelationContext } from "./rule.ts";
import { isFiniteVerb } from "./verb-form.ts";
import { mentionsIn } from "./window.ts";

/** The institution a finite verb is about, with those joined to it: `{A} i {B} działają`; behind the verb when none stands before. */
export function organizationsWith(context: RelationContext, verb: number): readonly TokenMention[] {
  const { document } = context;
  const subject = subjectBefore(context, verb, "organization");
  if (!subject) {
    const end = Math.min(document.sentenceEnd(verb), verb + 12);
    const behind = mentionsIn(context, { start: verb, end }, "organization").find(
      (mention) => mention.parent === undefined && isNamedAsIs(context, mention),
    );
    return behind ? [behind] : [];
  }
  const joint = document.lowerOf(subject.start - 1);
  const other =
    joint === "i" || joint === "oraz" ? mentionEndingAt(context, subject.start - 1, "organization") : undefined;
  return other && isNominative(context, other) ? [other, subject] : [subject];
}

// a bound for a sentence without an end
const longestSentence = 120;

/** The institution that the sentence before the token's is about: for `{Jej} biuro mieści się …`, `W {jej} skład wchodzi …`, `Jest jednostką …`. */
export function institutionBefore(context: RelationContext, token: number): TokenMention | undefined {
  const { document } = context;
  const first = document.sentenceStart(token);
  if (first === 0) return undefined;
  const start = Math.max(document.sentenceStart(first - 1), first - longestSentence);
  return mentionsIn(context, { start, end: first }, "organization").find(
    (mention) => mention.parent === undefined && isNominative(context, mention),
  );
}

// „zarejestrowani w {Urzędzie do Spraw Wyznań}”
const inPlace = /^(?:w|we|przy|przez|z|ze|od|do|na)$/u;

// between a participle and the noun it belongs to
const reach = 14;

/**
 * The institution that a participle describes: right before the comma in front of it (`{Uczelnia}, utworzona w …`, `{„Drew-Meb”}, firma założona … i działająca
 * w …`), else the one behind what the participle governs (`działający w Opolu od 1949 r. {Bank}`).
 */
export function attributed(
  context: RelationContext,
  participle: number,
  { end }: { readonly end: number },
): TokenMention | undefined {
  const { document } = context;
  const first = Math.max(document.sentenceStart(participle), participle - reach);
  for (let token = participle - 1; token >= first; token--) {
    const form = document.formOf(token);
    if (form === ";" || form === ":" || (token < participle - 1 && isFiniteVerb(context, token))) break;
    if (form !== "," && form !== "–" && form !== "(") continue;
    const before = organizationEndingAt(context, token);
    if (before) return headOf(context, before);
    if (token === participle - 1) break;
  }
  if (document.formOf(participle - 1) === ",") return undefined;
  // „… od 1949 r. Bank”: the full stop of „r.” may pass for the end of a sentence
  return mentionsIn(context, { start: participle, end: end + reach }, "organization").find(
    ({ start, parent }) =>
      parent === undefined && start > participle && start <= end && !inPlace.test(document.lowerOf(start - 1)),
  );
}

/** The institution before a comma; an acronym in brackets may stand between. */
function organizationEndingAt(context: RelationContext, comma: number): TokenMention | undefined {
  const { document } = context;
  const direct = mentionEndingAt(context, comma, "organization");
  if (direct) return direct.parent === undefined ? direct : undefined;
  if (document.formOf(comma - 1) !== ")" || document.formOf(comma - 3) !== "(") return undefined;
  return mentionEndingAt(context, comma - 2, "organization") ?? mentionEndingAt(context, comma - 3, "organization");
}

/** Whether the first word of a mention can be an accusative: the object of `założono`. */
export function isAccusative({ morphology }: RelationContext, { start }: TokenMention): boolean {
  const cases = morphology.cases(start);
  return cases === 0 || (cases & Case.acc) !== 0;
}
