import { decodeBase64 } from "../decode-base64.ts";

/** What the features of readings count, learnt by `data/build/names`; found by the low bits of a feature's hash. */
export type NameWeights = Int8Array;

/** Reads the weights; there are 2ⁿ of them. */
export function readNameWeights(base64: string): NameWeights {
  const bytes = decodeBase64(base64);
  return new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
}

/** Hot path: the sum of the weights of some features. */
export function scoreOf(weights: NameWeights, features: readonly number[]): number {
  const mask = weights.length - 1;
  let sum = 0;
  for (let i = 0; i < features.length; i++) sum += weights[(features[i] ?? 0) & mask] ?? 0;
  return sum;
}
