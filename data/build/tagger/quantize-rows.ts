import type { Band, TableText } from "../../../src/tagger/model.ts";
import { bucketBits, columnsOfUnit, textBits } from "../../../src/tagger/row-table.ts";
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

interface WrittenRow {
  readonly hash: number;
  readonly band: number;
  readonly letters: string;
}

/**
 * Writes the rows with as few bits as an error allows. An error in a row does harm as often as the row is used, and bits
 * are spent best where the next one saves as much harm anywhere: so the step of a row goes with one over the root of its
 * use, codes are chosen for error and length together, and rows that are not worth their bits are left out.
 *
 * @param step of a row that is used once, in units of the input
 */
export function quantizeRows(source: RowSource, step: number): TableText {
  const rowsOf = new Map<number, number[]>();
  for (let row = 0; row < source.hashes.length; row++) {
    const band = Math.max(coarsestBand, Math.min(finestBand, Math.round(Math.log2(source.uses[row]!) / 2)));
    const rows = rowsOf.get(band) ?? [];
    rowsOf.set(band, rows);
    rows.push(row);
  }
  const bands: Band[] = [];
  const written: WrittenRow[] = [];
  for (const [band, rows] of [...rowsOf].sort(([a], [b]) => b - a)) {
    const own = Math.max(1, Math.round(step * 2 ** -band));
    const { plainBits, chosen } = chooseBand(source, rows, own);
    for (const { row, codes } of chosen)
      written.push({
        hash: source.hashes[row]!,
        band: bands.length,
        letters: writeRow(codes, plainBits, columnsOfUnit(source.columns)),
      });
    bands.push({ step: own, plainBits: plainBits.map(letterOf).join("") });
  }
  return { ...writeIndex(written.sort((a, b) => a.hash - b.hash)), bands };
}

function writeIndex(rows: readonly WrittenRow[]): Omit<TableText, "bands"> {
  const bucketOf = (hash: number): number => hash >>> (32 - bucketBits);
  const rowsOf = Array.from({ length: 1 << bucketBits }, () => 0);
  const lettersOf = Array.from({ length: 1 << bucketBits }, () => 0);
  const texts = Array.from({ length: 1 << textBits }, () => "");
  for (const { hash, letters } of rows) texts[hash >>> (32 - textBits)] += letters;
  const differences = rows.map(({ hash, letters }, index) => {
    const bucket = bucketOf(hash);
    rowsOf[bucket]!++;
    lettersOf[bucket]! += letters.length;
    const before = rows[index - 1]?.hash ?? 0;
    return hash - Math.max(before, (bucket << (32 - bucketBits)) >>> 0);
  });
  const rowPlanes = planesOf(rowsOf);
  const letterPlanes = planesOf(lettersOf);
  const hashPlanes = planesOf(differences);
  const lengthPlanes = planesOf(rows.map(({ letters }) => letters.length));
  return {
    size: rows.length,
    buckets: rowPlanes.text + letterPlanes.text,
    rowDigits: rowPlanes.digits,
    letterDigits: letterPlanes.digits,
    index: hashPlanes.text + lengthPlanes.text + rows.map(({ band }) => letterOf(band)).join(""),
    hashDigits: hashPlanes.digits,
    lengthDigits: lengthPlanes.digits,
    // the reader looks a few letters ahead
    rows: texts.map((text) => text + letterOf(0).repeat(6)),
  };
}

/** The codes of a band's rows that are worth it, and how they are written shortest. */
function chooseBand(
  source: RowSource,
  rows: readonly number[],
  step: number,
): {
  readonly plainBits: readonly number[];
  readonly chosen: readonly { readonly row: number; readonly codes: readonly number[] }[];
} {
  let chosen = rows.map((row) => ({ row, codes: roundRow(source, row, step) }));
  for (let round = 1; ; round++) {
    const plainBits = Array.from({ length: source.columns }, (_, column) =>
      choosePlainBits(chosen.flatMap(({ codes }) => (column < codes.length ? [codes[column]!] : []))),
    );
    if (round === rounds) return { plainBits, chosen };
    chosen = rows
      .map((row) => ({ row, codes: chooseCodes(source, row, step, plainBits) }))
      .filter(({ codes }) => codes.length > 0);
  }
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
