import { type TokenColumns, TokenFlag, TokenKind } from "./document.ts";
import { type FormTraits, Trait, traitsAt } from "./form-traits.ts";

/** What the splitter knows about a text. */
export interface SentenceContext extends FormTraits {
  /** Its lines are broken at a fixed width, see `isWrapped`. */
  readonly wrapped: boolean;
}

/** A terminator and what stands around it, as tokens: `first … word stop … next`. */
export interface StopPlace {
  /** First token of the sentence that may end here. */
  readonly first: number;
  /** The first terminator after the word: the first full stop of `koniec...”`. */
  readonly stop: number;
  /** First token after the terminators and what closes with them. */
  readonly next: number;
}

// A bound that keeps the splitter linear: a megabyte of brackets begins no sentence.
const MOST_LEADS = 8;

/** First token that is no quote, bracket, dash or bullet. */
export function skipLeads(context: SentenceContext, token: number): number {
  let begin = token;
  while (begin - token < MOST_LEADS && hasTrait(context, begin, Trait.lead)) begin++;
  return begin;
}

/** `1. Zbiórka`, `2a. Przepis`, `II. Wnioski`: the number of a list stands first. */
export function isListNumber(context: SentenceContext, first: number, word: number): boolean {
  const { columns } = context;
  const opening = skipLeads(context, first);
  if (word === opening + 1 && columns.kind[opening] === TokenKind.number) return isGlued(columns, word);
  if (word !== opening) return false;
  if (columns.kind[word] === TokenKind.number) return true;
  const form = columns.forms[columns.form[word]!]!;
  for (const letter of form) if (letter !== "I" && letter !== "V" && letter !== "X") return false;
  return true;
}

export function isOpeningBracket(columns: TokenColumns, token: number): boolean {
  const form = columns.forms[columns.form[token]!];
  return form === "(" || form === "[";
}

export function isLetterAlone(columns: TokenColumns, token: number): boolean {
  return isCapitalized(columns, token) && lengthOf(columns, token) === 1;
}

export function hasTrait(context: SentenceContext, token: number, trait: number): boolean {
  return (traitsAt(context, token) & trait) !== 0;
}

export function isGlued(columns: TokenColumns, token: number): boolean {
  return (columns.flags[token]! & TokenFlag.glued) !== 0;
}

export function isCapitalized(columns: TokenColumns, token: number): boolean {
  return (columns.flags[token]! & TokenFlag.capitalized) !== 0;
}

export function isAllCaps(columns: TokenColumns, token: number): boolean {
  return (columns.flags[token]! & TokenFlag.allCaps) !== 0;
}

/** In code units of the composed form, so that NFD counts the same. */
export function lengthOf(columns: TokenColumns, token: number): number {
  return columns.forms[columns.form[token]!]!.length;
}
