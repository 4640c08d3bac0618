import { finishHash, hashText, startHash } from "./hash.ts";
import { Template } from "./templates.ts";

/** The row that every token's input holds. */
export const biasHash: number = finishHash(startHash(Template.bias));

/** The row of a word vector, for a key of `wordKey` or `rareKey`. */
export function vectorHash(key: string): number {
  return finishHash(hashText(startHash(Template.vector), key));
}
