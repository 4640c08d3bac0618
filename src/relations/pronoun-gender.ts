const genders: ReadonlyMap<string, "m" | "f"> = new Map([
  ["jego", "m"],
  ["go", "m"],
  ["mu", "m"],
  ["jemu", "m"],
  ["nim", "m"],
  ["jej", "f"],
  ["ją", "f"],
  ["niej", "f"],
]);

/** Gender of the person that a pronoun calls back: `go` m, `jej` f; undefined for any other word. */
export function pronounGender(word: string): "m" | "f" | undefined {
  return genders.get(word);
}
