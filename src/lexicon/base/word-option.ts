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
import type { NameWord } from "./name-word.ts";

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

/** Heads that are written short in front of their name, with their gender. */
const abbreviatedHeads: ReadonlyMap<string, number> = new Map([
  ["ul.", Gender.f],
  ["al.", Gender.f],
  ["gm.", Gender.f],
  ["dol.", Gender.f],
  ["pl.", Gender.m3],
  ["pow.", Gender.m3],
  ["os.", Gender.n],
  ["jez.", Gender.n],
  ["woj.", Gender.n],
]);

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

/** Every way to decline the word. */
export function optionsOf(word: NameWord, filter: OptionFilter): readonly WordOption[] {
  const options: WordOption[] = [];
  const abbreviated = abbreviatedHeads.get(word.lower);
  if (abbreviated !== undefined)
    for (const oneCase of bitsOf(anyCase & ~Case.voc))
      options.push({
        ...restOption,
        part: Part.noun,
        source: Source.abbreviation,
        lemma: word.text,
        case: oneCase,
        number: GrammaticalNumber.sg,
        gender: abbreviated,
      });
  if (word.acronym !== undefined)
    options.push({
      ...restOption,
      part: Part.noun,
      source: Source.acronym,
      lemma: word.acronym,
      case: Case.gen,
      number: GrammaticalNumber.sg,
      gender: masculine,
    });
  const seen = new Set<string>();
  for (const [readings, source] of [
    [word.known, Source.known],
    [word.guesses, word.known.length > 0 ? Source.doubt : Source.guess],
    [word.foreign, Source.foreign],
  ] as const) {
    for (const [rank, reading] of readings.entries()) {
      for (const option of readingOptions(reading, filter)) {
        const key = `${option.part} ${option.lemma} ${option.case} ${option.number} ${option.gender}`;
        if (seen.has(key)) continue;
        seen.add(key);
        options.push({ ...option, source, rank });
      }
    }
  }
  return options;
}

function* readingOptions(reading: Analysis, filter: OptionFilter): Iterable<WordOption> {
  const { tag, lemma } = reading;
  const labels = reading.labels & ~Label.guessed;
  const pos = posOf(tag);
  if (filter.adverbs && (pos === Pos.adja || pos === Pos.adjp || pos === Pos.adv)) {
    yield { ...restOption, part: Part.adverb, lemma, labels, reading };
    return;
  }
  const isName = isNoun(tag);
  if (!isName && !isAdjective(tag)) return;
  // a word that never changes needs no reading for every number
  const isFixed = casesOf(tag) === anyCase && numbersOf(tag) === anyNumber;
  const numbers = isFixed ? GrammaticalNumber.sg : numbersOf(tag);
  for (const oneCase of bitsOf(casesOf(tag) & filter.cases))
    for (const number of bitsOf(numbers & filter.numbers))
      for (const gender of isName ? [gendersOf(tag)] : alikeGenders(gendersOf(tag), number))
        if ((gender & filter.genders) !== 0)
          yield {
            part: isName ? Part.noun : Part.adjective,
            source: Source.known,
            lemma,
            case: oneCase,
            number,
            gender,
            labels,
            rank: 0,
            reading,
          };
}

const singularGenders = [masculine, Gender.f, Gender.n];
const pluralGenders = [Gender.m1, Gender.m2 | Gender.m3 | Gender.f | Gender.n];

/** Genders of an adjective, those with one nominative together. */
function alikeGenders(genders: number, number: number): number[] {
  const alike = number === GrammaticalNumber.sg ? singularGenders : pluralGenders;
  return alike.map((mask) => mask & genders).filter((mask) => mask !== 0);
}
