import type { LexiconTables } from "./tables.ts";

const lastArc = 0x800000;
const targetMask = 0x7fffff;
/** Payload of a state that ends no stem. */
export const noPayload: number = -1;

/** Walks the automaton of stems: `step` follows one UTF-16 code unit, -1 when no stem goes on that way. */
export interface StemIndex {
  readonly root: number;
  step(state: number, codeUnit: number): number;
  /** Number of the payload set of the stem that ends here, or `noPayload`. */
  payload(state: number): number;
}

export function createStemIndex({ alphabet, arcs }: LexiconTables): StemIndex {
  // Every letter of the alphabet lies below U+2020; the table costs 8 kB.
  const symbols = new Uint8Array(0x2020);
  for (let i = 0; i < alphabet.length; i++) symbols[alphabet.charCodeAt(i)] = i + 1;
  return {
    root: 0,
    // Hot path: a plain loop over one state's arcs.
    step(state, codeUnit) {
      const symbol = symbols[codeUnit] ?? 0;
      if (symbol === 0) return -1;
      for (let i = state; ; i++) {
        const arc = arcs[i] ?? lastArc;
        if (arc >>> 24 === symbol) return arc & targetMask;
        if ((arc & lastArc) !== 0) return -1;
      }
    },
    payload(state) {
      const arc = arcs[state] ?? lastArc;
      return arc >>> 24 === 0 ? arc & targetMask : noPayload;
    },
  };
}
