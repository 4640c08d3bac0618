/** What a document itself shows of how sure a relation is. */
export interface RelationEvidence {
  /** Measured precision of the rule that found it. */
  readonly precision: number;
  /** How many places say so. */
  readonly places: number;
  /** Confidence of the surest mention of each of its ends. */
  readonly ends: readonly number[];
  /** How many relations, itself among them, of which only one can be right: two days of birth. @default 1 */
  readonly rivals?: number;
}

/**
 * A relation is no surer than what it joins, than the rule, and than one of its rivals: the least of the three; every further place
 * that says so halves what doubt the rule leaves.
 *
 * @example
 * evidenceConfidence({ precision: 0.9, places: 2, ends: [0.99, 1] }) // 0.95
 */
export function evidenceConfidence({ precision, places, ends, rivals = 1 }: RelationEvidence): number {
  const said = 1 - (1 - precision) / 2 ** (Math.max(1, places) - 1);
  return Math.min(said, 1 / rivals, ...ends);
}
