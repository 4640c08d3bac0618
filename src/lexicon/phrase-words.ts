import { guess } from "./guess.ts";
import { isAllCaps, isCapitalized } from "./letter-case.ts";
import type { Analysis, Lexicon } from "./lexicon.ts";
import { Pos, posOf } from "./tag.ts";

/** One word of a name, with what stands before it. */
export interface PhraseWord {
  readonly text: string;
  /** Blanks, hyphens, quotes between the word before and this one. */
  readonly before: string;
  readonly readings: readonly Analysis[];
  /**
   * - `word`: declined or not, as its readings say
   * - `numeral`: `I`, `11.`; stands before a head and never changes
   * - `frozen`: acronyms, abbreviations, quoted words
   */
  readonly kind: "word" | "numeral" | "frozen";
}

// "Kujawsko-Pomorskiego", "11.", "ds.", and everything between words
const pieces = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*\.?|\d+\.?|[^\p{L}\p{M}\d]+/gu;
// "XIV", "II"
const romanNumeral = /^[IVXLC]+$/u;
const letterOrDigit = /^[\p{L}\d]/u;
const openingQuote = /[„"«“‘]\s*$/u;
const anyQuote = /[„”"«»“‘]/u;

/** Splits a name into words; `after` is what follows the last one. */
export function splitPhrase(lexicon: Lexicon, phrase: string): { words: PhraseWord[]; after: string } {
  const words: PhraseWord[] = [];
  const headline = isAllCaps(phrase.replace(/[^\p{L}]/gu, "")) && phrase.length > 5;
  let before = "";
  let quoted = false;
  for (const [text] of phrase.matchAll(pieces)) {
    if (!letterOrDigit.test(text)) {
      before += text;
      if (anyQuote.test(text)) quoted = quoted ? openingQuote.test(text) : true;
      continue;
    }
    words.push(toWord(lexicon, { text, before, quoted, headline }));
    before = "";
  }
  return { words, after: before };
}

function toWord(
  lexicon: Lexicon,
  piece: { text: string; before: string; quoted: boolean; headline: boolean },
): PhraseWord {
  const { text, before } = piece;
  if (!piece.quoted && (/^\d/u.test(text) || romanNumeral.test(text)))
    return { text, before, readings: [], kind: "numeral" };
  const frozen = piece.quoted || text.endsWith(".") || (isAllCaps(text) && !piece.headline);
  if (frozen) return { text, before, readings: [], kind: "frozen" };
  const known = lexicon.analyse(text);
  const readings = known.length > 0 ? known : guess(lexicon, text);
  return { text, before, readings: readings.filter((reading) => isPossible(reading, text)), kind: "word" };
}

/** A word in lower case is no name; prepositions and conjunctions are never declined. */
function isPossible({ lemma, tag }: Analysis, text: string): boolean {
  const pos = posOf(tag);
  if (pos === Pos.brev || pos === Pos.xxx) return false;
  return isCapitalized(text) || !isCapitalized(lemma);
}

/** Puts words together again, `texts[i]` in the place of `words[i]`. */
export function joinPhrase(words: readonly PhraseWord[], texts: readonly string[], after: string): string {
  return words.map(({ before }, i) => before + (texts[i] ?? "")).join("") + after;
}

export function isNoun(tag: number): boolean {
  const pos = posOf(tag);
  return pos === Pos.subst || pos === Pos.depr || pos === Pos.ger;
}

export function isAdjective(tag: number): boolean {
  const pos = posOf(tag);
  return pos === Pos.adj || pos === Pos.ppas || pos === Pos.pact;
}
