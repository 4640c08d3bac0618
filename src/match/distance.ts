import levenshtein from "fast-levenshtein";

/** Longer words are not compared: the work grows with the product of both lengths, and nobody misspells so much. */
const LONGEST = 40;

/**
 * Whether at most `max` letters have to be added, left out or changed to make one word the other. Constant time: long
 * words and words whose lengths alone differ by more are turned down unseen.
 *
 * @example
 * withinDistance("nadinsp", "nadinp", 1) // true
 */
export function withinDistance(a: string, b: string, max: number): boolean {
  if (a === b) return true;
  if (Math.abs(a.length - b.length) > max || Math.max(a.length, b.length) > LONGEST) return false;
  return levenshtein.get(a, b) <= max;
}

/**
 * The name that a misspelt word most likely meant: at most a third of its letters, rounded up, differ, case aside.
 *
 * @example
 * closestName("typse", ["types", "referenceDate"]) // "types"
 */
export function closestName(word: string, names: readonly string[]): string | undefined {
  if (word.length > LONGEST) return undefined;
  const distances = names.map((name) => ({ name, distance: levenshtein.get(word.toLowerCase(), name.toLowerCase()) }));
  const [best] = distances.sort((a, b) => a.distance - b.distance);
  return best && best.distance <= Math.ceil(word.length / 3) ? best.name : undefined;
}
