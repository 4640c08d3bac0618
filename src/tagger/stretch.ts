/** Neighbouring rows that are labelled together, and what their first and last label weigh. */
export interface Stretch {
  readonly scores: Float32Array;
  /** Where the scores of the first row begin. */
  readonly base: number;
  readonly stride: number;
  readonly count: number;
  /** The labels in question, O first, then B and I of every type that some row leaves open. */
  readonly labels: Uint8Array;
  readonly start: Float32Array;
  readonly end: Float32Array;
}

/** Weight of a transition that BIO does not know. */
export const forbidden = -1e4;
