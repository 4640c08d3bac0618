const mostSweeps = 30;
const converged = 1e-12;

/** Eigenvectors of a symmetric matrix by Jacobi's rotations, largest eigenvalue first; vector `v` is column `v`. */
export function eigenvectors(
  matrix: Float64Array,
  size: number,
): { readonly values: Float64Array; readonly vectors: Float64Array } {
  const a = matrix.slice();
  const turned = new Float64Array(size * size);
  for (let i = 0; i < size; i++) turned[i * size + i] = 1;
  let total = 0;
  for (const value of a) total += value * value;
  for (let sweep = 0; sweep < mostSweeps && offDiagonal(a, size) > converged * total; sweep++) {
    for (let p = 0; p < size; p++) for (let q = p + 1; q < size; q++) rotate(a, turned, size, p, q);
  }
  const order = Array.from({ length: size }, (_, i) => i).sort((i, j) => a[j * size + j]! - a[i * size + i]!);
  const vectors = new Float64Array(size * size);
  for (const [to, from] of order.entries())
    for (let i = 0; i < size; i++) vectors[i * size + to] = turned[i * size + from]!;
  return { values: Float64Array.from(order, (i) => a[i * size + i]!), vectors };
}

function offDiagonal(a: Float64Array, size: number): number {
  let sum = 0;
  for (let i = 0; i < size; i++) for (let j = i + 1; j < size; j++) sum += a[i * size + j]! ** 2;
  return sum;
}

/** Makes `a[p][q]` zero. */
function rotate(a: Float64Array, turned: Float64Array, size: number, p: number, q: number): void {
  const between = a[p * size + q]!;
  if (between === 0) return;
  const theta = (a[q * size + q]! - a[p * size + p]!) / (2 * between);
  const tangent = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const cosine = 1 / Math.sqrt(tangent * tangent + 1);
  const sine = tangent * cosine;
  for (let k = 0; k < size; k++) mix(a, k * size + p, k * size + q, cosine, sine);
  for (let k = 0; k < size; k++) mix(a, p * size + k, q * size + k, cosine, sine);
  for (let k = 0; k < size; k++) mix(turned, k * size + p, k * size + q, cosine, sine);
}

function mix(a: Float64Array, first: number, second: number, cosine: number, sine: number): void {
  const x = a[first]!;
  const y = a[second]!;
  a[first] = cosine * x - sine * y;
  a[second] = sine * x + cosine * y;
}
