import { kpwrRelations } from "../data/compiled/kpwr-relations.ts";
import type { Document } from "../src/text/document.ts";
import type { RelationName } from "./relations-features.ts";
import { kindOfType } from "./relations-kinds.ts";
import { judgePair, type RelationWeights, readEvidence } from "./relations-model.ts";
import { readRelationNames } from "./relations-names.ts";
import { pairNames } from "./relations-pairs.ts";
import type { KpwrRelation } from "./relations-types.ts";
import type { Span } from "./span-index.ts";
import { makeTaggedReader, type TaggedText } from "./tagged-text.ts";

/** A name in characters, with its type of KPWr. */
export interface GivenName extends Span {
  readonly type: string;
}

/** A relation of the scheme; places are `[start, end]` in characters. */
export interface SchemeRelation {
  readonly type: KpwrRelation;
  readonly from: readonly [start: number, end: number];
  readonly to: readonly [start: number, end: number];
  /** That the two have a relation at all. */
  readonly confidence: number;
}

/** A name that knows where it stands in the text. */
export interface PlacedName extends RelationName {
  readonly place: readonly [start: number, end: number];
}

/** Relations less sure than this are left out; chosen for F over the pairs that the corpus marks, which forgives finds elsewhere. */
const leastConfidence = 0.2;

/** KPWr's relations between names, the tagger's or those given. */
export function makeRelationsScheme(
  weights: RelationWeights = kpwrRelations,
): (text: string, names?: readonly GivenName[]) => { readonly relations: readonly SchemeRelation[] } {
  const read = makeTaggedReader();
  return (text, names) => {
    const tagged = read(text);
    return {
      relations: readRelations(tagged, names ? placeGiven(tagged.document, names) : placeTagged(tagged), weights),
    };
  };
}

export function readRelations(
  { document, morphology }: TaggedText,
  names: readonly PlacedName[],
  weights: RelationWeights,
): readonly SchemeRelation[] {
  return pairNames(document, names).flatMap((pair): SchemeRelation[] => {
    const verdict = judgePair(weights, readEvidence(morphology, pair));
    if (!verdict || verdict.confidence < leastConfidence) return [];
    const { type, isForward, confidence } = verdict;
    const [from, to] = isForward ? [pair.first, pair.second] : [pair.second, pair.first];
    return [{ type, from: from.place, to: to.place, confidence }];
  });
}

/** The names that the tagger sees. */
export function placeTagged(tagged: TaggedText): readonly PlacedName[] {
  const { document } = tagged;
  return readRelationNames(tagged).map((name) => ({
    ...name,
    place: [document.start[name.start] ?? 0, document.end[name.end - 1] ?? 0],
  }));
}

/** Names given in characters, on the tokens that they touch. */
export function placeGiven(document: Document, names: readonly GivenName[]): readonly PlacedName[] {
  return names.map(({ start, end, type }) => ({
    start: firstFrom(document.end, start + 1),
    end: firstFrom(document.start, end),
    kind: kindOfType(type),
    place: [start, end],
  }));
}

/** Index of the first number that is at least so large; the numbers rise. */
function firstFrom(numbers: Uint32Array, least: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
