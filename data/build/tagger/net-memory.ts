import { mayFollow } from "../../../src/tagger/crf.ts";
import { labelCount, labelOffset, layers } from "../../../src/tagger/layers.ts";
import type { Kernel } from "./kernel.ts";
import { longestSentence } from "./samples.ts";

/** Rows of the largest batch, and features of a token. */
export const mostRows = 4096;
export const mostFeatures = 64;
/** Rows of the table: none, the bias; features begin behind them. */
export const biasRow = 1;
export const firstFeatureRow = 2;
const forbidden = -1e4;

export interface NetSize {
  /** Width of an embedding and of the layers. */
  readonly width: number;
  /** Rows of the table of embeddings. */
  readonly rows: number;
  readonly vectors: { readonly size: number; readonly dims: number; row(id: number): Float32Array };
  /** What the vectors, of length 1, are multiplied with. */
  readonly vectorScale: number;
  readonly seed: number;
}

/** A block of weights with what Adam keeps of each. */
export interface Block {
  readonly weights: number;
  readonly gradients: number;
  readonly first: number;
  readonly second: number;
  readonly count: number;
}

/** Where everything lies in the kernel's memory, in bytes; the weights drawn anew. */
export class NetMemory {
  readonly size: NetSize;
  /** Labels of all layers, rounded up to a multiple of 8. */
  readonly labels: number = Math.ceil(labelOffset(layers.length) / 8) * 8;
  readonly dense: Block;
  readonly table: number;
  /** What AdaGrad keeps of each row. */
  readonly sums: number;
  readonly vectors: number;
  readonly ids: number;
  readonly kept: number;
  readonly gold: number;
  readonly chain: number;
  /** First weight of each layer's CRF in `dense`. */
  readonly chains: readonly number[];
  readonly #memory: WebAssembly.Memory;

  constructor(memory: WebAssembly.Memory, kernel: Kernel, size: NetSize) {
    this.size = size;
    this.#memory = memory;
    const { width, rows, vectors } = size;
    let free = align(kernel.freeFrom());
    const take = (floats: number): number => {
      const at = free;
      free = align(free + 4 * floats);
      return at;
    };
    const takeBlock = (count: number): Block => {
      const [weights, gradients, first, second] = [take(count), take(count), take(count), take(count)];
      return { weights, gradients, first, second, count };
    };
    let dense = kernel.weightCount(width, vectors.dims, this.labels);
    this.chains = layers.map((layer) => {
      const at = dense;
      dense += Math.ceil(((2 + labelCount(layer)) * labelCount(layer)) / 4) * 4;
      return at;
    });
    this.dense = takeBlock(Math.ceil(dense / 8) * 8);
    const zeros = take(3 * width + this.labels);
    const buffer = take(Math.ceil(kernel.bufferBytes(mostRows) / 4));
    this.ids = take(mostFeatures);
    this.kept = take(mostFeatures * mostRows);
    this.gold = take(longestSentence);
    const largest = Math.max(...layers.map(labelCount));
    this.chain = take((3 * longestSentence + largest + 1) * largest + longestSentence);
    this.vectors = take((vectors.size + 1) * vectors.dims);
    this.sums = take(rows);
    this.table = take(rows * width);
    memory.grow(Math.max(0, Math.ceil((free - memory.buffer.byteLength) / 65536)));
    kernel.useZeros(zeros);
    kernel.place(this.dense.weights, this.dense.gradients, buffer, mostRows);
    this.#draw(kernel);
  }

  /** A view of `count` floats. */
  floats(at: number, count: number): Float32Array {
    return new Float32Array(this.#memory.buffer, at, count);
  }

  #draw(kernel: Kernel): void {
    const { width, rows, vectors, vectorScale, seed } = this.size;
    kernel.seed(seed);
    // the sum of four uniform numbers: near enough to a normal one, and the same on every machine
    const draw = (deviation: number): number => {
      let sum = 0;
      for (let i = 0; i < 4; i++) sum += (kernel.next() >>> 0) / 0x1_0000_0000 - 0.5;
      return sum * deviation * Math.sqrt(3);
    };
    const table = this.floats(this.table, rows * width);
    for (let i = width; i < table.length; i++) table[i] = draw(0.05);
    this.floats(this.sums, rows).fill(0.01);
    const dense = this.floats(this.dense.weights, this.dense.count);
    // lengths and deviations of the blocks in the kernel's order; biases begin at 0
    const blocks: readonly (readonly [number, number])[] = [
      [vectors.dims * width, 1 / Math.sqrt(vectors.dims)],
      [width, 0],
      [3 * width * width, 1 / Math.sqrt(3 * width)],
      [width, 0],
      [2 * width * width, 1 / Math.sqrt(width)],
      [2 * width, 0],
      [3 * width * width, 1 / Math.sqrt(3 * width)],
      [width, 0],
      [width * this.labels, 0.05],
    ];
    let at = 0;
    for (const [count, deviation] of blocks) {
      for (let i = 0; i < count; i++) dense[at + i] = deviation === 0 ? 0 : draw(deviation);
      at += count;
    }
    for (const [index, layer] of layers.entries()) this.#forbid(dense, this.chains[index] ?? 0, labelCount(layer));
    const input = this.floats(this.vectors, (vectors.size + 1) * vectors.dims);
    for (let id = 0; id < vectors.size; id++)
      for (let i = 0; i < vectors.dims; i++)
        input[(id + 1) * vectors.dims + i] = vectorScale * (vectors.row(id)[i] ?? 0);
  }

  #forbid(dense: Float32Array, start: number, size: number): void {
    for (let to = 0; to < size; to++) {
      if (!mayFollow(0, to)) dense[start + to] = forbidden;
      for (let from = 0; from < size; from++)
        if (!mayFollow(from, to)) dense[start + 2 * size + from * size + to] = forbidden;
    }
  }
}

function align(bytes: number): number {
  return Math.ceil(bytes / 16) * 16;
}
