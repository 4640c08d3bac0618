import { renameSync, writeFileSync } from "node:fs";
import { labelCount, layers } from "../../../src/tagger/layers.ts";
import type { Net } from "./net.ts";

/** Rows that the shipped model looks up: hashes of features and what they add to the input. */
export interface NetRows {
  readonly hashes: Uint32Array;
  /** `hashes.length × embedding` floats. */
  readonly table: Float32Array;
  /** How often training saw the feature, or the word of a vector. */
  readonly counts: Uint32Array;
}

/**
 * Writes a trained net in floats, the input of the quantizer:
 *
 *     header     one line of JSON: { embedding, width, labels, rows, layers: [{ name, size }], blocks: [{ name, length }] }
 *     hashes     Uint32 × rows, little endian as all that follows
 *     counts     Uint32 × rows
 *     table      Float32 × rows × embedding, scaled for use: a token's input is the plain sum of its rows
 *     blocks     Float32, in the order of the header: input (embedding × width), bias, near (3 width × width), nearBias,
 *                gates (width × 2 width), gatesBias, far (3 width × width), farBias, heads (width × labels), headsBias,
 *                then for each layer start, end, transitions (size × size) as `crf/<layer>`
 */
export function writeNet(path: string, net: Net, { hashes, table, counts }: NetRows, notes: object): void {
  const { memory } = net;
  const { labels } = memory;
  const { width, vectors } = memory.size;
  const dense = memory.floats(memory.dense.weights, memory.dense.count).slice();
  const sizes: readonly (readonly [string, number])[] = [
    ["bias", width],
    ["near", 3 * width * width],
    ["nearBias", width],
    ["gates", 2 * width * width],
    ["gatesBias", 2 * width],
    ["far", 3 * width * width],
    ["farBias", width],
    ["heads", width * labels],
    ["headsBias", labels],
  ];
  // the quantizer may make the rows narrower and this block a projection
  const identity = new Float32Array(width * width);
  for (let i = 0; i < width; i++) identity[i * width + i] = 1;
  const blocks: { name: string; values: Float32Array }[] = [{ name: "input", values: identity }];
  let at = vectors.dims * width;
  for (const [name, length] of sizes) {
    blocks.push({ name, values: dense.subarray(at, at + length) });
    at += length;
  }
  for (const [index, { name }] of layers.entries()) {
    const { start, end, transitions } = net.crfOf(index);
    blocks.push({ name: `crf/${name}`, values: Float32Array.from([...start, ...end, ...transitions]) });
  }
  const header = {
    embedding: width,
    width,
    labels,
    rows: hashes.length,
    layers: layers.map((layer) => ({ name: layer.name, size: labelCount(layer) })),
    blocks: blocks.map(({ name, values }) => ({ name, length: values.length })),
    ...notes,
  };
  const bytes = (array: Uint32Array | Float32Array) => Buffer.from(array.buffer, array.byteOffset, array.byteLength);
  const parts = [hashes, counts, table, ...blocks.map(({ values }) => values)];
  writeFileSync(`${path}.part`, Buffer.concat([Buffer.from(`${JSON.stringify(header)}\n`), ...parts.map(bytes)]));
  renameSync(`${path}.part`, path);
}
