import type { Block, TaggerModel } from "../../../src/tagger/model.ts";
import { weightAt } from "../../../src/tagger/net.ts";

const mostBits = 11;
const largestByte = 127;
const largestNumber = 32767;
/** Transitions that BIO forbids are known without the model. */
const forbidden = -1000;
/** The layers, and the biases that tell how many columns they have. */
const biasOf: readonly (readonly [layer: string, bias: string])[] = [
  ["input", "bias"],
  ["near", "nearBias"],
  ["gates", "gatesBias"],
  ["far", "farBias"],
  ["heads", "headsBias"],
];

type Dense = Pick<TaggerModel, "weights" | "matrices" | "biases" | "blocks">;

/** Writes the layers' weights in bytes and all else in 16 bits, each block with the binary digits that fit. */
export function quantizeDense(floats: ReadonlyMap<string, ArrayLike<number>>): Dense {
  const bytes: number[] = [];
  const matrices: Block[] = [];
  for (const [name, bias] of biasOf) {
    const values = floats.get(name) ?? [];
    const columns = floats.get(bias)?.length ?? 0;
    const depth = values.length / columns;
    const bits = bitsOf(values, largestByte);
    const packed = new Int8Array(values.length);
    for (let row = 0; row < depth; row++)
      for (let column = 0; column < columns; column++)
        packed[weightAt(row, column, depth)] = Math.round(values[row * columns + column]! * 2 ** bits);
    // a sum of products never passes 2³¹, whatever the 16-bit numbers are that it is made of
    if (heaviest(packed, depth) >= 0xff00) throw new RangeError(`Expected lighter columns in ${name}.`);
    for (const byte of packed) bytes.push(byte & 0xff);
    matrices.push({ name, length: values.length, bits });
  }
  const layers = new Set(biasOf.map(([layer]) => layer));
  const others: number[] = [];
  const blocks: Block[] = [];
  for (const [name, all] of floats) {
    if (layers.has(name)) continue;
    const values = Array.from(all, (value) => (value < forbidden ? 0 : value));
    const bits = bitsOf(values, largestNumber);
    for (const value of values) others.push(Math.round(value * 2 ** bits));
    blocks.push({ name, length: values.length, bits });
  }
  const biases = Buffer.from(Int16Array.from(others).buffer).toString("base64");
  return { weights: Buffer.from(bytes).toString("base64"), matrices, biases, blocks };
}

function bitsOf(values: ArrayLike<number>, largestCode: number): number {
  let largest = 0;
  for (let i = 0; i < values.length; i++) largest = Math.max(largest, Math.abs(values[i]!));
  let bits = mostBits;
  while (Math.round(largest * 2 ** bits) > largestCode) bits--;
  return bits;
}

/** Largest sum of absolute weights of a column. */
function heaviest(packed: Int8Array, depth: number): number {
  let most = 0;
  for (let column = 0; column < packed.length / depth; column++) {
    let sum = 0;
    for (let row = 0; row < depth; row++) sum += Math.abs(packed[weightAt(row, column, depth)]!);
    most = Math.max(most, sum);
  }
  return most;
}
