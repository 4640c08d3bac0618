import { compileKernel } from "../compile-kernel.ts";
import { makeRandom, type Random } from "./random.ts";

export interface SkipGramOptions {
  /** A multiple of 8. */
  readonly dims: number;
  /** Words on either side that count as neighbours, at most; how many is drawn anew for each word. */
  readonly window: number;
  /** Words drawn at random for each neighbour. */
  readonly negatives: number;
  readonly epochs: number;
  /** Falls in a line to nothing. */
  readonly rate: number;
  /** Words of a higher share of the text are passed over more often. */
  readonly frequent: number;
  readonly seed: number;
}

/** A stretch of the text, `end` exclusive. */
export interface Run {
  readonly start: number;
  readonly end: number;
}

interface Kernel {
  bufferBytes(width: number): number;
  prepare(size: number, reach: number, draws: number, seed: number, rightBytes: number, noiseLength: number): void;
  place(inputAt: number, outputAt: number, keepAt: number, noiseAt: number, bufferAt: number): void;
  train(from: number, to: number, rate: number): void;
}

const kernelEntry = "data/build/tagger/vectors/kernel/skip-gram.ts";
const pageBytes = 1 << 16;
const noiseLength = 1 << 22;

/**
 * Skip-gram with negative sampling (Mikolov and others, 2013): every word learns to tell its neighbours from words drawn at
 * random; neighbours on its left apart from those on its right (Ling and others, 2015), as names care who stands before them.
 * One thread, and no arithmetic but what every machine rounds alike, so the same text and seed give the same bytes.
 */
export async function trainSkipGram(
  text: { readonly ids: Int32Array; readonly counts: Float64Array; readonly runs: readonly Run[] },
  options: SkipGramOptions,
  report: (line: string) => void,
): Promise<Float32Array> {
  const { ids, counts, runs } = text;
  const { dims, window, negatives, epochs, rate, seed } = options;
  const memory = new WebAssembly.Memory({ initial: 1, maximum: 65536 });
  const { instance } = await WebAssembly.instantiate(await compileKernel(kernelEntry), { env: { memory } });
  // The one checked place: what `kernel/skip-gram.ts` exports.
  const kernel = instance.exports as unknown as Kernel;
  let taken = pageBytes;
  const take = (bytes: number) => {
    const at = taken;
    taken = Math.ceil((at + bytes) / 64) * 64;
    const missing = taken - memory.buffer.byteLength;
    if (missing > 0) memory.grow(Math.ceil(missing / pageBytes));
    return at;
  };
  const rowBytes = 4 * dims;
  const inputAt = take(counts.length * rowBytes);
  const outputAt = take(2 * counts.length * rowBytes);
  const keepAt = take(4 * counts.length);
  const noiseAt = take(4 * noiseLength);
  const idsAt = take(4 * ids.length);
  const bufferAt = take(kernel.bufferBytes(dims));
  kernel.prepare(dims, window, negatives, seed, counts.length * rowBytes, noiseLength);
  kernel.place(inputAt, outputAt, keepAt, noiseAt, bufferAt);
  const random = makeRandom(seed);
  const input = new Float32Array(memory.buffer, inputAt, counts.length * dims);
  for (let at = 0; at < input.length; at++) input[at] = (random.next() / 2 ** 32 - 0.5) / dims;
  new Uint32Array(memory.buffer, keepAt, counts.length).set(keepChances(counts, options.frequent));
  new Uint32Array(memory.buffer, noiseAt, noiseLength).set(noiseTable(counts));
  new Int32Array(memory.buffer, idsAt, ids.length).set(ids);
  const total = epochs * runs.reduce((sum, { start, end }) => sum + end - start, 0);
  let done = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { start, end } of shuffled(runs, random)) {
      kernel.train(idsAt + 4 * start, idsAt + 4 * end, rate * (1 - done / total));
      done += end - start;
    }
    report(`epoch ${epoch + 1} of ${epochs}`);
  }
  return input;
}

/** Chance, of 2^32, that an occurrence of the word is heard. */
function keepChances(counts: Float64Array, frequent: number): Uint32Array {
  const total = counts.reduce((sum, count) => sum + count, 0);
  return Uint32Array.from(counts, (count) => {
    const share = (frequent * total) / count;
    return Math.min(1, Math.sqrt(share) + share) * (2 ** 32 - 1);
  });
}

/** Words in proportion to their count to the power 3/4, which square roots give alike on every machine. */
function noiseTable(counts: Float64Array): Uint32Array {
  const weights = counts.map((count) => Math.sqrt(count) * Math.sqrt(Math.sqrt(count)));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const table = new Uint32Array(noiseLength);
  let word = 0;
  let sum = weights[0] ?? 0;
  for (let slot = 0; slot < table.length; slot++) {
    table[slot] = word;
    while ((slot + 1) / table.length > sum / total && word < counts.length - 1) sum += weights[++word] ?? 0;
  }
  return table;
}

function shuffled(runs: readonly Run[], random: Random): Run[] {
  const order = [...runs];
  for (let last = order.length - 1; last > 0; last--) {
    const other = random.next() % (last + 1);
    const run = order[last];
    const swapped = order[other];
    if (!run || !swapped) continue;
    order[last] = swapped;
    order[other] = run;
  }
  return order;
}
