import type { United } from "./unite.ts";

/** Measured precision of united names: by type and support, then by doublings of certainty (`certaintyLevel`). */
export type TaggedPrecision = Readonly<Record<string, readonly number[]>>;

export const certaintyLevels = 14;

/** How often the doubt was halved: 0 for a certainty under 0.5, 1 under 0.75, 2 under 0.875 … Marginals crowd near 1, where tenths tell nothing. */
export function certaintyLevel(certainty: number): number {
  return Math.min(Math.floor(Math.log2(1 / Math.max(1 - certainty, 2 ** -certaintyLevels))), certaintyLevels - 1);
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
