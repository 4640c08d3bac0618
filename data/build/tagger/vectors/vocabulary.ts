import { rareKey } from "../../../../src/tagger/word-key.ts";
import { type KeyStream, sentenceEnd } from "./key-stream.ts";

/** The words that get a vector, the most frequent first, and the text written in their numbers. */
export interface Vocabulary {
  readonly words: readonly string[];
  /** How often an epoch hears the word. */
  readonly counts: Float64Array;
  /** The stream in numbers of words; a key without a vector is left out. */
  readonly ids: Int32Array;
}

/** Keys heard `leastCount` times, at most `size`; the rest share the vectors of their endings. */
export function countVocabulary(
  { keys, ids, parts }: KeyStream,
  { leastCount, size }: { readonly leastCount: number; readonly size: number },
): Vocabulary {
  const occurrences = new Float64Array(keys.length);
  const weighted = new Float64Array(keys.length);
  for (const { start, end, passes } of parts) {
    for (let at = start; at < end; at++) {
      const id = ids[at] ?? sentenceEnd;
      if (id === sentenceEnd) continue;
      occurrences[id] = (occurrences[id] ?? 0) + 1;
      weighted[id] = (weighted[id] ?? 0) + passes;
    }
  }
  const counts = new Map<string, number>();
  const shared = keys.map((key, id) => ((occurrences[id] ?? 0) >= leastCount ? key : rareKey(key)));
  for (const [id, key] of shared.entries()) counts.set(key, (counts.get(key) ?? 0) + (weighted[id] ?? 0));
  const ranked = [...counts]
    .filter(([, count]) => count >= leastCount)
    .sort(byCount)
    .slice(0, size);
  const numbers = new Map(ranked.map(([word], number) => [word, number]));
  const numberOf = Int32Array.from(shared, (word) => numbers.get(word) ?? absent);
  return {
    words: ranked.map(([word]) => word),
    counts: Float64Array.from(ranked, ([, count]) => count),
    ids: ids.map((id) => (id === sentenceEnd ? sentenceEnd : (numberOf[id] ?? absent))),
  };
}

/** A word without a vector; training passes over it. */
export const absent = -2;

function byCount([left, leftCount]: [string, number], [right, rightCount]: [string, number]): number {
  if (leftCount !== rightCount) return rightCount - leftCount;
  return left < right ? -1 : 1;
}
