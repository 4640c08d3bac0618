import { isDash, isQuote } from "../text/characters.ts";
import type { TokenColumns } from "../text/document.ts";

/** How the word of a phrase has to be written in a text. */
export const Writing = {
  /** The entry has it in lower case: any way will do. */
  any: 0,
  /** `Komenda`: with a capital, or all in capitals. */
  capitalized: 1,
  /** `KGP`, `II`: all in capitals, for `PO` is not `po`. */
  allCaps: 2,
  /** `APwSz`, `mObywatel`: exactly so, or all in capitals. */
  mixed: 3,
} as const;

/**
 * What the key of a phrase no longer shows. Full stops are no tokens of a key: `mł. insp.`, `mł.insp.` and `mł insp` share
 * the key `mł insp`, and the pattern knows where the stops belong.
 */
export interface PhrasePattern {
  /** `Writing` of each token. */
  readonly writings: Uint8Array;
  /** 1 where a full stop follows the token. */
  readonly stops: Uint8Array;
  /** The entry's own spelling of tokens written `mixed`; empty for others. */
  readonly spellings: readonly string[];
}

const APOSTROPHE = /’/gu; // "O’Brien"

/** A token's lower-case form as it stands in keys: one sign for all dashes, one for all quotes, one apostrophe. */
export function foldToken(lower: string): string {
  if (lower.length > 1) return lower.includes("’") ? lower.replace(APOSTROPHE, "'") : lower;
  if (isDash(lower)) return "-";
  return isQuote(lower) ? '"' : lower;
}

/** `KGP`, and `K` too: single letters are capitalized rather than all in capitals. */
function writingOf(form: string, lower: string): number {
  if (form === lower) return Writing.any;
  const isCapitalized = form[0] !== lower[0];
  if (form.length === 1) return Writing.capitalized;
  if (form === form.toUpperCase()) return Writing.allCaps;
  return isCapitalized && form.slice(1) === lower.slice(1) ? Writing.capitalized : Writing.mixed;
}

export interface Phrase {
  /** Folded tokens joined by one space, without full stops. */
  readonly key: string;
  /** The pattern in one string, for tables: `"ac."` with a letter a token; see `readPattern`. */
  readonly pattern: string;
  /** Tokens of the key. */
  readonly length: number;
}

const LETTERS = "acAM"; // in the order of Writing

/** Key and pattern of the tokens from `start` to `end`; `undefined` when they hold nothing but full stops. */
export function readPhrase(tokens: TokenColumns, start: number, end: number): Phrase | undefined {
  let key = "";
  let pattern = "";
  let length = 0;
  for (let token = start; token < end; token++) {
    const form = tokens.forms[tokens.form[token] ?? 0] ?? "";
    const lower = tokens.lowers[tokens.form[token] ?? 0] ?? "";
    if (form === ".") {
      if (length > 0 && !pattern.endsWith(".")) pattern += ".";
      continue;
    }
    const writing = writingOf(form, lower);
    if (length > 0) key += " ";
    key += foldToken(lower);
    pattern += LETTERS[writing] ?? "";
    if (writing === Writing.mixed) pattern += `${form} `;
    length++;
  }
  return length === 0 ? undefined : { key, pattern, length };
}

/**
 * The pattern that `readPhrase` wrote.
 *
 * @example
 * readPattern("a.a.").stops // [1, 1], of "mł. insp."
 */
export function readPattern(pattern: string): PhrasePattern {
  const writings: number[] = [];
  const stops: number[] = [];
  const spellings: string[] = [];
  for (let at = 0; at < pattern.length; ) {
    const writing = LETTERS.indexOf(pattern[at++] ?? "");
    const end = writing === Writing.mixed ? pattern.indexOf(" ", at) : at;
    spellings.push(pattern.slice(at, end));
    at = writing === Writing.mixed ? end + 1 : at;
    writings.push(writing);
    const hasStop = pattern[at] === ".";
    stops.push(hasStop ? 1 : 0);
    if (hasStop) at++;
  }
  return { writings: new Uint8Array(writings), stops: new Uint8Array(stops), spellings };
}
