import { isSamePlace, type RelationRecord } from "../../../benchmarks/relations-corpus.ts";
import { type PairEvidence, readEvidence } from "../../../benchmarks/relations-model.ts";
import { type Pair, pairNames } from "../../../benchmarks/relations-pairs.ts";
import { type PlacedName, placeGiven, placeTagged } from "../../../benchmarks/relations-scheme.ts";
import { outcomes, symmetricRelations } from "../../../benchmarks/relations-types.ts";
import type { TaggedText } from "../../../benchmarks/tagged-text.ts";

/** A pair of names with what it is. */
export interface RelationSample {
  readonly evidence: PairEvidence;
  /** Numbers of the outcomes that are right. */
  readonly right: readonly number[];
}

/** Pairs of a record's own names and of the tagger's, which are more often of another kind than they seem. */
export function makeSamples(tagged: TaggedText, record: RelationRecord): readonly RelationSample[] {
  const { document, morphology } = tagged;
  return [placeGiven(document, record.entities), placeTagged(tagged)].flatMap((names) =>
    pairNames(document, names).flatMap((pair): RelationSample[] => {
      const right = rightOutcomes(record, pair);
      if (right === undefined) return [];
      return [{ evidence: readEvidence(morphology, pair), right }];
    }),
  );
}

const none = outcomes.length - 1;

/** Undefined where it is not known whether the pair has a relation. */
function rightOutcomes(record: RelationRecord, { first, second }: Pair<PlacedName>): readonly number[] | undefined {
  const right = new Set<number>();
  for (const { type, from, to, undirected } of record.relations) {
    const isForward = isSamePlace(from, first.place) && isSamePlace(to, second.place);
    const isBackward = isSamePlace(from, second.place) && isSamePlace(to, first.place);
    if (!isForward && !isBackward) continue;
    const isEither = undirected === true || symmetricRelations.has(type);
    for (const [index, outcome] of outcomes.entries())
      if (outcome.type === type && (isEither || outcome.isForward === isForward)) right.add(index);
  }
  if (right.size > 0) return [...right];
  const [one, other] = [first, second].map(({ place }) => typeAt(record, place));
  const isUnresolved = record.unresolved.some(
    ({ fromType, toType }) => (fromType === one && toType === other) || (fromType === other && toType === one),
  );
  return isUnresolved ? undefined : [none];
}

function typeAt({ entities }: RelationRecord, place: PlacedName["place"]): string | undefined {
  return entities.find(({ start, end }) => isSamePlace(place, [start, end]))?.type;
}
