import type { Morphology } from "../lexicon/morphology.ts";

/** Whether any reading of the token has one of the lemmas; verbal nouns and participles go by their infinitive. */
export function isAnyLemma(morphology: Morphology, token: number, lemmas: ReadonlySet<string>): boolean {
  for (const { lemma } of morphology.at(token)) if (lemmas.has(lemma)) return true;
  return false;
}

/** First token from `start` up to `end` with one of the lemmas; undefined when there is none. */
export function findLemma(
  morphology: Morphology,
  { start, end }: { readonly start: number; readonly end: number },
  lemmas: ReadonlySet<string>,
): number | undefined {
  for (let token = start; token < end; token++) if (isAnyLemma(morphology, token, lemmas)) return token;
  return undefined;
}
