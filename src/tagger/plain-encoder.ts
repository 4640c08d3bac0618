import { type Encoder, longestList, mostRows, mostTerms, vectorCount } from "./encoder.ts";
import { curveSize, makeCurves } from "./gate-curves.ts";
import { forgetBits, type Matrix, type Net, stateBits, weightAt } from "./net.ts";

/** The encoder in TypeScript: the reference, and what runs where WebAssembly or its SIMD is missing. */
export function createPlainEncoder(net: Net): Encoder {
  const { embedding, width, labels } = net;
  const half = width / 2;
  const vectors = new Int16Array(vectorCount * embedding);
  const counts = new Uint8Array(mostRows);
  const terms = new Uint16Array(mostRows * mostTerms);
  const scores = new Float32Array(mostRows * labels);
  const list = new Uint16Array(longestList);
  const input = new Int16Array(mostRows * embedding);
  const low = new Int16Array(mostRows * width);
  const high = new Int16Array(mostRows * width);
  const gates = new Int16Array(mostRows * 2 * width);
  const state = new Int16Array(half);
  const products = new Int32Array(Math.max(2 * width, labels));
  const { forget, candidate } = makeCurves();
  const multiply = {
    input: multiplier(net.input),
    near: multiplier(net.near),
    gates: multiplier(net.gates),
    far: multiplier(net.far),
    heads: multiplier(net.heads),
  };

  /** Adds a vector to numbers from `to` on. */
  function addVector(vector: number, sums: Int16Array, to: number): void {
    const from = vector * embedding;
    for (let i = 0; i < embedding; i++) sums[to + i] = saturate(sums[to + i]! + vectors[from + i]!);
  }

  /** to = from + what is positive of the window of three rows of `from`. */
  function addWindow(multiplyWindow: Multiply, from: Int16Array, to: Int16Array, rows: number): void {
    for (let row = 0; row < rows; row++) {
      const at = row * width;
      if (counts[row] === 0) {
        to.fill(0, at, at + width);
        continue;
      }
      multiplyWindow(from, at - width, products);
      for (let i = 0; i < width; i++) to[at + i] = saturate(from[at + i]! + Math.min(Math.max(products[i]!, 0), 32767));
    }
  }

  function openGates(row: number): void {
    multiply.gates(high, row * width, products);
    const to = row * 2 * width;
    for (let i = 0; i < 2 * width; i++) {
      const place = Math.min(Math.max(products[i]! + curveSize / 2, 0), curveSize - 1);
      // forget and candidate of the forward direction, then of the backward one
      gates[to + i] = (Math.floor(i / half) & 1) === 0 ? forget[place]! : candidate[place]!;
    }
  }

  /** Adds the states of one direction to `high`. */
  function recur(first: number, end: number, step: number, side: number): void {
    state.fill(0);
    for (let row = first; row !== end; row += step) {
      if (counts[row] === 0) {
        state.fill(0);
        continue;
      }
      const gate = row * 2 * width + side * width;
      const to = row * width + side * half;
      for (let i = 0; i < half; i++) {
        const fresh = gates[gate + half + i]!;
        const kept = ((state[i]! - fresh) * gates[gate + i]! + (1 << (forgetBits - 1))) >> forgetBits;
        state[i] = fresh + kept;
        const shift = stateBits - net.layerBits;
        high[to + i] = saturate(high[to + i]! + ((state[i]! + (1 << (shift - 1))) >> shift));
      }
    }
  }

  return {
    vectors,
    counts,
    terms,
    scores,
    list,
    add(to, count) {
      for (let i = 0; i < count; i++) addVector(list[i]!, vectors, to * embedding);
    },
    encode(rows) {
      for (let row = 0; row < rows; row++) {
        low.fill(0, row * width, (row + 1) * width);
        if (counts[row] === 0) continue;
        input.fill(0, row * embedding, (row + 1) * embedding);
        for (let term = 0; term < counts[row]!; term++)
          addVector(terms[row * mostTerms + term]!, input, row * embedding);
        multiply.input(input, row * embedding, products);
        for (let i = 0; i < width; i++) low[row * width + i] = Math.min(Math.max(products[i]!, 0), 32767);
      }
      addWindow(multiply.near, low, high, rows);
      for (let row = 0; row < rows; row++) if (counts[row] !== 0) openGates(row);
      recur(0, rows, 1, 0);
      recur(rows - 1, -1, -1, 1);
      addWindow(multiply.far, high, low, rows);
      for (let row = 0; row < rows; row++) {
        if (counts[row] === 0) continue;
        multiply.heads(low, row * width, products);
        for (let i = 0; i < labels; i++) scores[row * labels + i] = Math.fround(products[i]!) * net.scoreUnit;
      }
    },
  };
}

type Multiply = (x: Int16Array, at: number, products: Int32Array) => void;

/** Multiplies one row by a matrix; its weights are laid column by column, so that both are read in order. */
function multiplier({ depth, columns, weights, bias, shift }: Matrix): Multiply {
  const turned = new Int8Array(weights.length);
  for (let k = 0; k < depth; k++) {
    for (let column = 0; column < columns; column++) turned[column * depth + k] = weights[weightAt(k, column, depth)]!;
  }
  return (x, at, products) => {
    let weight = 0;
    for (let column = 0; column < columns; column++) {
      let sum = bias[column]!;
      for (let k = 0; k < depth; k++) sum = (sum + x[at + k]! * turned[weight++]!) | 0;
      products[column] = sum >> shift;
    }
  };
}

function saturate(value: number): number {
  return Math.min(Math.max(value, -32768), 32767);
}
