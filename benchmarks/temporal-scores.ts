import type { Counts } from "./counts.ts";

/** A time expression of gold or of a prediction, by UTF-16 offsets. */
export interface TemporalEntity {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly value?: string | null;
}

/** As in TempEval-3: same span; any overlap, one to one; overlapping pairs with the same value. */
export interface TemporalScore {
  readonly strict: Counts;
  readonly relaxed: Counts;
  /** Gold without a value, and what was predicted for it, is left out. */
  readonly value: Counts;
}

export function emptyScore(): TemporalScore {
  const counts = (): Counts => ({ tp: 0, fp: 0, fn: 0 });
  return { strict: counts(), relaxed: counts(), value: counts() };
}

/** Adds one document. Types don't count; values compare without case. */
export function addDocument(
  score: TemporalScore,
  gold: readonly TemporalEntity[],
  predicted: readonly TemporalEntity[],
): void {
  const spans = new Set(gold.map(spanOf));
  const same = new Set(predicted.map(spanOf).filter((span) => spans.has(span))).size;
  addCounts(score.strict, { right: same, predicted: new Set(predicted.map(spanOf)).size, gold: spans.size });
  const pairs = pairUp(gold, predicted);
  addCounts(score.relaxed, { right: pairs.length, predicted: predicted.length, gold: gold.length });
  const valued = pairs.filter(([wanted]) => wanted.value);
  const right = valued.filter(([wanted, found]) => wanted.value?.toLowerCase() === found.value?.toLowerCase()).length;
  const unvalued = pairs.length - valued.length;
  const withValue = gold.filter(({ value }) => value).length;
  addCounts(score.value, { right, predicted: predicted.length - unvalued, gold: withValue });
}

function addCounts(
  counts: Counts,
  { right, predicted, gold }: { right: number; predicted: number; gold: number },
): void {
  counts.tp += right;
  counts.fp += predicted - right;
  counts.fn += gold - right;
}

/** Same spans first, then the largest overlaps, of equal ones the closer; each entity once. */
function pairUp(
  gold: readonly TemporalEntity[],
  predicted: readonly TemporalEntity[],
): readonly (readonly [TemporalEntity, TemporalEntity])[] {
  const overlaps = gold.flatMap((wanted) =>
    predicted
      .map((found) => ({ wanted, found, shared: sharedLength(wanted, found), distance: distance(wanted, found) }))
      .filter(({ shared }) => shared > 0),
  );
  overlaps.sort(
    (a, b) => Number(b.distance === 0) - Number(a.distance === 0) || b.shared - a.shared || a.distance - b.distance,
  );
  const used = new Set<TemporalEntity>();
  return overlaps.flatMap(({ wanted, found }) => {
    if (used.has(wanted) || used.has(found)) return [];
    used.add(wanted).add(found);
    return [[wanted, found] as const];
  });
}

function sharedLength(a: TemporalEntity, b: TemporalEntity): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}

function distance(a: TemporalEntity, b: TemporalEntity): number {
  return Math.abs(a.start - b.start) + Math.abs(a.end - b.end);
}

function spanOf({ start, end }: TemporalEntity): string {
  return `${start} ${end}`;
}
