/**
 * Hashes of features: 32 bits from a template's number and what stands in it. Weights are kept under these hashes, so
 * the model holds no words; two features that meet by chance share a row, about one in 40,000 of 100,000 rows.
 */

const prime = 0x01000193; // FNV-1a
const offset = 0x811c9dc5;

/** Start of a feature: the template's number. */
export function startHash(template: number): number {
  return Math.imul(offset ^ template, prime) >>> 0;
}

/** Adds a small number: a shape, a mask, a flag. */
export function hashNumber(hash: number, value: number): number {
  let mixed = Math.imul(hash ^ (value & 0xffff), prime);
  mixed = Math.imul(mixed ^ (value >>> 16), prime);
  return mixed >>> 0;
}

/** Adds the code units of `text` from `from` up to `to`. */
export function hashText(hash: number, text: string, from = 0, to: number = text.length): number {
  let mixed = hash;
  for (let index = from; index < to; index++) mixed = Math.imul(mixed ^ text.charCodeAt(index), prime);
  return mixed >>> 0;
}

/** Spreads the bits at the end, so that the low ones can pick a slot (the finalizer of MurmurHash3). */
export function finishHash(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
