import { type Encoder, vectorCount } from "./encoder.ts";
import type { RowTable } from "./row-table.ts";

const none = 0xffff;
/** The rows that texts ask for most, the first of the table, are kept decoded when they are added up. */
const commonRows = 8192;
/** But these places are left for what a sentence must have. */
const spare = 2048;

/**
 * Decoded rows and sums of rows in the encoder's memory. When it is full everything is forgotten at once, between two
 * calls of the encoder, and `generation` counts on: a place is good as long as its generation lasts.
 */
export class VectorPool {
  readonly #vectors: Int16Array;
  readonly #table: RowTable;
  /** Place of each row, or none. */
  readonly #places: Uint16Array;
  readonly #sum: Int32Array;
  readonly #row: Int32Array;
  #used = 0;
  #generation = 1;

  constructor(encoder: Encoder, table: RowTable, embedding: number) {
    this.#vectors = encoder.vectors;
    this.#table = table;
    this.#places = new Uint16Array(table.size).fill(none);
    this.#sum = new Int32Array(embedding);
    this.#row = new Int32Array(embedding);
  }

  get generation(): number {
    return this.#generation;
  }

  hasRoom(count: number): boolean {
    return this.#used + count <= vectorCount;
  }

  clear(): void {
    this.#places.fill(none);
    this.#used = 0;
    this.#generation++;
  }

  /** Number of a feature's row, -1 when the model has none. */
  find(hash: number): number {
    return this.#table.find(hash);
  }

  /** Place of a row. */
  place(row: number): number {
    const known = this.#places[row]!;
    if (known !== none) return known;
    this.#row.fill(0);
    this.#table.add(row, this.#row);
    const place = this.#keep(this.#row);
    this.#places[row] = place;
    return place;
  }

  startSum(): void {
    this.#sum.fill(0);
  }

  /** Adds a row to the sum; none for -1. */
  add(row: number): void {
    if (row < 0) return;
    const sum = this.#sum;
    if (row >= commonRows || (this.#places[row] === none && !this.hasRoom(spare))) {
      this.#table.add(row, sum);
      return;
    }
    const at = this.place(row) * sum.length;
    for (let i = 0; i < sum.length; i++) sum[i]! += this.#vectors[at + i]!;
  }

  /** The sum weighted by column. */
  weigh(weights: ArrayLike<number>): number {
    let weight = 0;
    for (let i = 0; i < this.#sum.length; i++) weight += this.#sum[i]! * weights[i]!;
    return weight;
  }

  /** Keeps the sum and gives its place. */
  keepSum(): number {
    return this.#keep(this.#sum);
  }

  #keep(vector: Int32Array): number {
    const place = this.#used++;
    const at = place * vector.length;
    for (let i = 0; i < vector.length; i++) this.#vectors[at + i] = Math.min(Math.max(vector[i]!, -32768), 32767);
    return place;
  }
}
