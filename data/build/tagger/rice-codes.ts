import { mostOnes, mostPlainBits } from "../../../src/tagger/row-table.ts";

/** Rice's codes, as `row-table.ts` reads them: odd numbers are the positive values. */
export function riceOf(value: number): number {
  return value > 0 ? 2 * value - 1 : -2 * value;
}

export function bitsOf(value: number, plainBits: number): number {
  return (riceOf(value) >> plainBits) + 1 + plainBits;
}

/** The number of plain bits that writes the values shortest. */
export function choosePlainBits(values: ArrayLike<number>): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let plainBits = 0; plainBits <= mostPlainBits; plainBits++) {
    let bits = 0;
    let most = 0;
    for (let i = 0; i < values.length; i++) {
      bits += bitsOf(values[i]!, plainBits);
      most = Math.max(most, riceOf(values[i]!) >> plainBits);
    }
    if (most <= mostOnes && bits < least) {
      least = bits;
      best = plainBits;
    }
  }
  return best;
}
