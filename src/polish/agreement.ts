import type { Morphology } from "../lexicon/morphology.ts";
import { casesOf, gendersOf, numbersOf, Pos, posOf } from "../lexicon/tag.ts";

const nouns: ReadonlySet<number> = new Set([Pos.subst, Pos.depr, Pos.ger]);
const adjectives: ReadonlySet<number> = new Set([Pos.adj, Pos.ppas, Pos.pact]);

export function isNounTag(tag: number): boolean {
  return nouns.has(posOf(tag));
}

export function isAdjectiveTag(tag: number): boolean {
  return adjectives.has(posOf(tag));
}

/**
 * Tags under which the token is a noun: `komendy` → genitive singular, nominative plural, …
 * A word that is common and a name (`Komendy`) is read as the common one.
 */
export function nounTags(morphology: Morphology, token: number): readonly number[] {
  const nouns = morphology.at(token).filter(({ tag }) => isNounTag(tag));
  const common = nouns.filter(({ lemma }) => lemma === lemma.toLowerCase());
  return (common.length > 0 ? common : nouns).map(({ tag }) => tag);
}

/** Tags under which the token is an adjective or a participle. */
export function adjectiveTags(morphology: Morphology, token: number): readonly number[] {
  return morphology.at(token).flatMap(({ tag }) => (isAdjectiveTag(tag) ? [tag] : []));
}

/** Mask of the cases in which two tags agree in case, number and gender; 0 when they do not. */
export function agreeingCases(a: number, b: number): number {
  if ((numbersOf(a) & numbersOf(b)) === 0 || (gendersOf(a) & gendersOf(b)) === 0) return 0;
  return casesOf(a) & casesOf(b);
}

/** Mask of the cases in which the adjective at one token agrees with the noun at another: `Komendy Wojewódzkiej` → genitive. */
export function agreement(morphology: Morphology, adjective: number, noun: number): number {
  let cases = 0;
  for (const a of adjectiveTags(morphology, adjective)) {
    for (const b of nounTags(morphology, noun)) cases |= agreeingCases(a, b);
  }
  return cases;
}

/** Mask of the cases the token can have as a noun or an adjective. */
export function nominalCases(morphology: Morphology, token: number): number {
  let cases = 0;
  for (const { tag } of morphology.at(token)) if (isNounTag(tag) || isAdjectiveTag(tag)) cases |= casesOf(tag);
  return cases;
}

/** Mask of the cases the token can have as a noun. */
export function nounCases(morphology: Morphology, token: number): number {
  let cases = 0;
  for (const tag of nounTags(morphology, token)) cases |= casesOf(tag);
  return cases;
}
