/**
 * Takes the mean of all rows from each, which says nothing about a word, and brings each to length 1: rare words would
 * else speak more softly than frequent ones.
 */
export function normalizeRows(rows: Float32Array, dims: number): void {
  const size = rows.length / dims;
  const mean = new Float64Array(dims);
  for (let at = 0; at < rows.length; at++) mean[at % dims] = (mean[at % dims] ?? 0) + (rows[at] ?? 0) / size;
  for (let first = 0; first < rows.length; first += dims) {
    const row = rows.subarray(first, first + dims);
    let squares = 0;
    for (let d = 0; d < dims; d++) {
      const value = (row[d] ?? 0) - (mean[d] ?? 0);
      row[d] = value;
      squares += value * value;
    }
    const length = Math.sqrt(squares) || 1;
    for (let d = 0; d < dims; d++) row[d] = (row[d] ?? 0) / length;
  }
}
