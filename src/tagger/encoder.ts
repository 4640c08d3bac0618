/**
 * From the features of tokens to the scores of their labels. Sentences stand below each other in rows, with an empty row
 * before, between and after them; the caller writes `counts` and `terms` and reads `scores`. All arithmetic is done in
 * whole numbers, sums stay at the limits of 16 bits, so that every encoder of one net gives the same scores to the last bit.
 */
export interface Encoder {
  /** Vectors that the inputs of tokens are added up from, `vectorCount × embedding`; the caller's to fill. */
  readonly vectors: Int16Array;
  /** How many vectors are added up in each row; none in an empty one. */
  readonly counts: Uint8Array;
  /** Which ones, `mostTerms` places for each row. */
  readonly terms: Uint16Array;
  /** `labels` numbers for each row, written by `encode`. */
  readonly scores: Float32Array;
  encode(rows: number): void;
  /** Numbers of vectors for `add`. */
  readonly list: Uint16Array;
  /** Adds the first `count` vectors of `list` to the vector `to`. */
  add(to: number, count: number): void;
}

/** Rows of one call of `encode` at most; few enough for what lies between the layers to stay in the processor's cache. */
export const mostRows = 512;
export const mostTerms = 12;
/** Vectors of one call of `add` at most. */
export const longestList = 64;
export const vectorCount = 32_768;
