import { largestPair } from "../../../src/tagger/codes.ts";
import type { Block } from "../../../src/tagger/model.ts";
import { pairOf } from "./write-codes.ts";

const mostBits = 11;
/** Transitions that BIO forbids are known without the model. */
const forbidden = -1000;
/** The biases of the layers, whose lengths are the columns of their weights. */
const biasOf: Readonly<Record<string, string>> = {
  input: "bias",
  near: "nearBias",
  gates: "gatesBias",
  far: "farBias",
  heads: "headsBias",
};

/**
 * Writes the layers' weights, each block with as many binary digits behind the point as its largest weight leaves, and
 * few enough for a sum of products never to pass 2³¹, whatever the 16-bit numbers are that it is made of.
 */
export function quantizeDense(blocks: ReadonlyMap<string, ArrayLike<number>>): {
  readonly dense: string;
  readonly blocks: readonly Block[];
} {
  const parts: string[] = [];
  const written: Block[] = [];
  for (const [name, floats] of blocks) {
    const values = Array.from(floats, (value) => (value < forbidden ? 0 : value));
    const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    const columns = blocks.get(biasOf[name] ?? "")?.length;
    let bits =
      columns === undefined ? mostBits : Math.min(mostBits, Math.floor(15.9 - Math.log2(heaviest(values, columns))));
    while (Math.round(largest * 2 ** bits) > largestPair) bits--;
    for (const value of values) parts.push(pairOf(Math.round(value * 2 ** bits)));
    written.push({ name, length: values.length, bits });
  }
  return { dense: parts.join(""), blocks: written };
}

/** Largest sum of absolute weights of a column. */
function heaviest(values: readonly number[], columns: number): number {
  const sums = new Float64Array(columns);
  for (const [at, value] of values.entries()) sums[at % columns]! += Math.abs(value);
  return Math.max(...sums);
}
