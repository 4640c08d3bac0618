import { casesOf, gendersOf, numbersOf, posOf } from "../../../src/lexicon/tag.ts";
import { lemmaOf, type Sample } from "./samples.ts";

/** How well a candidate fits what was written by hand; 0 for another lemma, or a token that has no reading by hand. */
export function fitOf({ morphology, gold }: Sample, token: number, candidate: Candidate): number {
  const wanted = gold[token];
  if (wanted === undefined || lemmaOf(morphology, token, candidate.reading) !== wanted.lemma) return 0;
  return 1 + tagFit(candidate.tag, wanted.tag);
}

interface Candidate {
  readonly reading: number;
  readonly tag: number;
}

/**
 * The dictionary's tags differ from NKJP's in small things (genders of plurals, degrees), so the nearest that a word
 * has is taught, not only the same.
 */
function tagFit(tag: number, wanted: number): number {
  if (posOf(tag) !== posOf(wanted)) return 0;
  let fit = 8;
  if (casesOf(tag) === casesOf(wanted)) fit += 3;
  if (numbersOf(tag) === numbersOf(wanted)) fit += 2;
  if (gendersOf(tag) === gendersOf(wanted)) fit += 2;
  // degree, person, aspect and negation lie above gender
  if (tag >>> 20 === wanted >>> 20) fit += 1;
  return fit;
}
