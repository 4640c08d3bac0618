/** What `kernel/index.ts` exports; pointers are byte offsets into the memory, counts are of floats or rows. */
export interface Kernel {
  freeFrom(): number;
  seed(value: number): void;
  next(): number;
  zero(at: number, floats: number): void;
  weightCount(width: number, vectorWidth: number, labels: number): number;
  bufferBytes(rows: number): number;
  place(weights: number, gradients: number, buffer: number, rows: number): void;
  useZeros(at: number): void;
  inputAt(): number;
  vectorsAt(): number;
  emptyAt(): number;
  scoresAt(): number;
  scoreGradientsAt(): number;
  inputGradientsAt(): number;
  encode(rows: number, training: boolean, keep: number): void;
  propagateBack(rows: number, keep: number): void;
  /** x, width, table, features, count, lexical, training, drop, noLexical, scale, lexicalScale, kept */
  gather(...values: readonly (number | boolean)[]): number;
  /** delta, width, table, sums, kept, count, rate */
  scatter(...values: readonly number[]): void;
  /** scores, stride, gold, rows, size, weights, delta, gradient, buffer */
  chainLoss(...values: readonly number[]): number;
  /** weights, gradients, first, second, floats, rate, step */
  adam(...values: readonly number[]): void;
}
