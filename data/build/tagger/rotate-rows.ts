import { eigenvectors } from "./eigen.ts";
import type { Checkpoint } from "./read-checkpoint.ts";

export interface Rotated {
  /** `rows × columns`, columns with most in them first. */
  readonly table: Float64Array;
  /** What the rows are multiplied by now, `columns × width`, its rows orthonormal. */
  readonly input: Float64Array;
}

/** A row more often used than this counts no more for the choice of the axes. */
const mostUse = 30;

/**
 * Turns rows and input layer so that their product stays the same, an error in any column of a row does equal harm behind
 * the layer, and the columns are uncorrelated. What little there is in the last columns then costs next to nothing.
 *
 * @param uses how often texts ask for each row
 */
export function rotateRows({ table, blocks, embedding, width }: Checkpoint, uses: Float64Array): Rotated {
  const input = blocks.get("input");
  if (!input) throw new Error("Expected a checkpoint with a block input, got none.");
  const plain = Float64Array.from(table);
  const weights = Float64Array.from(input);
  // table · input = (table · U S) · (S⁻¹ Uᵀ · input), the second factor orthonormal
  const { values, vectors } = eigenvectors(product(weights, transposed(weights, width), embedding, width), embedding);
  const stretched = vectors.map((value, at) => value * Math.sqrt(Math.max(values[at % embedding]!, 0)));
  const least = 1e-9 * values[0]!;
  const shrunk = vectors.map((value, at) =>
    values[at % embedding]! > least ? value / Math.sqrt(values[at % embedding]!) : 0,
  );
  const orthonormal = product(transposed(shrunk, embedding), weights, embedding, embedding);
  const spread = covariance(plain, uses, embedding);
  const stretchedSpread = product(
    transposed(stretched, embedding),
    product(spread, stretched, embedding, embedding),
    embedding,
    embedding,
  );
  const { vectors: axes } = eigenvectors(stretchedSpread, embedding);
  return {
    table: product(plain, product(stretched, axes, embedding, embedding), uses.length, embedding),
    input: product(transposed(axes, embedding), orthonormal, embedding, embedding),
  };
}

function covariance(rows: Float64Array, uses: Float64Array, width: number): Float64Array {
  const sum = new Float64Array(width * width);
  for (let row = 0; row < uses.length; row++) {
    const weight = Math.min(uses[row]!, mostUse);
    for (let i = 0; i < width; i++) {
      const value = weight * rows[row * width + i]!;
      for (let j = 0; j <= i; j++) sum[i * width + j]! += value * rows[row * width + j]!;
    }
  }
  for (let i = 0; i < width; i++) for (let j = i + 1; j < width; j++) sum[i * width + j] = sum[j * width + i]!;
  return sum;
}

/** a[rows × depth] · b[depth × …] */
function product(a: Float64Array, b: Float64Array, rows: number, depth: number): Float64Array {
  const columns = b.length / depth;
  const c = new Float64Array(rows * columns);
  for (let row = 0; row < rows; row++) {
    for (let k = 0; k < depth; k++) {
      const value = a[row * depth + k]!;
      for (let column = 0; column < columns; column++) c[row * columns + column]! += value * b[k * columns + column]!;
    }
  }
  return c;
}

/** @param columns of `a` */
function transposed(a: Float64Array, columns: number): Float64Array {
  const rows = a.length / columns;
  const turned = new Float64Array(a.length);
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) turned[column * rows + row] = a[row * columns + column]!;
  return turned;
}
