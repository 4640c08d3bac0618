import type { Analysis } from "../lexicon.ts";

/** One word of a name. */
export interface NameWord {
  readonly text: string;
  readonly lower: string;
  /** Where it starts in the name. */
  readonly start: number;
  /** Blanks, hyphens, quotes between the word before and this one. */
  readonly before: string;
  /** Readings of the dictionary; of the guesser, also for a word that the dictionary knows. */
  readonly known: readonly Analysis[];
  readonly guesses: readonly Analysis[];
  /** Readings as a name that keeps its foreign spelling. */
  readonly foreign: readonly Analysis[];
  /** `NASK` of `NASK-u`. */
  readonly acronym?: string;
  /** Bits of `Shape`. */
  readonly shape: number;
  /** One of `Rest`: what it is when it stays as it stands. */
  readonly rest: number;
  /** Bits of `Known`. */
  readonly knownCases: number;
}

export const Shape = {
  capital: 1,
  caps: 2,
  foreign: 4,
  quoted: 8,
  number: 16,
  headline: 32,
  hyphened: 64,
} as const;

/** What the dictionary knows the word as, noun or adjective. */
export const Known = {
  nominative: 1,
  nominativePlural: 2,
  oblique: 4,
  obliquePlural: 8,
  nameInNominative: 16,
  nameInOblique: 32,
} as const;

/** What a word is that is not declined with the name. */
export const Rest = {
  unknown: 0,
  preposition: 1,
  joiner: 2,
  number: 3,
  abbreviation: 4,
  acronym: 5,
  /** May be a genitive: as a noun, as an adjective, as both. */
  noun: 6,
  adjective: 7,
  nounOrAdjective: 8,
  capitalized: 9,
  lower: 10,
  particle: 11,
  initial: 12,
} as const;
