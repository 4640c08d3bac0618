// The net: sums of embeddings → window → recurrence → window → scores of all layers' labels, forward and backward.
// All sentences of a batch stand below each other with an empty row before, between and after them.
import { accumulate, multiply, transpose } from "./matmul";
import { next } from "./rows";

let D: i32 = 0; // width of an embedding and of the layers
let R: i32 = 0; // half of it: the width of one direction of the recurrence
let V: i32 = 0; // width of the word vectors
let L: i32 = 0; // all labels, rounded up to 8

// weights and their gradients, in floats from the start of their block
let oVectors: i32 = 0, oBias: i32 = 0, oNear: i32 = 0, oNearBias: i32 = 0, oGates: i32 = 0, oGatesBias: i32 = 0;
let oFar: i32 = 0, oFarBias: i32 = 0, oHeads: i32 = 0, oHeadsBias: i32 = 0, oEnd: i32 = 0;
let W: usize = 0, G: usize = 0;

// activations
let vectors: usize = 0, input: usize = 0, h0: usize = 0, near: usize = 0, h1: usize = 0, gates: usize = 0, states: usize = 0;
let h2: usize = 0, far: usize = 0, h3: usize = 0, mask: usize = 0, scores: usize = 0;
// gradients
let dScores: usize = 0, dA: usize = 0, dB: usize = 0, dC: usize = 0, dWindow: usize = 0, dGates: usize = 0, turned: usize = 0;
let empty: usize = 0;

export function weightCount(width: i32, vectorWidth: i32, labels: i32): i32 {
  D = width; R = width / 2; V = vectorWidth; L = labels;
  oVectors = 0;
  oBias = oVectors + V * D;
  oNear = oBias + D;
  oNearBias = oNear + 3 * D * D;
  oGates = oNearBias + D;
  oGatesBias = oGates + D * 4 * R;
  oFar = oGatesBias + 4 * R;
  oFarBias = oFar + 3 * D * D;
  oHeads = oFarBias + D;
  oHeadsBias = oHeads + D * L;
  oEnd = oHeadsBias + L;
  return oEnd;
}

/** Bytes that the activations of a batch of up to `rows` rows need. */
export function bufferBytes(rows: i32): i32 {
  return 4 * (rows * (V + 17 * D + 10 * R + 2 * L) + 3 * D * D + D * L + 4 * R * D) + rows + 64;
}

let free: usize = 0;
function take(floats: i32): usize {
  const at = free;
  free += <usize>floats << 2;
  return at;
}

export function place(weights: usize, gradients: usize, buffer: usize, rows: i32): void {
  W = weights; G = gradients; free = buffer;
  vectors = take(rows * V); input = take(rows * D); h0 = take(rows * D); near = take(rows * D); h1 = take(rows * D);
  gates = take(rows * 4 * R); states = take(rows * 2 * R); h2 = take(rows * D); far = take(rows * D); h3 = take(rows * D);
  mask = take(rows * D); scores = take(rows * L); dScores = take(rows * L);
  dA = take(rows * D); dB = take(rows * D); dC = take(rows * D); dWindow = take(rows * 3 * D); dGates = take(rows * 4 * R);
  turned = take(max(3 * D * D, max(D * L, 4 * R * D)));
  empty = free;
}

export function inputAt(): usize { return input; }
export function vectorsAt(): usize { return vectors; }
export function scoresAt(): usize { return scores; }
export function scoreGradientsAt(): usize { return dScores; }
export function inputGradientsAt(): usize { return dA; }
export function emptyAt(): usize { return empty; }

// @ts-ignore: decorator
@inline
function w(offset: i32): usize { return W + (<usize>offset << 2); }
// @ts-ignore: decorator
@inline
function g(offset: i32): usize { return G + (<usize>offset << 2); }

export function zero(at: usize, floats: i32): void {
  memory.fill(at, 0, <usize>floats << 2);
}

function clearEmpty(at: usize, rows: i32, width: i32): void {
  for (let row = 0; row < rows; row++)
    if (load<u8>(empty + <usize>row)) memory.fill(at + (<usize>(row * width) << 2), 0, <usize>width << 2);
}

function sumColumns(out: usize, d: usize, rows: i32, width: i32): void {
  for (let column = 0; column < width; column += 4) {
    let sum = v128.load(out + (<usize>column << 2));
    let at = d + (<usize>column << 2);
    for (let row = 0; row < rows; row++) {
      sum = f32x4.add(sum, v128.load(at));
      at += <usize>width << 2;
    }
    v128.store(out + (<usize>column << 2), sum);
  }
}

/** sum[i] = base[i] + max(0, term[i]); `term` is left at max(0, term) */
function addPositive(sum: usize, base: usize, term: usize, floats: i32): void {
  const none = f32x4.splat(0);
  for (let i: usize = 0; i < <usize>floats << 2; i += 16) {
    const t = f32x4.max(v128.load(term + i), none);
    v128.store(term + i, t);
    v128.store(sum + i, f32x4.add(v128.load(base + i), t));
  }
}

