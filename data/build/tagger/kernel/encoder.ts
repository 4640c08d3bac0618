// The net as it is shipped, forward only and in whole numbers: what `src/tagger/plain-encoder.ts` does, to the last bit.
import { multiply } from "./dot";

let E: i32 = 0; // width of an input
let D: i32 = 0; // width of the layers
let L: i32 = 0; // labels
let termsOfRow: i32 = 0;

let vectors: usize = 0, counts: usize = 0, terms: usize = 0, scores: usize = 0, list: usize = 0;
let input: usize = 0, low: usize = 0, high: usize = 0, gates: usize = 0, products: usize = 0, state: usize = 0;
let wInput: usize = 0, wNear: usize = 0, wGates: usize = 0, wFar: usize = 0, wHeads: usize = 0;
let bInput: usize = 0, bNear: usize = 0, bGates: usize = 0, bFar: usize = 0, bHeads: usize = 0;
let forget: usize = 0, candidate: usize = 0, halfCurve: i32 = 0;

let free: usize = 0;
function take(bytes: i32): usize {
  const at = (free + 15) & ~15;
  free = at + bytes;
  return at;
}

/** Lays out the memory from `__heap_base` and gives the number of bytes it must have. */
export function place(
  embedding: i32, width: i32, labels: i32, rows: i32, mostTerms: i32, longestList: i32, vectorCount: i32, curveSize: i32,
): usize {
  E = embedding; D = width; L = labels; termsOfRow = mostTerms; halfCurve = curveSize >> 1;
  free = __heap_base;
  wInput = take(2 * E * D); wNear = take(6 * D * D); wGates = take(4 * D * D); wFar = take(6 * D * D); wHeads = take(2 * D * L);
  bInput = take(4 * D); bNear = take(4 * D); bGates = take(8 * D); bFar = take(4 * D); bHeads = take(4 * L);
  forget = take(2 * curveSize); candidate = take(2 * curveSize);
  counts = take(rows); terms = take(2 * rows * termsOfRow); scores = take(4 * rows * L); list = take(2 * longestList);
  input = take(2 * rows * E); low = take(2 * rows * D); high = take(2 * rows * D); gates = take(4 * rows * D);
  products = take(2 * rows * D); state = take(D);
  vectors = take(2 * vectorCount * E);
  return free;
}

export function vectorsAt(): usize { return vectors; }
export function countsAt(): usize { return counts; }
export function termsAt(): usize { return terms; }
export function scoresAt(): usize { return scores; }
export function listAt(): usize { return list; }
/** Weights of input, near, gates, far, heads, then their biases, then the curves of forget and candidate. */
export function weightsAt(block: i32): usize {
  if (block < 5) return block == 0 ? wInput : block == 1 ? wNear : block == 2 ? wGates : block == 3 ? wFar : wHeads;
  if (block < 10) return block == 5 ? bInput : block == 6 ? bNear : block == 7 ? bGates : block == 8 ? bFar : bHeads;
  return block == 10 ? forget : candidate;
}

export function encode(
  rows: i32, inputShift: i32, nearShift: i32, gateShift: i32, farShift: i32, stateShift: i32, scoreUnit: f32,
): void {
  for (let row = 0; row < rows; row++) addVectors(row);
  multiply(low, input, E, wInput, bInput, rows, E, D, inputShift, 0);
  positive(low, rows * D);
  clearEmpty(low, rows);
  addWindow(high, low, wNear, bNear, rows, nearShift);
  multiply(gates, high, D, wGates, bGates, rows, D, 2 * D, gateShift, 0);
  for (let row = 0; row < rows; row++) if (load<u8>(counts + <usize>row)) openGates(gates + (<usize>(row * 2 * D) << 1));
  recur(0, rows, 1, 0, stateShift);
  recur(rows - 1, -1, -1, 1, stateShift);
  addWindow(low, high, wFar, bFar, rows, farShift);
  multiply(scores, low, D, wHeads, bHeads, rows, D, L, 0, scoreUnit);
}

