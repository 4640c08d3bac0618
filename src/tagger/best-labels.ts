import type { Stretch } from "./stretch.ts";

/** The likeliest labels of a stretch, by Viterbi's algorithm; it owns its buffers. */
export class BestLabels {
  readonly #size: number;
  /** `size × size`, to the row's label from the column's. */
  readonly #into: Float32Array;
  /** Best sum up to each row's label, and the label before it, by place in the stretch's list of labels. */
  #best = new Float32Array(0);
  #from = new Uint8Array(0);
  #found = new Uint8Array(0);

  constructor(size: number, transitions: Float32Array) {
    this.#size = size;
    this.#into = transitions.map((_, pair) => transitions[(pair % size) * size + Math.floor(pair / size)]!);
  }

  /** Labels of the rows, good until the next call. */
  find({ scores, base, stride, count, labels, start, end }: Stretch): Uint8Array {
    this.#reserve(count);
    const size = labels.length;
    const best = this.#best;
    const from = this.#from;
    const into = this.#into;
    for (let i = 0; i < size; i++) best[i] = start[labels[i]!]! + scores[base + labels[i]!]!;
    for (let row = 1; row < count; row++) {
      const before = (row - 1) * size;
      const here = row * size;
      for (let i = 0; i < size; i++) {
        const label = labels[i]!;
        const weights = label * this.#size;
        // I, at the even places, follows two labels only
        const isInside = i > 0 && (i & 1) === 0;
        const stop = isInside ? i + 1 : size;
        let top = Number.NEGATIVE_INFINITY;
        let origin = 0;
        for (let j = isInside ? i - 1 : 0; j < stop; j++) {
          const sum = best[before + j]! + into[weights + labels[j]!]!;
          if (sum > top) {
            top = sum;
            origin = j;
          }
        }
        best[here + i] = top + scores[base + row * stride + label]!;
        from[here + i] = origin;
      }
    }
    let last = 0;
    let top = Number.NEGATIVE_INFINITY;
    for (let i = 0; i < size; i++) {
      const sum = best[(count - 1) * size + i]! + end[labels[i]!]!;
      if (sum > top) {
        top = sum;
        last = i;
      }
    }
    for (let row = count - 1; row >= 0; row--) {
      this.#found[row] = labels[last]!;
      last = from[row * size + last]!;
    }
    return this.#found;
  }

  #reserve(count: number): void {
    if (this.#found.length >= count) return;
    const rows = Math.max(count, 2 * this.#found.length, 64);
    this.#best = new Float32Array(rows * this.#size);
    this.#from = new Uint8Array(rows * this.#size);
    this.#found = new Uint8Array(rows);
  }
}
