import type { Morphology } from "../../lexicon/morphology.ts";
import { Case, casesOf, GrammaticalNumber, numbersOf } from "../../lexicon/tag.ts";
import { agreement, isNounTag } from "../../polish/agreement.ts";
import { isHyphen, wordEnd } from "../../polish/noun-phrase.ts";
import { type Document, TokenFlag, TokenKind } from "../../text/document.ts";
import { isAnotherGivenName } from "../given-name-cases.ts";
import { isClosingQuote, isOpeningQuote } from "../official-name/quote.ts";
import type { NamePart } from "../tagged-name.ts";

export interface Span {
  readonly start: number;
  readonly end: number;
}

interface Words {
  readonly document: Document;
  readonly morphology: Morphology;
}

/** A title with the quotes around it, whether the tagger took them or not. */
export function withQuotes(document: Document, { start, end }: Span): Span {
  if (isOpeningQuote(document, start) && !isClosingQuote(document, end - 1) && isClosingQuote(document, end))
    return { start, end: end + 1 };
  const isInside = isOpeningQuote(document, start - 1) && isClosingQuote(document, end);
  return isInside ? { start: start - 1, end: end + 1 } : { start, end };
}

/** Without a quote or a bracket whose partner is left outside: `|„|Przekątna`, `KNF| (Komisja|`. */
export function withoutLoosePairs(document: Document, { start, end }: Span): Span {
  const first = isOpeningQuote(document, start) && !hasClosing(document, start + 1, end) ? start + 1 : start;
  for (let token = first + 1; token < end; token++)
    if (document.formOf(token) === "(" && !hasForm(document, ")", { start: token, end }))
      return { start: first, end: token };
  return { start: first, end };
}

function hasClosing(document: Document, from: number, end: number): boolean {
  for (let token = from; token < end; token++) if (isClosingQuote(document, token)) return true;
  return false;
}

function hasForm(document: Document, form: string, { start, end }: Span): boolean {
  for (let token = start; token < end; token++) if (document.formOf(token) === form) return true;
  return false;
}

/** The whole of a word with hyphens, if its other part is an ending: `PSL|-u|`; undefined when the tagger cut a name in two: `Las|-Drew`. */
export function wholeWords(document: Document, { start, end }: Span): Span | undefined {
  if (isHyphen(document, start - 1) || isHyphen(document, start)) return undefined;
  if (!isHyphen(document, end)) return { start, end };
  return isSmall(document, end + 1) ? { start, end: wordEnd(document, end - 1) } : undefined;
}

/** Without the small words before the name proper: `zespół |Mgławice|`, `festiwal |Mokry Bruk|`; undefined when nothing is left, or a complement only. */
export function fromFirstCapital(document: Document, { start, end }: Span): Span | undefined {
  let first = start;
  // „departament do spraw |Migracji|”: a complement of a common noun is no name
  let isComplement = false;
  for (; first < end && isSmall(document, first); first++)
    if (document.formOf(first).length < shortestHead) isComplement = true;
  return first === end || isComplement ? undefined : { start: first, end };
}

// prepositions and conjunctions are shorter
const shortestHead = 4;

/** A word without any capital; `mBank` and `eTutor` have one. */
function isSmall(document: Document, token: number): boolean {
  const form = document.formOf(token);
  return document.isKind(token, TokenKind.word) && form === form.toLowerCase();
}

/**
 * A place without the common noun before its nominative or coded name (annotation.md, rule 7): `rzeka |Liwiec|`, `gminie |Halinów|`.
 * An adjective or a genitive needs the noun: `{most Grunwaldzki}`, `{dolina Warty}`.
 */
export function withoutHead({ document, morphology }: Words, { start, end }: Span): Span {
  if (!isSmall(document, start) && !document.hasFlag(start, TokenFlag.sentenceStart)) return { start, end };
  const isCommon = morphology.known(start).some(({ lemma }) => lemma === lemma.toLowerCase());
  const name = start + 1;
  if (!isCommon || name >= end || document.formOf(name) === "." || isSmall(document, name) || isHyphen(document, name))
    return { start, end };
  const isAdjective = agreement(morphology, name, start) !== 0 && isSureAdjective({ document, morphology }, name);
  const isGenitive = isCase(morphology, name, Case.gen) && !isNominative(morphology, name);
  const belongs = isGenitive && !isCase(morphology, start, Case.gen);
  return isAdjective || belongs ? { start, end } : { start: name, end };
}

// nouns that only say what is named, though a sentence may begin with them
const labels: ReadonlySet<string> = new Set([
  "spółka",
  "firma",
  "koncern",
  "producent",
  "przewoźnik",
  "deweloper",
  "sieć",
  "portal",
  "dziennik",
  "tygodnik",
  "zespół",
  "drużyna",
]);

/** `Spółka |Wymbork|` at the start of a sentence, but `Zespół Szkół`, `Dziennik Zachodni`. */
export function withoutLabel({ document, morphology }: Words, span: Span): Span {
  const isLabel = morphology.lemmasOf(span.start).some((lemma) => labels.has(lemma));
  return isLabel && document.hasFlag(span.start, TokenFlag.sentenceStart)
    ? withoutHead({ document, morphology }, span)
    : span;
}

const adjectiveEnd = /(?:sk|ck|dzk)(?:i|iego|iemu|im|ich|imi|ie|a|iej|ą)$/u; // "Żabieńskiego"
const longestWord = 40;

/** In the dictionary, or with an adjective's ending: of words it lacks, like `Ropotka`, the guess is a poor witness. */
function isSureAdjective({ document, morphology }: Words, token: number): boolean {
  const word = document.lowerOf(token);
  return morphology.isKnown(token) || (word.length < longestWord && adjectiveEnd.test(word));
}

function isCase(morphology: Morphology, token: number, wanted: number): boolean {
  return morphology.at(token).some(({ tag }) => isNounTag(tag) && (casesOf(tag) & wanted) !== 0);
}

/** `dolina |Warty|`, `|Zespół| Szkół`: only the singular counts, for in the plural the genitive of many rivers is a nominative. */
function isNominative(morphology: Morphology, token: number): boolean {
  return morphology
    .at(token)
    .some(
      ({ tag }) => isNounTag(tag) && (casesOf(tag) & Case.nom) !== 0 && (numbersOf(tag) & GrammaticalNumber.sg) !== 0,
    );
}

/** Where the next street begins, though the tagger read on: `ul. Fredry |al. Niepodległości|`. */
export function cutAtHeads({ start, end }: Span, isHead: (token: number) => boolean): readonly Span[] {
  const spans: Span[] = [];
  let first = start;
  for (let token = start + 1; token < end; token++) {
    if (!isHead(token)) continue;
    spans.push({ start: first, end: token });
    first = token;
  }
  return [...spans, { start: first, end }];
}

/** Two persons side by side, told by given names whose cases can't agree: `mówi |Stefan| |Jadzi|`. */
export function cutAtDisagreement(
  { morphology }: Words,
  { start, end }: Span,
  parts: readonly NamePart[],
): readonly Span[] {
  const spans: Span[] = [];
  let first = start;
  for (const part of parts) {
    const before = part.start - 1;
    if (before < first || part.start >= end || !isAnotherGivenName(morphology, before, part.start)) continue;
    spans.push({ start: first, end: part.start });
    first = part.start;
  }
  return [...spans, { start: first, end }];
}
