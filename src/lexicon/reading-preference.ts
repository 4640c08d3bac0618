import { forename, Label } from "./label.ts";
import { isCapitalized } from "./letter-case.ts";
import type { Analysis } from "./lexicon.ts";
import { isAdjective, type PhraseWord } from "./phrase-words.ts";
import { anyCase, Case, casesOf, Gender, GrammaticalNumber, gendersOf, numbersOf, Pos, posOf } from "./tag.ts";

/** One case, one number, one gender or several. */
export interface Agreement {
  readonly case: number;
  readonly number: number;
  readonly gender: number;
}

/** Whether a tag allows that case, number and gender. */
export function agrees(tag: number, wanted: Agreement): boolean {
  return (
    (casesOf(tag) & wanted.case) !== 0 &&
    (numbersOf(tag) & wanted.number) !== 0 &&
    (gendersOf(tag) & wanted.gender) !== 0
  );
}

/** Nouns of happenings that mostly stand in the plural: `działania „Znicz”`. */
const usuallyPlural: ReadonlySet<string> = new Set(["działanie", "ćwiczenie"]);

/** Settles readings between which agreement does not choose. */
export function readingPreference(
  word: PhraseWord | undefined,
  { lemma, tag, labels }: Analysis,
  wanted: Agreement,
): number {
  // The guesser has weighed its readings already and gives the best first.
  if ((labels & Label.guessed) !== 0)
    return wanted.number === GrammaticalNumber.sg ? 2 - guessRank(word, { lemma, tag }) / 10 : 0;
  let score = wanted.number === (usuallyPlural.has(lemma) ? GrammaticalNumber.pl : GrammaticalNumber.sg) ? 2 : 0;
  if (wanted.case === Case.nom) score += wanted.number === GrammaticalNumber.sg ? 1.5 : 0.5;
  if (wanted.case === Case.gen) score += 0.3;
  if (wanted.case === Case.voc) score -= 4;
  const isFrequent = (labels & Label.frequent) !== 0;
  const isCity = (labels & Label.city) !== 0;
  if (isFrequent) score += 3.1;
  // "Józefowie" is in the town of Józefów rather than several men.
  if (wanted.number === GrammaticalNumber.pl && (labels & (forename | Label.surname)) !== 0) score -= 3;
  if (isCity) score += 1.6;
  // "Komendy" is the genitive of "komenda" rather than of the surname "Komenda"; but "Polski" is that of "Polska".
  else if (isCapitalized(lemma) && word !== undefined && isCapitalized(word.text) && !isFrequent) {
    score -= (labels & Label.declined) !== 0 ? 2.5 : 1;
  }
  if (posOf(tag) === Pos.depr) score -= 5;
  if (posOf(tag) === Pos.ger) score -= 0.5;
  // "dyrektor" is a man's title before it is a woman's, which is not declined.
  if (casesOf(tag) === anyCase) score -= 1;
  // "kapitana" is a captain's genitive rather than a woman's title, which few use.
  if (
    wanted.gender === Gender.f &&
    wanted.case === Case.nom &&
    lemma.endsWith("a") &&
    !isCapitalized(lemma) &&
    word?.readings.some((other) => `${other.lemma}a` === lemma && gendersOf(other.tag) === Gender.m1)
  )
    score -= 1.5;
  // "Święta" is "święto" rather than "święta", a holy woman.
  if (posOf(tag) === Pos.subst && word?.readings.some((other) => isAdjective(other.tag) && agrees(other.tag, wanted)))
    score -= 1.5;
  return score;
}

function guessRank(word: PhraseWord | undefined, guessed: { lemma: string; tag: number }): number {
  return word?.readings.findIndex(({ lemma, tag }) => lemma === guessed.lemma && tag === guessed.tag) ?? 0;
}
