import type { EntityRule } from "../rule.ts";

/** Adverbs of repetition and their period. */
export const setAdverbs: ReadonlyMap<string, string> = new Map([
  ["codziennie", "P1D"],
  ["codzień", "P1D"],
  ["dziennie", "P1D"],
  ["cotygodniowo", "P1W"],
  ["tygodniowo", "P1W"],
  ["comiesięcznie", "P1M"],
  ["miesięcznie", "P1M"],
  ["kwartalnie", "P3M"],
  ["corocznie", "P1Y"],
  ["rokrocznie", "P1Y"],
  ["rocznie", "P1Y"],
  ["dorocznie", "P1Y"],
]);

/** `{codziennie}`, `{corocznie}`, `{miesięcznie}`. */
export const adverbSet: EntityRule<"set"> = {
  name: "set.adverb",
  type: "set",
  *find({ document }) {
    for (let token = 0; token < document.length; token++) {
      const value = setAdverbs.get(document.lowerOf(token));
      if (value !== undefined) yield { type: "set", start: token, end: token + 1, attributes: { value } };
    }
  },
};
