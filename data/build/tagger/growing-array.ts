/** A `Uint32Array` that grows by doubling. */
export class GrowingUint32 {
  #numbers = new Uint32Array(1024);
  length = 0;

  push(value: number): void {
    if (this.length === this.#numbers.length) {
      const wider = new Uint32Array(2 * this.length);
      wider.set(this.#numbers);
      this.#numbers = wider;
    }
    this.#numbers[this.length++] = value;
  }

  finish(): Uint32Array {
    return this.#numbers.slice(0, this.length);
  }
}
