/** A stream of numbers that a seed determines. */
export interface Random {
  /** The next number, 0 ≤ n < 2^32. */
  next(): number;
}

/** Mulberry32: 32 bits of state, good enough for sampling. */
export function makeRandom(seed: number): Random {
  let state = seed | 0;
  return {
    next() {
      state = (state + 0x6d2b79f5) | 0;
      let mixed = Math.imul(state ^ (state >>> 15), state | 1);
      mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
      return (mixed ^ (mixed >>> 14)) >>> 0;
    },
  };
}
