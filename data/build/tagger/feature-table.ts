/** Features that training keeps: hashes to numbers from 0, -1 for those seen too seldom. */
export class FeatureTable {
  readonly #slots: Uint32Array;
  readonly #numbers: Int32Array;
  readonly #mask: number;
  readonly hashes: Uint32Array;

  /** @param least how often a feature must occur to be kept */
  constructor(columns: readonly Uint32Array[], least: number) {
    const occurrences = columns.reduce((sum, { length }) => sum + length, 0);
    let capacity = 1 << 16;
    while (capacity < occurrences / 4) capacity *= 2;
    this.#mask = capacity - 1;
    this.#slots = new Uint32Array(capacity);
    this.#numbers = new Int32Array(capacity).fill(-1);
    const counts = new Uint32Array(capacity);
    for (const column of columns) {
      for (const hash of column) {
        const slot = this.#slotOf(hash);
        this.#slots[slot] = hash;
        counts[slot]!++;
      }
    }
    const kept: number[] = [];
    // in the order of the slots: the same for the same texts
    for (let slot = 0; slot < capacity; slot++) {
      if (counts[slot]! < least) continue;
      this.#numbers[slot] = kept.length;
      kept.push(this.#slots[slot]!);
    }
    this.hashes = Uint32Array.from(kept);
  }

  get size(): number {
    return this.hashes.length;
  }

  numberOf(hash: number): number {
    return this.#numbers[this.#slotOf(hash)]!;
  }

  #slotOf(hash: number): number {
    let slot = hash & this.#mask;
    while (this.#slots[slot] !== 0 && this.#slots[slot] !== hash) slot = (slot + 1) & this.#mask;
    return slot;
  }
}
