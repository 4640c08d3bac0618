import { labelCount, labelOffset, layers } from "../../../src/tagger/layers.ts";
import type { Kernel } from "./kernel.ts";
import { biasRow, mostFeatures, mostRows, NetMemory, type NetSize } from "./net-memory.ts";
import type { Samples } from "./samples.ts";

/** A sentence of some samples. */
export interface Sentence {
  readonly samples: Samples;
  readonly first: number;
  readonly end: number;
}

export interface Rates {
  /** Adam's, for the dense weights. */
  readonly dense: number;
  /** AdaGrad's, for the embeddings. */
  readonly rows: number;
}

export interface Dropping {
  /** Odds that a feature is left out, that all lexical ones of a token are, and that a unit of a layer is. */
  readonly feature: number;
  readonly lexical: number;
  readonly unit: number;
}

/** The net in training: batches, steps, scores. */
export class Net {
  readonly #kernel: Kernel;
  readonly #memory: NetMemory;
  readonly #buffer: ArrayBuffer;
  readonly #dropping: Dropping;
  readonly #keptCounts = new Int32Array(mostRows);
  /** Steps so far. */
  steps = 0;

  static async create(binary: Uint8Array, size: NetSize, dropping: Dropping): Promise<Net> {
    const memory = new WebAssembly.Memory({ initial: 1, maximum: 65536 });
    const { instance } = await WebAssembly.instantiate(binary, { env: { memory } });
    // the exports are those of kernel/index.ts, which the same build compiled
    const kernel = instance.exports as unknown as Kernel;
    return new Net(kernel, new NetMemory(memory, kernel, size), { buffer: memory, dropping });
  }

  constructor(
    kernel: Kernel,
    memory: NetMemory,
    { buffer, dropping }: { buffer: WebAssembly.Memory; dropping: Dropping },
  ) {
    this.#kernel = kernel;
    this.#memory = memory;
    this.#buffer = buffer.buffer;
    this.#dropping = dropping;
  }

  get memory(): NetMemory {
    return this.#memory;
  }

