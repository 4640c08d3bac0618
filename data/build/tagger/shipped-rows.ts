import { biasHash, vectorHash } from "../../../src/tagger/row-hashes.ts";
import type { FeatureTable } from "./feature-table.ts";
import type { Dropping, Net } from "./net.ts";
import { biasRow, firstFeatureRow } from "./net-memory.ts";
import type { Samples } from "./samples.ts";
import type { Vectors } from "./vectors/read-vectors.ts";
import type { WordClasses } from "./word-classes.ts";
import type { NetRows } from "./write-net.ts";

/**
 * The rows as they are used: scaled by the odds that training kept them, each word vector made a row of its own by the
 * projection that training learned, its classes added.
 */
export function shippedRows(
  net: Net,
  {
    table,
    classes,
    vectors,
    training,
    dropping,
  }: {
    readonly table: FeatureTable;
    readonly classes: WordClasses;
    readonly vectors: Vectors;
    readonly training: readonly Samples[];
    readonly dropping: Dropping;
  },
): NetRows {
  const { memory } = net;
  const { width, vectorScale } = memory.size;
  const trained = memory.floats(memory.table, memory.size.rows * width);
  const { counts: occurrences, lexical } = countRows(training, memory.size.rows);
  const words = countWords(training, vectors.size + 1);
  const size = 1 + table.size + vectors.size;
  const hashes = new Uint32Array(size);
  const counts = new Uint32Array(size);
  const rows = new Float32Array(size * width);
  hashes[0] = biasHash;
  counts[0] = training.reduce((sum, { lexical: tokens }) => sum + tokens.length, 0);
  rows.set(trained.subarray(biasRow * width, (biasRow + 1) * width));
  for (let feature = 0; feature < table.size; feature++) {
    const from = firstFeatureRow + feature;
    const to = 1 + feature;
    hashes[to] = table.hashes[feature]!;
    counts[to] = occurrences[from]!;
    const scale = (1 - dropping.feature) * (lexical[from] === 1 ? 1 - dropping.lexical : 1);
    for (let i = 0; i < width; i++) rows[to * width + i] = scale * trained[from * width + i]!;
  }
  const projection = memory.floats(memory.dense.weights, vectors.dims * width);
  for (let word = 0; word < vectors.size; word++) {
    const to = 1 + table.size + word;
    hashes[to] = vectorHash(vectors.words[word]!);
    counts[to] = words[word + 1]!;
    const vector = vectors.row(word);
    for (let i = 0; i < width; i++) {
      let sum = 0;
      for (let d = 0; d < vectors.dims; d++) sum += vector[d]! * vectorScale * projection[d * width + i]!;
      rows[to * width + i] = sum;
    }
    for (const row of classes.rowsOf(word + 1)) {
      const from = firstFeatureRow + table.size + row;
      for (let i = 0; i < width; i++) rows[to * width + i]! += (1 - dropping.feature) * trained[from * width + i]!;
    }
  }
  return { hashes, counts, table: rows };
}

function countRows(training: readonly Samples[], size: number): { counts: Uint32Array; lexical: Uint8Array } {
  const counts = new Uint32Array(size);
  const isLexical = new Uint8Array(size);
  for (const { features, featureStarts, lexical } of training) {
    for (let token = 0; token < lexical.length; token++) {
      const first = featureStarts[token]!;
      const end = featureStarts[token + 1]!;
      for (let f = first; f < end; f++) {
        counts[features[f]!]!++;
        if (f < first + lexical[token]!) isLexical[features[f]!] = 1;
      }
    }
  }
  return { counts, lexical: isLexical };
}

/** How often the training texts have the word of each vector. */
function countWords(training: readonly Samples[], size: number): Uint32Array {
  const counts = new Uint32Array(size);
  for (const { vectors } of training) for (const vector of vectors) counts[vector]!++;
  return counts;
}
