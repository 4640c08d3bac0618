import { adjectiveForm } from "../polish/adjective-form.ts";
import { Label } from "./label.ts";
import { likeCase } from "./letter-case.ts";
import type { Analysis } from "./lexicon.ts";
import { isAdjective, type PhraseWord } from "./phrase-words.ts";
import { Case, casesOf, Gender, GrammaticalNumber, gendersOf, numbersOf } from "./tag.ts";

/** Heads that are written short in front of their name, with their gender. */
export const abbreviatedHeads: ReadonlyMap<string, number> = new Map([
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

/**
 * Words of a name whose head is an abbreviation: adjectives that agree with it go into the nominative (`ul. Wiejskiej` →
 * `ul. Wiejska`, `woj. kieleckim` → `woj. kieleckie`), names in the genitive stay (`ul. Chrobrego`, `pl. Kosynierów`).
 * `undefined` when the phrase has no such head.
 */
export function nominativeBehindAbbreviation(words: readonly PhraseWord[]): string[] | undefined {
  const gender = abbreviatedHeads.get(words[0]?.text.toLowerCase() ?? "");
  if (gender === undefined) return undefined;
  const texts = words.map(({ text }) => text);
  for (let index = 1; index < words.length; index++) {
    const word = words[index];
    const reading = word === undefined ? undefined : agreeing(word, gender);
    if (word === undefined || reading === undefined) break;
    texts[index] = likeCase(
      adjectiveForm(reading.lemma, { case: Case.nom, number: GrammaticalNumber.sg, gender }),
      word.text,
    );
  }
  return texts;
}

function agreeing({ readings }: PhraseWord, gender: number): Analysis | undefined {
  // "pl. Barlickiego": a surname in the genitive looks like an adjective of a square.
  if (
    gender !== Gender.f &&
    readings.some(({ labels, tag }) => (labels & Label.surname) !== 0 && (casesOf(tag) & Case.gen) !== 0)
  ) {
    return undefined;
  }
  return readings.find(
    ({ tag }) => isAdjective(tag) && (gendersOf(tag) & gender) !== 0 && (numbersOf(tag) & GrammaticalNumber.sg) !== 0,
  );
}
