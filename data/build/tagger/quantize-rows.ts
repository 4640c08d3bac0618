import type { Band } from "../../../src/tagger/model.ts";
import { columnsOfUnit } from "../../../src/tagger/row-table.ts";
import { bitsOf, choosePlainBits, riceOf } from "./rice-codes.ts";
import { BitWriter, letterOf, planesOf } from "./write-codes.ts";

/** Steps halve from band to band, for rows used four times as often. */
const finestBand = 7;
const coarsestBand = -1;
/** A hash and a length take so many bits. */
const indexBits = 26;
/**
 * What a bit is worth in squares of the step: where the error of rounding is a twelfth of that and falls to a quarter with
 * each bit, the next one saves 2 ln 2 / 12.
 */
const worthOfBit = 0.1155;
const rounds = 3;

export interface RowSource {
  readonly hashes: Uint32Array;
  /** `rows × columns`, in units of the input. */
  readonly table: Float64Array;
  readonly columns: number;
  /** How often texts ask for each row. */
  readonly uses: Float64Array;
}

export interface WrittenRows {
  readonly bands: readonly Band[];
  readonly index: string;
  readonly rows: string;
}

/**
 * Writes the rows with as few bits as an error allows. An error in a row does harm as often as the row is used, and bits
 * are spent best where the next one saves as much harm anywhere: so the step of a row goes with one over the root of its
 * use, codes are chosen for error and length together, and rows that are not worth their bits are left out.
 *
 * @param step of a row that is used once, in units of the input
 */
export function quantizeRows(source: RowSource, step: number): WrittenRows {
  const rowsOf = new Map<number, number[]>();
  for (const row of [...source.hashes.keys()].sort((a, b) => source.hashes[a]! - source.hashes[b]!)) {
    const band = Math.max(coarsestBand, Math.min(finestBand, Math.round(Math.log2(source.uses[row]!) / 2)));
    const rows = rowsOf.get(band) ?? [];
    rowsOf.set(band, rows);
    rows.push(row);
  }
  const written = [...rowsOf]
    .sort(([a], [b]) => b - a)
    .map(([band, rows]) => writeBand(source, rows, Math.max(1, Math.round(step * 2 ** -band))))
    .filter(({ size }) => size > 0);
  return {
    bands: written.map(({ size, step: own, hashDigits, lengthDigits, plainBits }) => ({
      size,
      step: own,
      hashDigits,
      lengthDigits,
      plainBits,
    })),
    index: written.map(({ index }) => index).join(""),
    // the reader looks a few letters ahead
    rows: `${written.map(({ text }) => text).join("")}${letterOf(0).repeat(6)}`,
  };
}

function writeBand(source: RowSource, rows: readonly number[], step: number): Band & { index: string; text: string } {
  const { columns, hashes } = source;
  let chosen = rows.map((row) => ({ row, codes: roundRow(source, row, step) }));
  let plainBits: number[] = [];
  for (let round = 0; round < rounds; round++) {
    plainBits = Array.from({ length: columns }, (_, column) =>
      choosePlainBits(chosen.flatMap(({ codes }) => (column < codes.length ? [codes[column]!] : []))),
    );
    if (round + 1 < rounds)
      chosen = rows
        .map((row) => ({ row, codes: chooseCodes(source, row, step, plainBits) }))
        .filter(({ codes }) => codes.length > 0);
  }
  const letters = chosen.map(({ codes }) => writeRow(codes, plainBits, columnsOfUnit(columns)));
  const differences = chosen.map(
    ({ row }, index) => hashes[row]! - hashes[chosen[index - 1]?.row ?? -1]! || hashes[row]!,
  );
  const hashPlanes = planesOf(differences);
  const lengthPlanes = planesOf(letters.map(({ length }) => length));
  return {
    size: chosen.length,
    step,
    hashDigits: hashPlanes.digits,
    lengthDigits: lengthPlanes.digits,
    plainBits: plainBits.map(letterOf).join(""),
    index: hashPlanes.text + lengthPlanes.text,
    text: letters.join(""),
  };
}

function roundRow({ table, columns }: RowSource, row: number, step: number): number[] {
  return Array.from(table.subarray(row * columns, (row + 1) * columns), (value) => Math.round(value / step));
}

/** The codes of a row up to its last column, for the least sum of harm and bits; none when the row is not worth its bits. */
function chooseCodes({ table, columns }: RowSource, row: number, step: number, plainBits: readonly number[]): number[] {
  const codes: number[] = [];
  const unit = columnsOfUnit(columns);
  // by how much the columns so far are better than none
  let saved = -worthOfBit * indexBits;
  let best = 0;
  let end = 0;
  for (let column = 0; column < columns; column++) {
    const value = table[row * columns + column]! / step;
    const nearest = Math.round(value);
    const inner = nearest - Math.sign(nearest);
    const cost = (code: number): number => (value - code) ** 2 + worthOfBit * bitsOf(code, plainBits[column]!);
    const code = cost(inner) < cost(nearest) ? inner : nearest;
    codes.push(code);
    saved += value ** 2 - cost(code);
    if ((column + 1) % unit === 0 && saved > best) {
      best = saved;
      end = column + 1;
    }
  }
  return codes.slice(0, end);
}

function writeRow(codes: readonly number[], plainBits: readonly number[], unit: number): string {
  const bits = new BitWriter();
  for (const [column, code] of codes.entries()) {
    const rice = riceOf(code);
    const plain = plainBits[column]!;
    bits.write((1 << ((rice >> plain) + 1)) - 2, (rice >> plain) + 1);
    bits.write(rice & ((1 << plain) - 1), plain);
  }
  return letterOf(codes.length / unit - 1) + bits.finish();
}
