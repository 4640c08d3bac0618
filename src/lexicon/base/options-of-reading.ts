import { Label } from "../label.ts";
import type { Analysis } from "../lexicon.ts";
import { isAdjective, isNoun } from "../phrase-words.ts";
import {
  anyCase,
  anyNumber,
  bitsOf,
  Case,
  casesOf,
  Gender,
  GrammaticalNumber,
  gendersOf,
  masculine,
  numbersOf,
  Pos,
  posOf,
} from "../tag.ts";
import { Part, Source, type WordOption } from "./word-option.ts";

export interface RankedReading {
  /** The word in lower case. */
  readonly form: string;
  readonly reading: Analysis;
  /** One of `Source`. */
  readonly source: number;
  /** Which reading of its source, from 0. */
  readonly rank: number;
}

export interface OptionFilter {
  /** Whether adverbs and first halves count: `po {polsku}`, `{polsko}-niemiecki`. */
  readonly adverbs: boolean;
  /** Mask of the cases. */
  readonly cases: number;
  /** Mask of the numbers. */
  readonly numbers: number;
  /** Mask of the genders of nouns and adjectives. */
  readonly genders: number;
}

/** A reading's every case in every number and gender. */
export function optionsOfReading(ranked: RankedReading, filter: OptionFilter): readonly WordOption[] {
  const { form, reading, source, rank } = ranked;
  const { tag, lemma } = reading;
  const part = partOf(tag);
  if (part === Part.rest || (part === Part.adverb && !filter.adverbs)) return [];
  const labels = reading.labels & ~Label.guessed;
  if (part === Part.adverb) return [{ part, source, lemma, case: 0, number: 0, gender: 0, labels, rank, reading }];
  const options: WordOption[] = [];
  // a word that never changes needs no reading for every number
  const isFixed = casesOf(tag) === anyCase && numbersOf(tag) === anyNumber;
  const numbers = isFixed ? GrammaticalNumber.sg : numbersOf(tag);
  // the nominative of a guessed noun is its lemma, whatever the guess is worth
  const isOblique = part === Part.noun && source !== Source.known && lemma.toLowerCase() !== form;
  for (const number of bitsOf(numbers & filter.numbers)) {
    const cases = isOblique && number === GrammaticalNumber.sg ? casesOf(tag) & ~Case.nom : casesOf(tag);
    for (const gender of part === Part.noun ? [gendersOf(tag)] : alikeGenders(gendersOf(tag), number)) {
      if ((gender & filter.genders) === 0) continue;
      for (const oneCase of bitsOf(cases & filter.cases))
        options.push({ part, source, lemma, case: oneCase, number, gender, labels, rank, reading });
    }
  }
  return options;
}

function partOf(tag: number): number {
  if (isNoun(tag)) return Part.noun;
  if (isAdjective(tag)) return Part.adjective;
  const pos = posOf(tag);
  return pos === Pos.adja || pos === Pos.adjp || pos === Pos.adv ? Part.adverb : Part.rest;
}

const singularGenders = [masculine, Gender.f, Gender.n];
const pluralGenders = [Gender.m1, Gender.m2 | Gender.m3 | Gender.f | Gender.n];

/** Genders of an adjective, those with one nominative together. */
function alikeGenders(genders: number, number: number): number[] {
  const alike = number === GrammaticalNumber.sg ? singularGenders : pluralGenders;
  return alike.map((mask) => mask & genders).filter((mask) => mask !== 0);
}
