import type { United } from "./unite.ts";

/** Measured precision of united names: by type and support, then by certainty (`certaintyLevel`). */
export type TaggedPrecision = Readonly<Record<string, readonly number[]>>;

/** Steps of certainty for each halving of doubt. */
const stepsOfHalving = 3;
export const certaintyLevels: number = 8 * stepsOfHalving;

/** How often the doubt was halved, in thirds: 0 for a certainty under 0.2, 3 for 0.5, 6 for 0.75 … Names crowd near 1, where tenths tell nothing. */
export function certaintyLevel(certainty: number): number {
  const halvings = Math.log2(1 / Math.max(1 - certainty, 2 ** -certaintyLevels));
  return Math.min(Math.floor(stepsOfHalving * halvings), certaintyLevels - 1);
}

/** Key of a row of `TaggedPrecision`. */
export function supportKey({ type, support }: Pick<United, "type" | "support">): string {
  return `${type} ${support}`;
}

/** Share of names of this type, support and certainty that were right when measured; 0 for those never seen. */
export function measuredConfidence(
  name: Pick<United, "type" | "support" | "certainty">,
  table: TaggedPrecision,
): number {
  return table[supportKey(name)]?.[certaintyLevel(name.certainty)] ?? 0;
}
