import { Label } from "../label.ts";
import type { Analysis } from "../lexicon.ts";
import { Case, Gender, GrammaticalNumber, makeTag, masculine, Pos } from "../tag.ts";

const { gen, dat, acc, inst, loc } = Case;

/** Ending of a form, what the nominative has instead, and what the form is then. */
type Ending = readonly [ending: string, nominative: string, cases: number, genders: number];

/** Endings that names take whatever their spelling. */
const endings: readonly Ending[] = [
  // Georg, Bruce, Paolo
  ["a", "", gen | acc, masculine],
  ["a", "o", gen | acc, masculine],
  ["u", "", gen | loc, masculine],
  ["u", "o", loc, masculine],
  ["owi", "", dat, masculine],
  ["owi", "o", dat, masculine],
  ["em", "", inst, masculine],
  ["em", "o", inst, masculine],
  ["ie", "", loc, masculine],
  ["rze", "r", loc, masculine],
  // "Gołębkiem" is native, "Chirakiem" may be Chirac
  ["kiem", "c", inst, masculine],
  ["ksa", "x", gen | acc, masculine],
  ["ksowi", "x", dat, masculine],
  ["ksem", "x", inst, masculine],
  ["ksie", "x", loc, masculine],
  // Severina
  ["y", "a", gen, Gender.f],
  ["i", "a", gen, Gender.f],
  ["ie", "a", dat | loc, Gender.f],
  ["rze", "ra", dat | loc, Gender.f],
  ["ę", "a", acc, Gender.f],
  ["ą", "a", inst, Gender.f],
  // Nováková
  ["ovej", "ová", gen | dat | loc, Gender.f],
  ["ovą", "ová", acc | inst, Gender.f],
  // Silone, Rossi
  ["ego", "e", gen | acc, masculine],
  ["ego", "i", gen | acc, masculine],
];

/** "Bruc|em", "Geor|g|a": consonants that foreign names may have a silent `e` behind. */
const beforeSilentE = /[cglnrstvdkmz]$/u;
const shortestStem = 3;
const vowel = /[aeiouyąęó]$/u;

/**
 * Readings of a word as a foreign name, which keeps its spelling where Polish ones change: `Brucem` → Bruc or Bruce,
 * `Linuksa` → Linux, `Severiny` → Severina.
 */
export function foreignReadings(form: string): readonly Analysis[] {
  const readings: Analysis[] = [];
  for (const [ending, nominative, cases, genders] of endings) {
    const stem = form.slice(0, -ending.length);
    const keepsVowel = /^[^aeio]/u.test(nominative);
    if (!form.endsWith(ending) || stem.length < shortestStem || (vowel.test(stem) && !keepsVowel)) continue;
    const tag = makeTag(Pos.subst, cases, GrammaticalNumber.sg, genders);
    readings.push({ lemma: stem + nominative, tag, labels: Label.guessed });
    if (nominative === "" && beforeSilentE.test(stem)) readings.push({ lemma: `${stem}e`, tag, labels: Label.guessed });
  }
  return readings;
}
