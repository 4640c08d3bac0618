import { letterAt, letterBits, planesAt } from "./codes.ts";
import type { Band, TaggerModel } from "./model.ts";

/** A row tells in one letter how many columns it has: in so many. */
export function columnsOfUnit(embedding: number): number {
  return Math.ceil(embedding / 64);
}

/** Bits that the window holds at least when a code is read: 15 ones and a zero, and the plain bits. */
export const mostOnes = 15;
export const mostPlainBits = 10;

interface PlacedBand {
  /** First row behind the band. */
  readonly end: number;
  readonly step: number;
  readonly plainBits: Uint8Array;
}

/**
 * The rows of the model by their hashes. Only the index is read when the table is made; a row is decoded from its letters
 * each time it is asked for.
 *
 *     row     one letter: how many columns it has, less one; then a code for each
 *     code    Rice's: the upper digits in unary (`110` is 2), then `plainBits` lower ones; odd numbers are the positive ones
 */
export class RowTable {
  readonly #hashes: Uint32Array;
  /** First letter of each row. */
  readonly #starts: Uint32Array;
  /** Row number + 1 by slot. */
  readonly #slots: Uint32Array;
  readonly #mask: number;
  readonly #rows: string;
  readonly #bands: readonly PlacedBand[];
  readonly #columnsOfUnit: number;

  constructor({ bands, index, rows, embedding }: TaggerModel) {
    const size = bands.reduce((sum, band) => sum + band.size, 0);
    this.#hashes = new Uint32Array(size);
    this.#starts = new Uint32Array(size);
    this.#rows = rows;
    this.#columnsOfUnit = columnsOfUnit(embedding);
    this.#bands = readIndex(bands, index, this.#hashes, this.#starts);
    let capacity = 1;
    while (capacity < 2 * size) capacity *= 2;
    this.#mask = capacity - 1;
    this.#slots = new Uint32Array(capacity);
    for (let row = 0; row < size; row++) this.#slots[this.#slotOf(this.#hashes[row]!)] = row + 1;
  }

  get size(): number {
    return this.#hashes.length;
  }

  /** Number of the row, -1 when the model has none. */
  find(hash: number): number {
    return this.#slots[this.#slotOf(hash)]! - 1;
  }

  /** Adds the row to `sum`, in units of the input. */
  add(row: number, sum: Int32Array): void {
    let number = 0;
    while (row >= this.#bands[number]!.end) number++;
    const { step, plainBits } = this.#bands[number]!;
    const text = this.#rows;
    let at = this.#starts[row]!;
    const columns = Math.min((letterAt(text, at++) + 1) * this.#columnsOfUnit, sum.length);
    // the next bits of the row, the first one at the top
    let window = 0;
    let filled = 0;
    for (let column = 0; column < columns; column++) {
      for (; filled <= 32 - letterBits; filled += letterBits)
        window |= letterAt(text, at++) << (32 - letterBits - filled);
      const ones = Math.clz32(~window);
      const plain = plainBits[column]!;
      // two shifts: one by 32 would be none at all
      const lower = (((window << ones) << 1) >>> 1) >>> (31 - plain);
      const code = (ones << plain) | lower;
      const read = ones + 1 + plain;
      window <<= read;
      filled -= read;
      sum[column]! += step * ((code & 1) === 0 ? -(code >> 1) : (code + 1) >> 1);
    }
  }

  #slotOf(hash: number): number {
    let slot = hash & this.#mask;
    while (this.#slots[slot] !== 0 && this.#hashes[this.#slots[slot]! - 1] !== hash) slot = (slot + 1) & this.#mask;
    return slot;
  }
}

function readIndex(
  bands: readonly Band[],
  index: string,
  hashes: Uint32Array,
  starts: Uint32Array,
): readonly PlacedBand[] {
  let at = 0;
  let row = 0;
  let start = 0;
  return bands.map(({ size, step, hashDigits, lengthDigits, plainBits }) => {
    const lengths = at + size * hashDigits;
    let hash = 0;
    for (let i = 0; i < size; i++, row++) {
      hash += planesAt(index, at, size, hashDigits, i);
      hashes[row] = hash;
      starts[row] = start;
      start += planesAt(index, lengths, size, lengthDigits, i);
    }
    at = lengths + size * lengthDigits;
    return { end: row, step, plainBits: Uint8Array.from(plainBits, (letter) => letterAt(letter, 0)) };
  });
}
