/** An act as the text names it. */
export interface Act {
  /** Name in the nominative: `Kodeks karny`. */
  readonly name: string;
  /** As it stands behind a provision: `k.k.`, `ustawy o Policji`. */
  readonly cited: string;
  /** Token after it. */
  readonly end: number;
}