  /** All that the net is made of. */
  get bytes(): Uint8Array {
    return new Uint8Array(this.#buffer);
  }

  /** Begins the random numbers anew, so that an epoch does not depend on the ones before. */
  seed(seed: number): void {
    this.#kernel.seed(seed);
  }

  /** One step on a batch of marked sentences; gives the sum of the losses. */
  train(sentences: readonly Sentence[], rates: Rates): number {
    const kernel = this.#kernel;
    const { labels: stride, chains, dense, gold, chain } = this.#memory;
    const rows = this.#load(sentences, { training: true });
    kernel.encode(rows, true, 1 - this.#dropping.unit);
    kernel.zero(kernel.scoreGradientsAt(), rows * stride);
    let loss = 0;
    let row = 1;
    for (const { samples, first, end } of sentences) {
      for (const [layer, definition] of layers.entries()) {
        const column = samples.labels[layer];
        if (!column) continue;
        new Int32Array(this.#buffer, gold, end - first).set(column.subarray(first, end));
        const at = 4 * (row * stride + labelOffset(layer));
        const weights = 4 * (chains[layer] ?? 0);
        loss += kernel.chainLoss(
          ...[kernel.scoresAt() + at, stride, gold, end - first, labelCount(definition), dense.weights + weights],
          ...[kernel.scoreGradientsAt() + at, dense.gradients + weights, chain],
        );
      }
      row += end - first + 1;
    }
    kernel.propagateBack(rows, 1 - this.#dropping.unit);
    this.#update(rows, rates);
    return loss;
  }

  /** Scores of all labels, a row for every token and the empty rows around sentences; valid until the next call. */
  score(sentences: readonly Sentence[]): Float32Array {
    const rows = this.#load(sentences, { training: false });
    this.#kernel.encode(rows, false, 1);
    return this.#memory.floats(this.#kernel.scoresAt(), rows * this.#memory.labels);
  }

  /** Start, end and transition weights of a layer. */
  crfOf(layer: number): { size: number; start: Float32Array; end: Float32Array; transitions: Float32Array } {
    const definition = layers[layer];
    if (!definition) throw new RangeError(`Expected a layer below ${layers.length}, got ${layer}.`);
    const size = labelCount(definition);
    const { dense, chains } = this.#memory;
    const all = this.#memory.floats(dense.weights + 4 * (chains[layer] ?? 0), (2 + size) * size);
    return { size, start: all.slice(0, size), end: all.slice(size, 2 * size), transitions: all.slice(2 * size) };
  }

  #update(rows: number, rates: Rates): void {
    const kernel = this.#kernel;
    const { size, table, sums, kept, dense } = this.#memory;
    const { width } = size;
    for (let row = 1; row < rows; row++) {
      const count = this.#keptCounts[row]!;
      if (count === 0) continue;
      const delta = kernel.inputGradientsAt() + 4 * row * width;
      kernel.scatter(delta, width, table, sums, kept + 4 * mostFeatures * row, count, rates.rows);
    }
    this.steps++;
    kernel.adam(dense.weights, dense.gradients, dense.first, dense.second, dense.count, rates.dense, this.steps);
  }

  #draw(): number {
    return (this.#kernel.next() >>> 0) / 0x1_0000_0000;
  }

  /** Adds up the inputs of some sentences, with an empty row around each, and gives the number of rows. */
  #load(sentences: readonly Sentence[], { training }: { training: boolean }): number {
    const kernel = this.#kernel;
    const { size, ids, table, kept, vectors: vectorTable } = this.#memory;
    const { width } = size;
    const { dims } = size.vectors;
    const rows = sentences.reduce((sum, { first, end }) => sum + end - first + 1, 1);
    if (rows > mostRows) throw new RangeError(`Expected at most ${mostRows} rows, got ${rows}.`);
    kernel.zero(kernel.inputAt(), rows * width);
    const empty = new Uint8Array(this.#buffer, kernel.emptyAt(), rows);
    const floats = new Float32Array(this.#buffer);
    const own = new Uint32Array(this.#buffer, ids, mostFeatures);
    const vectorInput = kernel.vectorsAt() / 4;
    floats.fill(0, vectorInput, vectorInput + rows * dims);
    empty.fill(0);
    empty[0] = 1;
    this.#keptCounts.fill(0, 0, rows);
    const { feature, lexical } = this.#dropping;
    const drop = Math.floor(feature * 0x1_0000_0000);
    let row = 1;
    for (const { samples, first, end } of sentences) {
      for (let token = first; token < end; token++) {
        const vector = samples.vectors[token]!;
        own[0] = biasRow;
        let count = 1;
        const from = samples.featureStarts[token]!;
        const to = samples.featureStarts[token + 1]!;
        for (let f = from; f < to; f++) own[count++] = samples.features[f]!;
        const at = vectorTable / 4 + vector * dims;
        floats.copyWithin(vectorInput + row * dims, at, at + dims);
        this.#keptCounts[row] = kernel.gather(
          ...[kernel.inputAt() + 4 * row * width, width, table, ids, count, samples.lexical[token]!],
          ...[training, drop, training && this.#draw() < lexical, 1 - feature, 1 - lexical],
          kept + 4 * mostFeatures * row,
        );
        row++;
      }
      empty[row++] = 1;
    }
    return rows;
  }
}

/** The sentences of some samples. */
export function sentencesOf(samples: Samples): Sentence[] {
  const sentences: Sentence[] = [];
  for (let s = 0; s + 1 < samples.sentences.length; s++) {
    const first = samples.sentences[s]!;
    const end = samples.sentences[s + 1]!;
    if (end > first) sentences.push({ samples, first, end });
  }
  return sentences;
}
