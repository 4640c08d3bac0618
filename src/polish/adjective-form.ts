import { Case, Gender, GrammaticalNumber } from "../lexicon/tag.ts";

export interface AdjectivePlace {
  /** One bit each. */
  readonly case: number;
  readonly number: number;
  /** Mask; the first gender counts. */
  readonly gender: number;
}

/**
 * The form of an adjective that no dictionary knows, from its masculine nominative (`kondratowy`, `gąsawski`, `tani`).
 *
 * @example
 * adjectiveForm("gąsawski", { case: Case.nom, number: GrammaticalNumber.sg, gender: Gender.f }) // "gąsawska"
 */
export function adjectiveForm(lemma: string, place: AdjectivePlace): string {
  const velar = /[kg]i$/u.test(lemma);
  const bare = lemma.slice(0, -1);
  // What stands before "-a", before "-e", before "-m": "gąsawsk|a", "gąsawski|e", "gąsawski|m"; "nowa", "nowe", "nowym"
  const beforeA = lemma.endsWith("y") || velar ? bare : lemma;
  const beforeE = lemma.endsWith("y") ? bare : lemma;
  if (place.number === GrammaticalNumber.pl) return pluralForm(lemma, beforeE, place);
  if (place.gender === Gender.f) {
    if (place.case & (Case.nom | Case.voc)) return `${beforeA}a`;
    return place.case & (Case.acc | Case.inst) ? `${beforeA}ą` : `${beforeE}ej`;
  }
  if (place.case & Case.dat) return `${beforeE}emu`;
  if (place.case & (Case.inst | Case.loc)) return `${lemma}m`;
  if (place.case & Case.gen) return `${beforeE}ego`;
  if (place.gender === Gender.n) return `${beforeE}e`;
  return place.case & Case.acc && place.gender & (Gender.m1 | Gender.m2) ? `${beforeE}ego` : lemma;
}

function pluralForm(lemma: string, beforeE: string, place: AdjectivePlace): string {
  const personal = place.gender === Gender.m1;
  if (place.case & Case.dat) return `${lemma}m`;
  if (place.case & Case.inst) return `${lemma}mi`;
  if (place.case & (Case.gen | Case.loc) || (personal && place.case & Case.acc)) return `${lemma}ch`;
  return personal ? personalPlural(lemma) : `${beforeE}e`;
}

const personalEndings: readonly (readonly [ending: string, plural: string])[] = [
  ["ki", "cy"],
  ["gi", "dzy"],
  ["ry", "rzy"],
  ["ły", "li"],
  ["ty", "ci"],
  ["dy", "dzi"],
  ["chy", "si"],
  ["y", "i"],
];

/** `gąsawscy`, `nowi`, `starzy` */
function personalPlural(lemma: string): string {
  for (const [ending, plural] of personalEndings) {
    if (lemma.endsWith(ending)) return lemma.slice(0, -ending.length) + plural;
  }
  return lemma;
}
