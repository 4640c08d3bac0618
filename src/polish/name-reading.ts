import { Label } from "../lexicon/label.ts";
import type { Analysis } from "../lexicon/lexicon.ts";
import type { Morphology } from "../lexicon/morphology.ts";
import { Case, Gender, gendersOf } from "../lexicon/tag.ts";
import { isAdjectiveTag, isNounTag } from "./agreement.ts";

/** How a word of a name is tried: as a man's or a woman's, in one case. */
export interface Reading {
  readonly gender: "m" | "f";
  readonly wanted: number;
}

/** The nominative by such a reading, and how well it fits. */
export interface Word {
  readonly lemma: string;
  readonly fit: number;
}

// how much a reading of a word weighs; only their order matters
export const labelled = 3;
export const surnameLabelled = 2;
export const properName = 1;
export const guessed = 0.9;
const commonWord = 0.5;
const undeclinedFit = -0.2;
const foreignFit = 0.4;
// a word that is known, though not in this case
const misfit = -1;

/** What is left when no reading fits: the word stays; one that is known in other cases only hardly does, a foreign one in a vowel (`Livni`, `Blackmore`) does. */
export function asWritten(morphology: Morphology, token: number, wanted: number): Word {
  const lemma = titleCase(morphology.document.formOf(token));
  const readings = morphology.known(token);
  if (readings.some(({ lemma: known }) => isCapital(known))) return { lemma, fit: misfit };
  const isForeign = readings.length === 0 && /[eiouy]$/u.test(lemma);
  // `Kisio`, `Coelho`: men's names in -o do decline
  if (isForeign) return { lemma, fit: wanted !== Case.nom && lemma.endsWith("o") ? undeclinedFit : foreignFit };
  // „Skarszowskiego”, „Dörnerem”: endings that no nominative has
  const isOblique = readings.length === 0 && lemma.length > 4 && /(?:ego|emu|owi|em|ę|ą|ych|ich)$/u.test(lemma);
  if (isOblique) return { lemma, fit: misfit };
  return { lemma, fit: wanted === Case.nom ? 0 : undeclinedFit };
}

export function weigh({ lemma, labels, tag }: Analysis, index: number): number {
  // guesses come best first
  if ((labels & Label.guessed) !== 0) return guessed - Math.min(index, 6) * 0.1;
  if (isCapital(lemma)) return properName;
  return isNounTag(tag) || isAdjectiveTag(tag) ? commonWord : 0;
}

export function fitsGender({ tag }: Analysis, gender: "m" | "f"): boolean {
  const wanted = gender === "m" ? Gender.m1 | Gender.m2 | Gender.m3 : Gender.f;
  return gendersOf(tag) === 0 || (gendersOf(tag) & wanted) !== 0;
}

export function isCapital(word: string): boolean {
  return word.charAt(0) !== word.charAt(0).toLowerCase();
}

export function capitalize(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** `KOWALSKI` → Kowalski; `MacDonald` and what is short stay. */
export function titleCase(word: string): string {
  const isCapitals = word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
  return isCapitals ? word.charAt(0) + word.slice(1).toLowerCase() : word;
}
