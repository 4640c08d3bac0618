import { isSamePlace, type RelationRecord } from "./relations-corpus.ts";
import type { SchemeRelation } from "./relations-scheme.ts";

/** Relations of one type, or of all. */
export interface RelationCounts {
  gold: number;
  hit: number;
  /** Predictions between two names that have a relation in the gold. */
  onPairs: number;
  /** All predictions but those that may fit a relation whose names are not known. */
  predicted: number;
}

/** By type; those of all types together under `all`. */
export type RelationScores = Map<string, RelationCounts>;

/** Counts one sentence as the scorer of the corpora does. */
export function addRelations(
  scores: RelationScores,
  record: RelationRecord,
  predicted: readonly Omit<SchemeRelation, "confidence">[],
): void {
  for (const { type } of record.relations) add(scores, type, "gold");
  const done = new Set<number>();
  for (const { type, from, to } of predicted) {
    let [isOnPair, hit] = [false, -1];
    for (const [index, gold] of record.relations.entries()) {
      const isStraight = isSamePlace(from, gold.from) && isSamePlace(to, gold.to);
      const isCrossed = isSamePlace(from, gold.to) && isSamePlace(to, gold.from);
      if (!isStraight && !isCrossed) continue;
      isOnPair = true;
      if (gold.type === type && (isStraight || gold.undirected === true) && !done.has(index)) hit = index;
    }
    if (hit < 0 && isUnresolved(record, { type, from, to })) continue;
    if (hit >= 0) {
      done.add(hit);
      add(scores, type, "hit");
    }
    if (isOnPair) add(scores, type, "onPairs");
    add(scores, type, "predicted");
  }
}

function add(scores: RelationScores, type: string, what: keyof RelationCounts): void {
  for (const key of [type, "all"]) {
    const counts = scores.get(key) ?? { gold: 0, hit: 0, onPairs: 0, predicted: 0 };
    counts[what]++;
    scores.set(key, counts);
  }
}

function isUnresolved(
  { entities, unresolved }: RelationRecord,
  { type, from, to }: Omit<SchemeRelation, "confidence">,
): boolean {
  const typesAt = (place: SchemeRelation["from"]): readonly string[] =>
    entities.flatMap((name) => (isSamePlace(place, [name.start, name.end]) ? [name.type] : []));
  const [fromTypes, toTypes] = [typesAt(from), typesAt(to)];
  return unresolved.some(
    (relation) =>
      relation.type === type &&
      ((fromTypes.includes(relation.fromType) && toTypes.includes(relation.toType)) ||
        ((type === "alias" || type === "neighbourhood") &&
          fromTypes.includes(relation.toType) &&
          toTypes.includes(relation.fromType))),
  );
}
