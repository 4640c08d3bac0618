import type { Document } from "../text/document.ts";
import { labelOffset, layers } from "./layers.ts";
import { Capital } from "./shape.ts";
import type { WordTraits } from "./word-traits.ts";

/** How far each occurrence moves towards the mean of all; chosen on dev, where .3 to .9 gain. */
const pull = 0.75;

/** First label of every type of every layer; the one after it goes on with the name. */
const begins: readonly number[] = layers.flatMap(({ types }, layer) =>
  types.map((_, type) => labelOffset(layer) + 1 + 2 * type),
);
/** Label of no name in the same layer. */
const outsides: readonly number[] = layers.flatMap(({ types }, layer) => types.map(() => labelOffset(layer)));

/**
 * Lets the occurrences of a capitalised word in a document speak for each other: where one is doubtful and the others are
 * surely a surname, so is this one. What is moved is each type's lead over no name; whether a name begins or goes on at
 * the token stays as it was.
 *
 *     Prezes Wrona milczy. …  Nie ma już „Wrony”.     the second takes from the first that it is a person
 *
 * @param words traits of every distinct form of the document
 * @param scores `stride` numbers for each token, changed in place
 */
export function voteOnNames(
  document: Document,
  words: readonly WordTraits[],
  { scores, stride }: { readonly scores: Float32Array; readonly stride: number },
): void {
  const { length, form } = document;
  const { groups, sizes } = groupForms(document, words);
  const types = begins.length;
  const sums = new Float32Array(sizes.length * types);
  for (let token = 0; token < length; token++) {
    const group = groups[form[token]!]!;
    if (group < 0) continue;
    for (let type = 0; type < types; type++) sums[group * types + type]! += leadOf(scores, token * stride, type);
  }
  for (let token = 0; token < length; token++) {
    const group = groups[form[token]!]!;
    if (group < 0) continue;
    for (let type = 0; type < types; type++) {
      const mean = sums[group * types + type]! / sizes[group]!;
      const change = pull * (mean - leadOf(scores, token * stride, type));
      const begin = token * stride + begins[type]!;
      scores[begin]! += change;
      scores[begin + 1]! += change;
    }
  }
}

function leadOf(scores: Float32Array, row: number, type: number): number {
  const begin = row + begins[type]!;
  return Math.max(scores[begin]!, scores[begin + 1]!) - scores[row + outsides[type]!]!;
}

/** Numbers for the stems that several capitalised tokens share, by form; -1 for the other forms. Initials are no words. */
function groupForms(
  { length, form, forms }: Document,
  words: readonly WordTraits[],
): { readonly groups: Int32Array; readonly sizes: readonly number[] } {
  const counts = new Uint32Array(forms.length);
  for (let token = 0; token < length; token++) counts[form[token]!]!++;
  const sizeOf = new Map<string, number>();
  for (const [index, { capital, stem }] of words.entries()) {
    if (capital === Capital.none || capital === Capital.single) continue;
    sizeOf.set(stem, (sizeOf.get(stem) ?? 0) + counts[index]!);
  }
  const sizes: number[] = [];
  const numbers = new Map<string, number>();
  for (const [stem, size] of sizeOf) if (size > 1) numbers.set(stem, sizes.push(size) - 1);
  const groups = Int32Array.from(words, ({ capital, stem }) =>
    capital === Capital.none || capital === Capital.single ? -1 : (numbers.get(stem) ?? -1),
  );
  return { groups, sizes };
}
