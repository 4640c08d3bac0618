import { forename, Label } from "../lexicon/label.ts";
import type { Analysis } from "../lexicon/lexicon.ts";
import type { Morphology } from "../lexicon/morphology.ts";
import { Case, casesOf, GrammaticalNumber, numbersOf } from "../lexicon/tag.ts";
import { asWritten, capitalize, fitsGender, labelled, type Reading, type Word, weigh } from "./name-reading.ts";

/** A given name that a list knows and the dictionary may not. */
export interface KnownForename {
  readonly lemma: string;
  readonly gender: "m" | "f";
  /** Mask of `Case` the written form can have. */
  readonly cases: number;
}

// `Romana K.` is the genitive of Roman, a frequent name, sooner than the nominative of Romana, a rare one
const frequentBonus = 0.7;
const commonBonus = 0.3;
// foreign names may stay as they are: `książki {Henry} Jamesa`
const undeclinedLoss = 1.5;

export function fitsReading(name: KnownForename, { gender, wanted }: Reading): boolean {
  return name.gender === gender && (name.cases & wanted) !== 0;
}

export interface GivenReading extends Reading {
  readonly isSecond: boolean;
  readonly known: readonly KnownForename[];
}

/** A given name: what the lists of names know counts most. */
export function readGiven(
  morphology: Morphology,
  token: number,
  { gender, wanted, isSecond, known }: GivenReading,
): Word {
  const label = gender === "m" ? Label.forenameM : Label.forenameF;
  const listed = known.find((name) => fitsReading(name, { gender, wanted }));
  let best: Word = listed ? { lemma: listed.lemma, fit: labelled } : asWritten(morphology, token, wanted);
  for (const [index, analysis] of morphology.at(token).entries()) {
    const { labels, tag, lemma } = analysis;
    // men are called Maria too: `Jan Maria Rokita`
    const isMaria = isSecond && gender === "m" && lemma === "Maria";
    const isForename = (labels & label) !== 0 || isMaria;
    if (isForename && isForeignNominative(analysis, wanted) && best.fit < labelled - undeclinedLoss)
      best = { lemma, fit: labelled - undeclinedLoss };
    if (
      (casesOf(tag) & wanted) === 0 ||
      (numbersOf(tag) & GrammaticalNumber.sg) === 0 ||
      (!isMaria && !fitsGender(analysis, gender))
    )
      continue;
    const isOther = (labels & forename) !== 0;
    const unlabelled = isOther ? 0 : weigh(analysis, index) - 0.1;
    const fit = isForename ? labelled + bonus(labels) : unlabelled;
    if (fit > best.fit) best = { lemma: capitalize(lemma), fit };
  }
  return best;
}

function bonus(labels: number): number {
  return ((labels & Label.common) !== 0 ? commonBonus : 0) + ((labels & Label.frequent) !== 0 ? frequentBonus : 0);
}

/** `Henry`, `Billy`, `George`: men's names in a vowel of their own may stay undeclined. */
function isForeignNominative({ lemma, tag }: Analysis, wanted: number): boolean {
  return wanted !== Case.nom && (casesOf(tag) & Case.nom) !== 0 && /[^aci][yeiou]$/u.test(lemma);
}
