import { Label } from "./label.ts";
import { isAllCaps, isCapitalized } from "./letter-case.ts";
import type { Analysis, Lexicon } from "./lexicon.ts";
import type { SuffixKind } from "./suffix-table.ts";
import { anyCase, Case, Gender, GrammaticalNumber, makeTag, Pos } from "./tag.ts";

interface Guess extends Analysis {
  readonly weight: number;
}

/** How likely an unknown word with a capital is a surname, a place, a common word at the start of a sentence. */
const capitalWeights: readonly (readonly [SuffixKind, number])[] = [
  ["s", 0.55],
  ["p", 0.3],
  ["c", 0.15],
];
const lowerWeights: readonly (readonly [SuffixKind, number])[] = [["c", 1]];
const mostGuesses = 12;
const longestWord = 40;

/** "Kennedy'ego", "Moore’a": foreign names that keep their spelling before an apostrophe */
const apostrophe = /^(\p{Lu}\p{L}+)['’´`](\p{Ll}{1,4})$/u;
/** Cases of the ending behind it; another may be any but the nominative. */
const apostropheCases: ReadonlyMap<string, number> = new Map([
  ["a", Case.gen | Case.acc],
  ["ego", Case.gen | Case.acc],
  ["owi", Case.dat],
  ["emu", Case.dat],
  ["em", Case.inst],
  ["iem", Case.inst],
  ["m", Case.inst | Case.loc],
  ["ie", Case.loc],
  ["u", Case.loc | Case.gen],
]);

/** "Nováková", "Novákovej": Czech and Slovak women keep the long vowel in the nominative */
const slavicWoman = /^(\p{Lu}\p{L}+ov)(?:á|é|ú|ou|ej)$/u;

/** "University", "Holzgruppe", "Bowie": letters or doublings that Polish lacks, before a vowel that is no Polish ending there */
const foreignVowel = /^\p{Lu}\p{Ll}*(?:[qvx]|th|sh|ph|bb|cc|dd|ff|gg|ll|mm|pp|rr|ss|tt)\p{Ll}*[eyi]$/u;

/**
 * Readings of a word that the dictionary lacks, from its ending, best first; all bear `Label.guessed`. Acronyms and
 * words without a vowel or of one letter are not guessed.
 *
 * @example
 * guess(lexicon, "Brzęczyszczykiewiczowi")[0]?.lemma // "Brzęczyszczykiewicz"
 */
export function guess(lexicon: Lexicon, form: string): readonly Analysis[] {
  if (form.length < 3 || form.length > longestWord || isAllCaps(form)) return [];
  const [, foreign, ending = ""] = apostrophe.exec(form) ?? [];
  if (foreign !== undefined) {
    const cases = apostropheCases.get(ending) ?? anyCase & ~Case.nom;
    return [{ lemma: foreign, tag: makeTag(Pos.subst, cases, GrammaticalNumber.sg, Gender.m1), labels: Label.guessed }];
  }
  // "Novákovej" → "Nováková"
  const czech = slavicWoman.exec(form)?.[1];
  if (czech !== undefined)
    return [
      { lemma: `${czech}á`, tag: makeTag(Pos.subst, anyCase, GrammaticalNumber.sg, Gender.f), labels: Label.guessed },
    ];
  if (foreignVowel.test(form))
    return [{ lemma: form, tag: makeTag(Pos.subst, anyCase, GrammaticalNumber.sg, Gender.n), labels: Label.guessed }];
  const word = form.toLowerCase();
  if (!/^\p{L}+$/u.test(word)) return [];
  const guesses: Guess[] = [];
  for (const [kind, kindWeight] of isCapitalized(form) ? capitalWeights : lowerWeights) {
    for (const { cut, add, tag, share } of lexicon.suffixes.outcomes(kind, word)) {
      if (cut >= word.length - 1) continue;
      const lemma = (kind === "c" ? word : form).slice(0, word.length - cut) + add;
      const known = guesses.findIndex((other) => other.lemma === lemma && other.tag === tag);
      const weight = kindWeight * share + (guesses[known]?.weight ?? 0);
      if (known >= 0) guesses.splice(known, 1);
      guesses.push({ lemma, tag, labels: Label.guessed, weight });
    }
  }
  // "Maddox", "Bowie": any name may be a nominative.
  if (isCapitalized(form) && !guesses.some(({ lemma }) => lemma === form)) {
    guesses.push({
      lemma: form,
      tag: makeTag(Pos.subst, Case.nom, GrammaticalNumber.sg, Gender.m1),
      labels: Label.guessed,
      weight: 0.02,
    });
  }
  return guesses
    .sort((a, b) => b.weight - a.weight)
    .slice(0, mostGuesses)
    .map(({ lemma, tag, labels }) => ({ lemma, tag, labels }));
}
