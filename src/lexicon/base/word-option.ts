import type { Analysis } from "../lexicon.ts";

/** Where a reading comes from. */
export const Source = { known: 0, guess: 1, doubt: 2, acronym: 3, abbreviation: 4, foreign: 5 } as const;
/** What part a word has in its name: as it stands, or declined as one of these. */
export const Part = { rest: 0, noun: 1, adjective: 2, adverb: 3 } as const;

/** One way to read a word: one case, one number, a gender or genders that decline alike. */
export interface WordOption {
  readonly part: number;
  readonly source: number;
  readonly lemma: string;
  /** One bit each; 0 when the word is not declined. */
  readonly case: number;
  readonly number: number;
  /** Mask. */
  readonly gender: number;
  /** Bits of `Label`. */
  readonly labels: number;
  /** Which reading of its source, from 0. */
  readonly rank: number;
  readonly reading?: Analysis;
}

/** The word as it stands. */
export const restOption: WordOption = {
  part: Part.rest,
  source: Source.known,
  lemma: "",
  case: 0,
  number: 0,
  gender: 0,
  labels: 0,
  rank: 0,
};
