import type { Proposal } from "../src/tagger/tag.ts";
import { closeHyphens, cutStreets, joinInitials, oneForEachSpan } from "./nkjp-bounds.ts";
import { addListedDerived, typeDerived } from "./nkjp-derived.ts";
import { addListedPlaces, retypeListedPlaces } from "./nkjp-places.ts";
import { addTownsOfRegions } from "./nkjp-regions.ts";
import type { TaggedText } from "./tagged-text.ts";

/** In the order they run in; each gains on NKJP's dev by itself. */
const rules: readonly ((text: TaggedText, proposals: readonly Proposal[]) => readonly Proposal[])[] = [
  cutStreets,
  closeHyphens,
  joinInitials,
  addListedPlaces,
  retypeListedPlaces,
  addTownsOfRegions,
  typeDerived,
  addListedDerived,
  oneForEachSpan,
];

/** The tagger's proposals by the customs of NKJP and with the help of our lists. */
export function applyNkjpRules(text: TaggedText): readonly Proposal[] {
  return rules.reduce((proposals, rule) => rule(text, proposals), text.proposals);
}