/** Adds the first `count` vectors of the list to the vector `to`. */
export function add(to: i32, count: i32): void {
  addAll(vectors + <usize>to * (<usize>E << 1), list, count);
}

function addVectors(row: i32): void {
  const to = input + (<usize>(row * E) << 1);
  memory.fill(to, 0, <usize>E << 1);
  addAll(to, terms + (<usize>(row * termsOfRow) << 1), load<u8>(counts + <usize>row));
}

/** Adds the vectors whose numbers stand at `first`. */
function addAll(to: usize, first: usize, count: i32): void {
  const bytes = <usize>E << 1;
  for (let term = first, end = first + (<usize>count << 1); term < end; term += 2) {
    const from = vectors + <usize>load<u16>(term) * bytes;
    for (let i: usize = 0; i < bytes; i += 16)
      v128.store(to + i, i16x8.add_sat_s(v128.load(to + i), v128.load(from + i)));
  }
}

function positive(at: usize, numbers: i32): void {
  const none = i16x8.splat(0);
  for (const end = at + (<usize>numbers << 1); at < end; at += 16) v128.store(at, i16x8.max_s(v128.load(at), none));
}

function clearEmpty(at: usize, rows: i32): void {
  for (let row = 0; row < rows; row++)
    if (!load<u8>(counts + <usize>row)) memory.fill(at + (<usize>(row * D) << 1), 0, <usize>D << 1);
}

/** to = from + what is positive of the window of three rows of `from`; the first row and the last are empty. */
function addWindow(to: usize, from: usize, weights: usize, bias: usize, rows: i32, shift: i32): void {
  const row = <usize>D << 1;
  multiply(products + row, from, D, weights, bias, rows - 2, 3 * D, D, shift, 0);
  const none = i16x8.splat(0);
  for (let i: usize = row; i < <usize>(rows - 1) * row; i += 16)
    v128.store(to + i, i16x8.add_sat_s(v128.load(from + i), i16x8.max_s(v128.load(products + i), none)));
  clearEmpty(to, rows);
}

/** Looks up the curves: forget and candidate of the forward direction, then of the backward one. */
function openGates(at: usize): void {
  const half = <usize>(D >> 1) << 1;
  lookUp(at, forget, half);
  lookUp(at + half, candidate, half);
  lookUp(at + 2 * half, forget, half);
  lookUp(at + 3 * half, candidate, half);
}

function lookUp(at: usize, curve: usize, bytes: usize): void {
  const last = 2 * halfCurve - 1;
  for (const end = at + bytes; at < end; at += 2) {
    const place = max(0, min(last, <i32>load<i16>(at) + halfCurve));
    store<i16>(at, load<i16>(curve + (<usize>place << 1)));
  }
}

/** Adds the states of one direction to `high`. */
function recur(first: i32, end: i32, step: i32, side: i32, shift: i32): void {
  const half = <usize>(D >> 1) << 1; // bytes of one direction
  memory.fill(state, 0, half);
  const rounding = i16x8.splat((<i16>1) << (<i16>(shift - 1)));
  for (let row = first; row != end; row += step) {
    if (!load<u8>(counts + <usize>row)) {
      memory.fill(state, 0, half);
      continue;
    }
    const gate = gates + (<usize>(row * 2 * D + side * D) << 1);
    const to = high + (<usize>(row * D) << 1) + <usize>side * half;
    for (let i: usize = 0; i < half; i += 16) {
      const fresh = v128.load(gate + half + i);
      const kept = i16x8.q15mulr_sat_s(i16x8.sub_sat_s(v128.load(state + i), fresh), v128.load(gate + i));
      const now = i16x8.add_sat_s(fresh, kept);
      v128.store(state + i, now);
      v128.store(to + i, i16x8.add_sat_s(v128.load(to + i), i16x8.shr_s(i16x8.add_sat_s(now, rounding), shift)));
    }
  }
}
