/** Writes a word with the capitals of another: `zastępca` like `Zastępcy` is `Zastępca`, like `ZASTĘPCY` is `ZASTĘPCA`. */
export function likeCase(word: string, model: string): string {
  const lower = model.toLowerCase();
  if (model === lower) return word.toLowerCase();
  if (model.length > 1 && model === model.toUpperCase()) return word.toUpperCase();
  // A lemma may have capitals of its own inside ("McDonald"); only the first letter is ours to change.
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

/** Two letters or more, all of them capitals: `KGP`, `XIX`. */
export function isAllCaps(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
}

export function isCapitalized(word: string): boolean {
  const first = word.slice(0, 1);
  return first !== first.toLowerCase();
}
