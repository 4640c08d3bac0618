import { expect, it } from "vitest";
import { quantizeRows } from "../../data/build/tagger/quantize-rows.ts";
import { RowTable } from "../../src/tagger/row-table.ts";

const columns = 64;
const size = 3000;
/** A small generator of numbers, the same each time. */
function* noise(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

const next = noise(7);
const hashes = Uint32Array.from({ length: size }, () => Math.floor(next.next().value * 2 ** 32));
const table = Float64Array.from({ length: size * columns }, () => (next.next().value - 0.5) * 200);
const uses = Float64Array.from({ length: size }, (_, row) => (row % 3 === 0 ? 400 : 4));
const step = 8;
const rows = new RowTable(quantizeRows({ hashes, table, columns, uses }, step));

it("finds every row by its hash, and none that it has not", () => {
  const found = Array.from(hashes, (hash) => rows.find(hash));
  expect(found).not.toContain(-1);
  expect(new Set(found).size).toBe(size);
  const known = new Set(hashes);
  for (let hash = 1; hash < 2 ** 32; hash += 2 ** 22 + 3) if (!known.has(hash)) expect(rows.find(hash)).toBe(-1);
});

it("gives back each number within half a step, finer where the row is used more", () => {
  const sum = new Int32Array(columns);
  let fine = 0;
  let coarse = 0;
  for (const [row, hash] of hashes.entries()) {
    sum.fill(0);
    rows.add(rows.find(hash), sum);
    for (const [column, value] of sum.entries()) {
      const error = Math.abs(value - (table[row * columns + column] ?? 0));
      if (row % 3 === 0) fine = Math.max(fine, error);
      else coarse = Math.max(coarse, error);
    }
  }
  expect(fine).toBeLessThanOrEqual(1);
  expect(coarse).toBeLessThanOrEqual(step / 2 + 0.5);
  expect(coarse).toBeGreaterThan(fine);
});
