import { pairAt } from "./codes.ts";
import type { CrfWeights } from "./crf.ts";
import { labelCount, labelOffset, layers } from "./layers.ts";
import type { TaggerModel } from "./model.ts";

/** `depth × columns` weights; a product is rounded by leaving off `shift` binary digits. */
export interface Matrix {
  readonly depth: number;
  readonly columns: number;
  readonly weights: Int16Array;
  /** What the sums of products begin with, the half for rounding in it. */
  readonly bias: Int32Array;
  readonly shift: number;
}

/** The dense part of the net: input → window → gated recurrence → window → heads. */
export interface Net {
  readonly embedding: number;
  readonly width: number;
  /** Numbers of a row of scores: all labels, rounded up to 8. */
  readonly labels: number;
  readonly layerBits: number;
  readonly input: Matrix;
  readonly near: Matrix;
  readonly gates: Matrix;
  readonly far: Matrix;
  readonly heads: Matrix;
  /** What a score of the heads counts. */
  readonly scoreUnit: number;
  readonly crf: readonly CrfWeights[];
}

/** Binary digits behind the point where the gates' curves are looked up, and of what they give. */
export const gateBits = 8;
export const forgetBits = 15;
export const stateBits = 14;

export function labelsOf(): number {
  return Math.ceil(labelOffset(layers.length) / 8) * 8;
}

/** Reads the weights of the layers from their letters. */
export function readNet({ embedding, width, inputBits, layerBits, dense, blocks }: TaggerModel): Net {
  let at = 0;
  const found = new Map<string, { codes: Int16Array; bits: number }>();
  for (const { name, length, bits } of blocks) {
    const codes = new Int16Array(length);
    for (let i = 0; i < length; i++) codes[i] = pairAt(dense, at + 2 * i);
    found.set(name, { codes, bits });
    at += 2 * length;
  }
  const block = (name: string) => {
    const known = found.get(name);
    if (!known) throw new RangeError(`Expected a model with a block ${name}, got ${[...found.keys()].join(", ")}.`);
    return known;
  };
  const matrix = (name: string, depth: number, bits: { from: number; to: number }): Matrix => {
    const { codes: weights, bits: own } = block(name);
    const { codes, bits: biasBits } = block(name === "input" ? "bias" : `${name}Bias`);
    const columns = codes.length;
    const shift = bits.from + own - bits.to;
    const half = shift > 0 ? 1 << (shift - 1) : 0;
    const bias = Int32Array.from(codes, (code) => Math.round(code * 2 ** (bits.from + own - biasBits)) + half);
    return { depth, columns, weights, bias, shift };
  };
  const layer = { from: layerBits, to: layerBits };
  const headBits = layerBits + block("heads").bits;
  const gates = matrix("gates", width, { from: layerBits, to: gateBits });
  // the recurrence forgets little to begin with: its curve is read one further on
  for (const first of [0, width]) {
    for (let i = 0; i < width / 2; i++) gates.bias[first + i]! += 1 << (gateBits + gates.shift);
  }
  return {
    embedding,
    width,
    labels: labelsOf(),
    layerBits,
    input: matrix("input", embedding, { from: inputBits, to: layerBits }),
    near: matrix("near", 3 * width, layer),
    gates,
    far: matrix("far", 3 * width, layer),
    heads: matrix("heads", width, { from: layerBits, to: headBits }),
    scoreUnit: 2 ** -headBits,
    crf: layers.map((definition) => {
      const size = labelCount(definition);
      const { codes, bits } = block(`crf/${definition.name}`);
      const weights = Float32Array.from(codes, (code) => code * 2 ** -bits);
      return {
        size,
        start: weights.subarray(0, size),
        end: weights.subarray(size, 2 * size),
        transitions: weights.subarray(2 * size),
      };
    }),
  };
}