/** out[i] = d[i] where reached[i] > 0, else 0 */
function passPositive(out: usize, d: usize, reached: usize, floats: i32): void {
  const none = f32x4.splat(0);
  for (let i: usize = 0; i < <usize>floats << 2; i += 16)
    v128.store(out + i, v128.and(v128.load(d + i), f32x4.gt(v128.load(reached + i), none)));
}

function window(out: usize, from: usize, weights: i32, bias: i32, rows: i32): void {
  multiply(out + (<usize>D << 2), from, D, w(weights), w(bias), rows - 2, 3 * D, D);
  zero(out, D);
  zero(out + (<usize>((rows - 1) * D) << 2), D);
}

/** Adds the gradients of a window layer; `d` is that of its output, `to` that of its input, added to. */
function windowBack(d: usize, from: usize, to: usize, weights: i32, bias: i32, rows: i32): void {
  const inner = d + (<usize>D << 2);
  accumulate(g(weights), from, D, inner, rows - 2, 3 * D, D);
  sumColumns(g(bias), inner, rows - 2, D);
  transpose(turned, w(weights), 3 * D, D);
  multiplyPlain(dWindow, inner, D, turned, rows - 2, D, 3 * D);
  for (let row = 0; row < rows - 2; row++) {
    const out = to + (<usize>(row * D) << 2);
    const add = dWindow + (<usize>(row * 3 * D) << 2);
    for (let i: usize = 0; i < <usize>(3 * D) << 2; i += 16)
      v128.store(out + i, f32x4.add(v128.load(out + i), v128.load(add + i)));
  }
}

let zeros: usize = 0;
export function useZeros(at: usize): void { zeros = at; }
function multiplyPlain(y: usize, x: usize, step: i32, weights: usize, rows: i32, depth: i32, columns: i32): void {
  multiply(y, x, step, weights, zeros, rows, depth, columns);
}

export function encode(rows: i32, training: bool, keep: f32): void {
  const floats = rows * D;
  const threshold = <u32>(keep * 4294967295.0);
  const boost = f32x4.splat(training ? 1 / keep : 1);
  multiply(h0, vectors, V, w(oVectors), w(oBias), rows, V, D);
  const none = f32x4.splat(0);
  for (let i: usize = 0; i < <usize>floats << 2; i += 16) {
    let x = f32x4.max(f32x4.add(v128.load(h0 + i), v128.load(input + i)), none);
    if (training) {
      x = f32x4.mul(x, boost);
      if (next() > threshold) x = f32x4.replace_lane(x, 0, 0);
      if (next() > threshold) x = f32x4.replace_lane(x, 1, 0);
      if (next() > threshold) x = f32x4.replace_lane(x, 2, 0);
      if (next() > threshold) x = f32x4.replace_lane(x, 3, 0);
    }
    v128.store(h0 + i, x);
  }
  clearEmpty(h0, rows, D);
  window(near, h0, oNear, oNearBias, rows);
  addPositive(h1, h0, near, floats);
  clearEmpty(h1, rows, D);
  multiply(gates, h1, D, w(oGates), w(oGatesBias), rows, D, 4 * R);
  recur(rows);
  for (let i: usize = 0; i < <usize>floats << 2; i += 16)
    v128.store(h2 + i, f32x4.add(v128.load(h1 + i), v128.load(states + i)));
  clearEmpty(h2, rows, D);
  window(far, h2, oFar, oFarBias, rows);
  addPositive(h3, h2, far, floats);
  if (training) {
    for (let i: usize = 0; i < <usize>floats << 2; i += 16) {
      let m = boost;
      if (next() > threshold) m = f32x4.replace_lane(m, 0, 0);
      if (next() > threshold) m = f32x4.replace_lane(m, 1, 0);
      if (next() > threshold) m = f32x4.replace_lane(m, 2, 0);
      if (next() > threshold) m = f32x4.replace_lane(m, 3, 0);
      v128.store(mask + i, m);
      v128.store(h3 + i, f32x4.mul(v128.load(h3 + i), m));
    }
  }
  multiply(scores, h3, D, w(oHeads), w(oHeadsBias), rows, D, L);
}

/** Gates of a row: forget and candidate of the forward direction, then of the backward one; they are left activated. */
function recur(rows: i32): void {
  for (let row = 0; row < rows; row++) {
    const at = gates + (<usize>(row * 4 * R) << 2);
    for (let i = 0; i < R; i++) {
      const f = at + (<usize>i << 2), z = f + (<usize>R << 2), fb = z + (<usize>R << 2), zb = fb + (<usize>R << 2);
      store<f32>(f, 1 / (1 + Mathf.exp(-1 - load<f32>(f))));
      store<f32>(fb, 1 / (1 + Mathf.exp(-1 - load<f32>(fb))));
      store<f32>(z, tanh(load<f32>(z)));
      store<f32>(zb, tanh(load<f32>(zb)));
    }
  }
  for (let row = 0; row < rows; row++) step(row, row - 1, 0, rows);
  for (let row = rows - 1; row >= 0; row--) step(row, row + 1, R, rows);
}

