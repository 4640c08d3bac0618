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

/** Scores of some tokens of a document: of token `t` from `(t - first) × stride` on. */
export interface TokenScores {
  readonly scores: Float32Array;
  readonly stride: number;
  readonly first: number;
  /** The tokens that have scores, `end` exclusive. */
  readonly pieces: readonly { readonly start: number; readonly end: number }[];
}

/**
 * Lets the occurrences of a capitalised word in a document speak for each other: where one is doubtful and the others are
 * surely a surname, so is this one. What is moved is each type's lead over no name; whether a name begins or goes on at
 * the token stays as it was.
 *
 *     Prezes Wrona milczy. …  Nie ma już „Wrony”.     the second takes from the first that it is a person
 *
 * @param words traits of every distinct form of the document
 * @param scored changed in place
 */
export function voteOnNames(document: Document, words: readonly WordTraits[], scored: TokenScores): void {
  const { scores, stride, first, pieces } = scored;
  const { groups, sizes } = groupForms(document, words, pieces);
  const types = begins.length;
  const means = new Float32Array(sizes.length * types);
  for (const { start, end } of pieces) {
    for (let token = start; token < end; token++) {
      const group = groups[document.form[token]!]!;
      if (group < 0) continue;
      for (let type = 0; type < types; type++)
        means[group * types + type]! += leadOf(scores, (token - first) * stride, type) / sizes[group]!;
    }
  }
  for (const { start, end } of pieces) {
    for (let token = start; token < end; token++) {
      const group = groups[document.form[token]!]!;
      if (group < 0) continue;
      const row = (token - first) * stride;
      for (let type = 0; type < types; type++) {
        const change = pull * (means[group * types + type]! - leadOf(scores, row, type));
        const begin = row + begins[type]!;
        scores[begin]! += change;
        scores[begin + 1]! += change;
      }
    }
  }
}

function leadOf(scores: Float32Array, row: number, type: number): number {
  const begin = row + begins[type]!;
  return Math.max(scores[begin]!, scores[begin + 1]!) - scores[row + outsides[type]!]!;
}

/** Numbers for the stems that several capitalised tokens share, by form; -1 for the other forms. Initials are no words. */
function groupForms(
  { form, forms }: Document,
  words: readonly WordTraits[],
  pieces: TokenScores["pieces"],
): { readonly groups: Int32Array; readonly sizes: readonly number[] } {
  const counts = new Uint32Array(forms.length);
  for (const { start, end } of pieces) for (let token = start; token < end; token++) counts[form[token]!]!++;
  const votes = (index: number): boolean =>
    counts[index]! > 0 && words[index]!.capital !== Capital.none && words[index]!.capital !== Capital.single;
  const sizeOf = new Map<string, number>();
  for (let index = 0; index < forms.length; index++) {
    if (!votes(index)) continue;
    const { stem } = words[index]!;
    sizeOf.set(stem, (sizeOf.get(stem) ?? 0) + counts[index]!);
  }
  const sizes: number[] = [];
  const numbers = new Map<string, number>();
  for (const [stem, size] of sizeOf) if (size > 1) numbers.set(stem, sizes.push(size) - 1);
  const groups = Int32Array.from(words, ({ stem }, index) => (votes(index) ? (numbers.get(stem) ?? -1) : -1));
  return { groups, sizes };
}
