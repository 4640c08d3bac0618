import { letterAt, letterBits, planesAt } from "./codes.ts";
import type { TableText } from "./model.ts";

/** Hashes fall into so many buckets by their first bits. */
export const bucketBits = 13;
const buckets = 1 << bucketBits;
/** And their rows into so many texts. */
export const textBits = 6;
const bucketsOfText = 1 << (bucketBits - textBits);
/** What a code has at most: 15 ones and a zero, and 10 plain bits; the window always holds so many. */
export const mostOnes = 15;
export const mostPlainBits = 10;

/** A row tells in one letter how many columns it has: in so many. */
export function columnsOfUnit(embedding: number): number {
  return Math.ceil(embedding / 64);
}

/**
 * The rows of the model by their hashes. Nothing but the sizes of the buckets is read when the table is made; a bucket's
 * index is read when a hash falls into it, a row is decoded from its letters each time it is asked for.
 *
 *     row     one letter: how many columns it has, less one; then a code for each
 *     code    Rice's: the upper digits in unary (`110` is 2), then `plainBits` lower ones; odd numbers are the positive ones
 */
export class RowTable {
  readonly #text: TableText;
  readonly #steps: Int32Array;
  /** For each band one for each column. */
  readonly #plainBits: readonly Uint8Array[];
  /** First row of each bucket, and its first letter in its text; `firstRows` has one number more. */
  readonly #firstRows = new Uint32Array(buckets + 1);
  readonly #firstLetters = new Uint32Array(buckets);
  readonly #isRead = new Uint8Array(buckets);
  /** Of the rows in buckets that are read. */
  readonly #hashes: Uint32Array;
  readonly #starts: Uint32Array;
  readonly #bands: Uint8Array;

  constructor(text: TableText) {
    this.#text = text;
    this.#hashes = new Uint32Array(text.size);
    this.#starts = new Uint32Array(text.size);
    this.#bands = new Uint8Array(text.size);
    this.#steps = Int32Array.from(text.bands, ({ step }) => step);
    this.#plainBits = text.bands.map(({ plainBits }) => Uint8Array.from(plainBits, (letter) => letterAt(letter, 0)));
    const { rowDigits, letterDigits } = text;
    let letters = 0;
    for (let bucket = 0; bucket < buckets; bucket++) {
      if ((bucket & (bucketsOfText - 1)) === 0) letters = 0;
      this.#firstLetters[bucket] = letters;
      const rows = planesAt(text.buckets, 0, buckets, rowDigits, bucket);
      this.#firstRows[bucket + 1] = this.#firstRows[bucket]! + rows;
      letters += planesAt(text.buckets, rowDigits * buckets, buckets, letterDigits, bucket);
    }
  }

  get size(): number {
    return this.#hashes.length;
  }

  /** Number of the row, -1 when the model has none. */
  find(hash: number): number {
    const bucket = hash >>> (32 - bucketBits);
    if (this.#isRead[bucket] === 0) this.#readBucket(bucket);
    let low = this.#firstRows[bucket]!;
    const end = this.#firstRows[bucket + 1]!;
    for (let high = end; low < high; ) {
      const middle = (low + high) >> 1;
      if (this.#hashes[middle]! < hash) low = middle + 1;
      else high = middle;
    }
    return low < end && this.#hashes[low] === hash ? low : -1;
  }

  /** How finely the row is written: 0 the finest, those that texts ask for most. */
  bandOf(row: number): number {
    return this.#bands[row]!;
  }

  /** Adds the row to `sum`, in units of the input. */
  add(row: number, sum: Int32Array): void {
    const text = this.#text.rows[this.#hashes[row]! >>> (32 - textBits)]!;
    const band = this.#bands[row]!;
    const step = this.#steps[band]!;
    const plainBits = this.#plainBits[band]!;
    let at = this.#starts[row]!;
    const columns = Math.min((letterAt(text, at++) + 1) * columnsOfUnit(sum.length), sum.length);
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

  #readBucket(bucket: number): void {
    const { index, size, hashDigits, lengthDigits } = this.#text;
    const lengths = size * hashDigits;
    const bands = size * (hashDigits + lengthDigits);
    let hash = (bucket << (32 - bucketBits)) >>> 0;
    let start = this.#firstLetters[bucket]!;
    const end = this.#firstRows[bucket + 1]!;
    for (let row = this.#firstRows[bucket]!; row < end; row++) {
      hash += planesAt(index, 0, size, hashDigits, row);
      this.#hashes[row] = hash;
      this.#starts[row] = start;
      start += planesAt(index, lengths, size, lengthDigits, row);
      this.#bands[row] = letterAt(index, bands + row);
    }
    this.#isRead[bucket] = 1;
  }
}
