import { readFileSync } from "node:fs";
import { z } from "zod";
import { rareKey } from "../../../../src/tagger/word-key.ts";

const headerSchema = z.looseObject({ dims: z.number(), size: z.number(), keyBytes: z.number() });

export interface Vectors {
  readonly size: number;
  readonly dims: number;
  /** Words by number, the most frequent first. */
  readonly words: readonly string[];
  /** The number of a key from `wordKey`; a rare word's is that of its ending, -1 if that is rare too. */
  idOf(key: string): number;
  /** Whether the key has a vector of its own. */
  hasOwn(key: string): boolean;
  /** A vector of length 1; over all words the mean of every component is about 0. */
  row(id: number): Float32Array;
}

/** Reads what `write-vectors.ts` wrote. */
export function readVectors(path: string): Vectors {
  const bytes = readFileSync(path);
  const keyStart = bytes.indexOf("\n") + 1;
  const { dims, size, keyBytes } = headerSchema.parse(JSON.parse(bytes.toString("utf8", 0, keyStart)));
  const rowStart = keyStart + keyBytes;
  const words = bytes.toString("utf8", keyStart, rowStart - 1).split("\n");
  const numbers = new Map(words.map((word, number) => [word, number]));
  // copied, as rows of floats want an address that four divides
  const rows = new Float32Array(Uint8Array.from(bytes.subarray(rowStart, rowStart + 4 * size * dims)).buffer);
  return {
    size,
    dims,
    words,
    idOf: (key) => numbers.get(key) ?? numbers.get(rareKey(key)) ?? -1,
    hasOwn: (key) => numbers.has(key),
    row: (id) => rows.subarray(id * dims, (id + 1) * dims),
  };
}
