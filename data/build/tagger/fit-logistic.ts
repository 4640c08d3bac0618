const rounds = 12;
/** Keeps weights small where the samples say little. */
const decay = 1;

interface Counted {
  /** `samples × columns` */
  readonly inputs: Int16Array;
  readonly columns: number;
  /** How often each sample was of the class, and how often not. */
  readonly inside: Uint32Array;
  readonly outside: Uint32Array;
}

/** Logistic regression by Newton's method. */
export function fitLogistic({ inputs, columns, inside, outside }: Counted): {
  readonly weights: Float64Array;
  readonly bias: number;
} {
  // one column more, always `unit`, for the bias
  const size = columns + 1;
  const weights = new Float64Array(size);
  const sample = new Float64Array(size);
  for (let round = 0; round < rounds; round++) {
    const gradient = weights.map((weight) => -decay * weight);
    const curvature = new Float64Array(size * size);
    for (let i = 0; i < size; i++) curvature[i * size + i] = decay;
    for (let index = 0; index < inside.length; index++) {
      for (let i = 0; i < columns; i++) sample[i] = inputs[index * columns + i]! / unit;
      sample[columns] = 1;
      let sum = 0;
      for (let i = 0; i < size; i++) sum += weights[i]! * sample[i]!;
      const odds = 1 / (1 + Math.exp(-sum));
      const count = inside[index]! + outside[index]!;
      const error = inside[index]! - count * odds;
      const spread = count * odds * (1 - odds);
      for (let i = 0; i < size; i++) {
        gradient[i]! += error * sample[i]!;
        const value = spread * sample[i]!;
        for (let j = 0; j <= i; j++) curvature[i * size + j]! += value * sample[j]!;
      }
    }
    const step = solve(curvature, gradient);
    for (let i = 0; i < size; i++) weights[i]! += step[i]!;
  }
  return { weights: weights.slice(0, columns).map((weight) => weight / unit), bias: weights[columns]! };
}

/** The inputs are divided by it, so that they are of the size of one. */
const unit = 256;

/** Solves a · x = b by Cholesky's decomposition; `a` is symmetric, given by its lower half. */
function solve(a: Float64Array, b: Float64Array): Float64Array {
  const size = b.length;
  const lower = a.slice();
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = lower[i * size + j]!;
      for (let k = 0; k < j; k++) sum -= lower[i * size + k]! * lower[j * size + k]!;
      lower[i * size + j] = i === j ? Math.sqrt(sum) : sum / lower[j * size + j]!;
    }
  }
  const x = b.slice();
  for (let i = 0; i < size; i++) {
    for (let k = 0; k < i; k++) x[i]! -= lower[i * size + k]! * x[k]!;
    x[i]! /= lower[i * size + i]!;
  }
  for (let i = size - 1; i >= 0; i--) {
    for (let k = i + 1; k < size; k++) x[i]! -= lower[k * size + i]! * x[k]!;
    x[i]! /= lower[i * size + i]!;
  }
  return x;
}
