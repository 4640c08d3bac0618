import { Case } from "../lexicon/tag.ts";

/** Endings by what the last letter sounds like; the others are not declined: `PZU`, `KGP`, `UE`. */
const locatives: Readonly<Record<string, string>> = {
  F: "ie",
  J: "u",
  K: "u",
  L: "u",
  Ł: "le",
  M: "ie",
  N: "ie",
  P: "ie",
  R: "ze",
  S: "ie",
  T: "cie",
  X: "ie",
  Z: "cie",
};
/** Letters whose names end in a consonant: `es`, `zet`. */
const spelled = /[FJLŁMNRSXZ]$/u;
/** Read as a word: `NASK`, `MOPS`. */
const spoken = /[AEIOUY]\p{Lu}{0,8}[KPT]$/u;

/**
 * The form of an acronym in one case, with a hyphen before the ending: `ZUS-u`, `NASK-iem`, `MSZ-cie`. What ends in a
 * vowel, spoken or in the name of its last letter, is not declined.
 *
 * @example
 * declineAcronym("NASK", Case.inst) // "NASK-iem"
 */
export function declineAcronym(acronym: string, wanted: number): string {
  if (!spelled.test(acronym) && !spoken.test(acronym)) return acronym;
  const last = acronym.slice(-1);
  if (wanted === Case.gen) return `${acronym}-u`;
  if (wanted === Case.dat) return `${acronym}-owi`;
  if (wanted === Case.inst) return `${acronym}-${last === "K" ? "iem" : "em"}`;
  if (wanted === Case.loc || wanted === Case.voc) return `${acronym}-${locatives[last] ?? "ie"}`;
  return acronym;
}
