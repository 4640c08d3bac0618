/**
 * An averaged perceptron over hashed features: a wrong choice takes from its features what the right one is given.
 * The average of the weights over all steps is what counts in the end, for the last ones lean to the last mistakes.
 */
export class Perceptron {
  readonly weights: Float32Array;
  /** Of each change, how many steps came before it: the average is the weight less these over all steps. */
  readonly #delays: Float64Array;
  #steps = 1;

  constructor(size: number) {
    this.weights = new Float32Array(size);
    this.#delays = new Float64Array(size);
  }

  /** A step without a change: the right choice led far enough. */
  keep(): void {
    this.#steps++;
  }

  /** A wrong choice came too near to the right one; both have as many features. */
  mend(right: Uint32Array, wrong: Uint32Array): void {
    for (let i = 0; i < right.length; i++) {
      if (right[i] === wrong[i]) continue;
      this.#add(right[i] ?? 0, 1);
      this.#add(wrong[i] ?? 0, -1);
    }
    this.#steps++;
  }

  averages(): Float32Array {
    return this.weights.map((weight, i) => weight - (this.#delays[i] ?? 0) / this.#steps);
  }

  #add(feature: number, change: number): void {
    const i = feature & (this.weights.length - 1);
    this.weights[i] = (this.weights[i] ?? 0) + change;
    this.#delays[i] = (this.#delays[i] ?? 0) + change * this.#steps;
  }
}
