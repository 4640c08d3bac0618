import { type Encoder, vectorCount } from "./encoder.ts";
import type { RowTable } from "./row-table.ts";

const none = 0xffff;
/** Rows of the bands that texts ask for most are kept decoded when they are added up. */
const commonBands = 4;
/** But these places are left for what a sentence must have. */
const spare = 2048;

/**
 * Decoded rows and sums of rows in the encoder's memory. When it is full everything is forgotten at once, between two
 * calls of the encoder, and `generation` counts on: a place is good as long as its generation lasts.
 */
export class VectorPool {
  readonly #encoder: Encoder;
  readonly #table: RowTable;
  /** Place of each row, or none. */
  readonly #places: Uint16Array;
  /** A vector in the making. */
  readonly #sum: Int32Array;
  #used = 0;
  #generation = 1;

  constructor(encoder: Encoder, table: RowTable, embedding: number) {
    this.#encoder = encoder;
    this.#table = table;
    this.#places = new Uint16Array(table.size).fill(none);
    this.#sum = new Int32Array(embedding);
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
  placeRow(row: number): number {
    const known = this.#places[row]!;
    if (known !== none) return known;
    this.#sum.fill(0);
    this.#table.add(row, this.#sum);
    const place = this.#keep();
    this.#places[row] = place;
    return place;
  }

  /** Place of the sum of rows. */
  placeSum(rows: ArrayLike<number>): number {
    const { list } = this.#encoder;
    let count = 0;
    for (let i = 0; i < rows.length; i++) if (this.#isCommon(rows[i]!)) list[count++] = this.placeRow(rows[i]!);
    this.#sum.fill(0);
    for (let i = 0; i < rows.length; i++) if (!this.#isCommon(rows[i]!)) this.#table.add(rows[i]!, this.#sum);
    const place = this.#keep();
    this.#encoder.add(place, count);
    return place;
  }

  /** The vector at a place weighted by column. */
  weigh(place: number, weights: ArrayLike<number>): number {
    const at = place * this.#sum.length;
    let weight = 0;
    for (let i = 0; i < this.#sum.length; i++) weight += this.#encoder.vectors[at + i]! * weights[i]!;
    return weight;
  }

  #isCommon(row: number): boolean {
    return this.#places[row] !== none || (this.#table.bandOf(row) < commonBands && this.hasRoom(spare));
  }

  #keep(): number {
    const place = this.#used++;
    this.#encoder.vectors.set(this.#sum, place * this.#sum.length);
    return place;
  }
}
