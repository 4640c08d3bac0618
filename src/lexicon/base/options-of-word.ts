import { abbreviatedHeads } from "../abbreviated-head.ts";
import { Label } from "../label.ts";
import type { Analysis } from "../lexicon.ts";
import { anyCase, bitsOf, Case, Gender, GrammaticalNumber, gendersOf, masculine, numbersOf } from "../tag.ts";
import type { NameWord } from "./name-word.ts";
import { type OptionFilter, optionsOfReading } from "./options-of-reading.ts";
import { Part, restOption, Source, type WordOption } from "./word-option.ts";

/** Every way to decline the word. */
export function optionsOfWord(word: NameWord, filter: OptionFilter): readonly WordOption[] {
  const options = [...abbreviationOptions(word), ...acronymOptions(word)];
  for (const [readings, source] of [
    [word.known, Source.known],
    [word.guesses, word.known.length > 0 ? Source.doubt : Source.guess],
    [word.foreign, Source.foreign],
  ] as const) {
    const hasFamily = readings.some(isFamily);
    for (const [rank, reading] of readings.entries()) {
      if (hasFamily && isSeveralWomen(reading)) continue;
      for (const option of optionsOfReading({ form: word.lower, reading, source, rank }, filter))
        if (!options.some((other) => isSame(other, option))) options.push(option);
    }
  }
  return options;
}

function abbreviationOptions({ lower, text }: NameWord): readonly WordOption[] {
  const gender = abbreviatedHeads.get(lower);
  if (gender === undefined) return [];
  const head = { part: Part.noun, source: Source.abbreviation, lemma: text, number: GrammaticalNumber.sg, gender };
  return bitsOf(anyCase & ~Case.voc).map((oneCase) => ({ ...restOption, ...head, case: oneCase }));
}

/** "NASK-u": a form with an ending stands in some oblique case; which one tells nothing. */
function acronymOptions({ acronym }: NameWord): readonly WordOption[] {
  if (acronym === undefined) return [];
  const place = { case: Case.gen, number: GrammaticalNumber.sg, gender: masculine };
  return [{ ...restOption, ...place, part: Part.noun, source: Source.acronym, lemma: acronym }];
}

/** "Kowalskich" are a family sooner than several women of the name Kowalska. */
function isFamily(reading: Analysis): boolean {
  return isPluralSurname(reading) && (gendersOf(reading.tag) & Gender.m1) !== 0;
}

function isSeveralWomen(reading: Analysis): boolean {
  return isPluralSurname(reading) && gendersOf(reading.tag) === Gender.f;
}

function isPluralSurname({ labels, tag }: Analysis): boolean {
  return (labels & Label.surname) !== 0 && numbersOf(tag) === GrammaticalNumber.pl;
}

function isSame(a: WordOption, b: WordOption): boolean {
  return (
    a.case === b.case && a.number === b.number && a.gender === b.gender && a.part === b.part && a.lemma === b.lemma
  );
}
