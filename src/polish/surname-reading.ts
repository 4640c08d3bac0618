import { Label } from "../lexicon/label.ts";
import type { Analysis } from "../lexicon/lexicon.ts";
import type { Morphology } from "../lexicon/morphology.ts";
import { Case, casesOf, Gender, GrammaticalNumber, gendersOf, numbersOf } from "../lexicon/tag.ts";
import { isAdjectiveTag, isNounTag } from "./agreement.ts";
import { feminineSurname } from "./feminine-surname.ts";
import {
  asWritten,
  capitalize,
  fitsGender,
  guessed,
  isCapital,
  properName,
  type Reading,
  surnameLabelled,
  titleCase,
  type Word,
  weigh,
} from "./name-reading.ts";

// `Anna i Jan {Kowalscy}`
const pluralLoss = 1.2;

/** One part of a surname; particles (`von der`) stay as they are. */
export function readSurname(morphology: Morphology, token: number, { gender, wanted }: Reading): Word {
  let best = asWritten(morphology, token, wanted);
  const written = best.lemma;
  // particles: van, von der
  if (!isCapital(written)) return { lemma: written, fit: 0 };
  for (const [index, analysis] of morphology.at(token).entries()) {
    const { lemma, labels, tag } = analysis;
    const isSurname = (labels & Label.surname) !== 0;
    const isPlural = (numbersOf(tag) & GrammaticalNumber.sg) === 0;
    if ((casesOf(tag) & wanted) === 0) continue;
    if (isPlural && !(isSurname && (gendersOf(tag) & Gender.m1) !== 0)) continue;
    // men's surnames in -a (`Rzeka`, `Zaręba`) decline like women's nouns
    const isManInA = gender === "m" && lemma.endsWith("a") && isNounTag(tag) && !isSurname;
    if (!isPlural && !isManInA && !fitsGender(analysis, gender)) continue;
    // a woman's surname that is a man's noun does not inflect
    if (
      gender === "f" &&
      !isPlural &&
      !isAdjectiveTag(tag) &&
      !lemma.endsWith("a") &&
      wanted !== Case.nom &&
      !isSurname
    )
      continue;
    const fit = (isSurname ? surnameLabelled : weigh(analysis, index)) - (isPlural ? pluralLoss : 0);
    if (fit > best.fit) best = { lemma: nominativeSurname(analysis, { gender, written }), fit };
  }
  return best.fit < guessed && gender === "f" ? (undeclined(morphology, token, wanted) ?? best) : best;
}

/** The lemma as a surname: `Wielkiej` → Wielka, `Primakowem` → Primakow and not Primaków, which only a town could be. */
function nominativeSurname(
  { lemma, labels, tag }: Analysis,
  { gender, written }: { readonly gender: "m" | "f"; readonly written: string },
): string {
  const name = capitalize(lemma);
  const isPlural = (numbersOf(tag) & GrammaticalNumber.sg) === 0;
  if (gender === "f" && (isAdjectiveTag(tag) || isPlural)) return feminineSurname(name);
  if (!name.endsWith("ów") || (labels & Label.surname) !== 0) return name;
  const stem = name.slice(0, -2);
  return ["ow", "ew"].map((ending) => stem + ending).find((start) => written.startsWith(start)) ?? name;
}

/** A woman's surname that is no adjective and does not end in -a stays as it is: `z Anną Nowak`. */
function undeclined(morphology: Morphology, token: number, wanted: number): Word | undefined {
  const written = morphology.document.formOf(token);
  if (/[aą]$/u.test(written.slice(-1)) || wanted === Case.nom || wanted === Case.voc) return undefined;
  const isNominative = morphology.at(token).some(({ tag }) => (casesOf(tag) & Case.nom) !== 0);
  return isNominative || !morphology.isKnown(token) ? { lemma: titleCase(written), fit: properName } : undefined;
}
