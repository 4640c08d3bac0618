import { decodeBase64 } from "../lexicon/decode-base64.ts";
import type { CrfWeights } from "./crf.ts";
import { labelCount, labelOffset, layers } from "./layers.ts";
import type { Block, TaggerModel } from "./model.ts";

/** `depth × columns` weights in the order of `weightAt`; a product is rounded by leaving off `shift` binary digits. */
export interface Matrix {
  readonly depth: number;
  readonly columns: number;
  readonly weights: Int8Array;
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

/** Where a weight stands: in blocks of 8 columns, in them two rows of weights by turns, as the kernel multiplies them. */
export function weightAt(row: number, column: number, depth: number): number {
  return (column >> 3) * depth * 8 + (row >> 1) * 16 + (column & 7) * 2 + (row & 1);
}

/** Reads the weights of the layers. */
export function readNet({ embedding, width, inputBits, layerBits, ...text }: TaggerModel): Net {
  const block = readBlocks(text.biases, text.blocks);
  const bytes = decodeBase64(text.weights);
  const matrix = (name: string, bias: string, depth: number, bits: { from: number; to: number }): Matrix => {
    const { at, bits: own } = placeOf(name, text.matrices);
    const { codes, bits: biasBits } = block(bias);
    const columns = codes.length;
    const shift = bits.from + own - bits.to;
    const half = shift > 0 ? 1 << (shift - 1) : 0;
    return {
      depth,
      columns,
      weights: new Int8Array(bytes.buffer, bytes.byteOffset + at, depth * columns),
      bias: Int32Array.from(codes, (code) => Math.round(code * 2 ** (bits.from + own - biasBits)) + half),
      shift,
    };
  };
  const layer = { from: layerBits, to: layerBits };
  const headBits = layerBits + placeOf("heads", text.matrices).bits;
  const gates = matrix("gates", "gatesBias", width, { from: layerBits, to: gateBits });
  // the recurrence forgets little to begin with: its curve is read one further on
  for (const first of [0, width]) {
    for (let i = 0; i < width / 2; i++) gates.bias[first + i]! += 1 << (gateBits + gates.shift);
  }
  return {
    embedding,
    width,
    labels: labelsOf(),
    layerBits,
    input: matrix("input", "bias", embedding, { from: inputBits, to: layerBits }),
    near: matrix("near", "nearBias", 3 * width, layer),
    gates,
    far: matrix("far", "farBias", 3 * width, layer),
    heads: matrix("heads", "headsBias", width, { from: layerBits, to: headBits }),
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

interface Codes {
  readonly codes: Int16Array;
  readonly bits: number;
}

function readBlocks(text: string, blocks: readonly Block[]): (name: string) => Codes {
  const { buffer, byteOffset } = decodeBase64(text);
  return (name) => {
    const { at, length, bits } = placeOf(name, blocks);
    return { codes: new Int16Array(buffer, byteOffset + 2 * at, length), bits };
  };
}

function placeOf(name: string, blocks: readonly Block[]): Block & { readonly at: number } {
  let at = 0;
  for (const block of blocks) {
    if (block.name === name) return { ...block, at };
    at += block.length;
  }
  throw new RangeError(`Expected a model with a block ${name}, got none.`);
}
