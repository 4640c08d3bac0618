import type { Curve } from "../../../src/tagger/confidence-curves.ts";

/** A name that the tagger found. */
export interface Judged {
  readonly probability: number;
  readonly isRight: boolean;
}

/** Names of a point; fewer tell too little, and more points than this nothing new. */
const namesOfPoint = 40;
const mostPoints = 20;
/** Rights and wrongs that every point has beforehand: no share is ever 0 or 1. */
const prior = 0.5;

interface Bin {
  readonly size: number;
  readonly sum: number;
  readonly right: number;
}

/** The share of names that are right by their probability, rising: neighbouring bins that fall are pooled. */
export function fitCurve(judged: readonly Judged[]): Curve {
  const sorted = judged.toSorted((a, b) => a.probability - b.probability);
  const pools: Bin[] = [];
  const count = Math.max(1, Math.min(mostPoints, Math.floor(sorted.length / namesOfPoint)));
  for (let number = 0; number < count; number++) {
    const from = Math.round((number * sorted.length) / count);
    const own = sorted.slice(from, Math.round(((number + 1) * sorted.length) / count));
    let pool: Bin = {
      size: own.length,
      sum: own.reduce((sum, { probability }) => sum + probability, 0),
      right: own.filter(({ isRight }) => isRight).length,
    };
    for (let before = pools.at(-1); before && shareOf(before) >= shareOf(pool); before = pools.at(-1)) {
      pools.pop();
      pool = { size: before.size + pool.size, sum: before.sum + pool.sum, right: before.right + pool.right };
    }
    pools.push(pool);
  }
  return pools.map((pool) => [round(pool.sum / pool.size, 6), round(shareOf(pool), 4)]);
}

function shareOf({ size, right }: Bin): number {
  return (right + prior) / (size + 2 * prior);
}

function round(share: number, digits: number): number {
  return Number(share.toFixed(digits));
}
