/** Sum of the signs' values, each times the weight of its place; digits count as they are, letters from A = 10. */
export function weightedSum(signs: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, place) => sum + weight * Number.parseInt(signs.charAt(place), 36), 0);
}