// @ts-ignore: decorator
@inline
function tanh(x: f32): f32 {
  return 1 - 2 / (1 + Mathf.exp(2 * x));
}

function step(row: i32, from: i32, side: i32, rows: i32): void {
  const out = states + (<usize>(row * 2 * R + side) << 2);
  if (load<u8>(empty + <usize>row)) return zero(out, R);
  const before = states + (<usize>(from * 2 * R + side) << 2);
  const f = gates + (<usize>(row * 4 * R + 2 * side) << 2);
  const z = f + (<usize>R << 2);
  for (let i: usize = 0; i < <usize>R << 2; i += 16) {
    const forget = v128.load(f + i), candidate = v128.load(z + i);
    v128.store(out + i, f32x4.add(candidate, f32x4.mul(forget, f32x4.sub(v128.load(before + i), candidate))));
  }
}

/** From the gradient of the scores to those of the weights and of the input. */
export function propagateBack(rows: i32, keep: f32): void {
  const floats = rows * D;
  const bytes = <usize>floats << 2;
  const boost = f32x4.splat(1 / keep);
  accumulate(g(oHeads), h3, D, dScores, rows, D, L);
  sumColumns(g(oHeadsBias), dScores, rows, L);
  transpose(turned, w(oHeads), D, L);
  multiplyPlain(dA, dScores, L, turned, rows, L, D);
  for (let i: usize = 0; i < bytes; i += 16) v128.store(dA + i, f32x4.mul(v128.load(dA + i), v128.load(mask + i)));
  passPositive(dB, dA, far, floats);
  clearEmpty(dB, rows, D);
  windowBack(dB, h2, dA, oFar, oFarBias, rows);
  clearEmpty(dA, rows, D);
  recurBack(rows);
  accumulate(g(oGates), h1, D, dGates, rows, D, 4 * R);
  sumColumns(g(oGatesBias), dGates, rows, 4 * R);
  transpose(turned, w(oGates), D, 4 * R);
  multiplyPlain(dB, dGates, 4 * R, turned, rows, 4 * R, D);
  for (let i: usize = 0; i < bytes; i += 16) v128.store(dA + i, f32x4.add(v128.load(dA + i), v128.load(dB + i)));
  clearEmpty(dA, rows, D);
  passPositive(dB, dA, near, floats);
  windowBack(dB, h0, dA, oNear, oNearBias, rows);
  clearEmpty(dA, rows, D);
  const none = f32x4.splat(0);
  for (let i: usize = 0; i < bytes; i += 16)
    v128.store(dA + i, f32x4.mul(boost, v128.and(v128.load(dA + i), f32x4.gt(v128.load(h0 + i), none))));
  accumulate(g(oVectors), vectors, V, dA, rows, V, D);
  sumColumns(g(oBias), dA, rows, D);
}

function recurBack(rows: i32): void {
  zero(dGates, rows * 4 * R);
  back(rows - 1, -1, -1, 0, rows);
  back(0, rows, 1, R, rows);
}

function back(first: i32, end: i32, direction: i32, side: i32, rows: i32): void {
  const carry = dC; // R floats
  zero(carry, R);
  const one = f32x4.splat(1);
  for (let row = first; row != end; row += direction) {
    if (load<u8>(empty + <usize>row)) {
      zero(carry, R);
      continue;
    }
    const d = dA + (<usize>(row * D + side) << 2);
    const before = states + (<usize>((row + direction) * 2 * R + side) << 2);
    const f = gates + (<usize>(row * 4 * R + 2 * side) << 2);
    const z = f + (<usize>R << 2);
    const df = dGates + (<usize>(row * 4 * R + 2 * side) << 2);
    const dz = df + (<usize>R << 2);
    for (let i: usize = 0; i < <usize>R << 2; i += 16) {
      const total = f32x4.add(v128.load(d + i), v128.load(carry + i));
      const forget = v128.load(f + i), candidate = v128.load(z + i);
      const left = f32x4.sub(one, forget);
      v128.store(df + i, f32x4.mul(f32x4.mul(total, f32x4.sub(v128.load(before + i), candidate)), f32x4.mul(forget, left)));
      v128.store(dz + i, f32x4.mul(f32x4.mul(total, left), f32x4.sub(one, f32x4.mul(candidate, candidate))));
      v128.store(carry + i, f32x4.mul(total, forget));
    }
  }
}

/** First byte that is the caller's: before it lie the tables of `exp` and `log`. */
export function freeFrom(): usize { return __heap_base; }
