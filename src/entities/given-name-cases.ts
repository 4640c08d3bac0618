import { forename, Label } from "../lexicon/label.ts";
import type { Morphology } from "../lexicon/morphology.ts";
import { casesOf } from "../lexicon/tag.ts";

/** Whether the word is another person's given name, for its case can't be that of the one before it: `mówi Stefan |Jadzi|`. */
export function isAnotherGivenName(morphology: Morphology, given: number, token: number): boolean {
  if (morphology.hasLabel(token, Label.surname)) return false;
  const one = forenameCases(morphology, given);
  const other = forenameCases(morphology, token);
  return one !== 0 && other !== 0 && (one & other) === 0;
}

/** Cases that the word has as a given name; none for other words. */
function forenameCases(morphology: Morphology, token: number): number {
  return morphology
    .known(token)
    .reduce((mask, { tag, labels }) => ((labels & forename) === 0 ? mask : mask | casesOf(tag)), 0);
}
