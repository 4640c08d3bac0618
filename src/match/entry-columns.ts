import type { ByteReader } from "./byte-reader.ts";
import type { GazetteerEntry } from "./gazetteer.ts";

/** How the cells of a column are stored; each is the place of its value in the column's list of values, from 1. */
export const CellLayout = {
  /** Every cell is the next value: the names of a list. */
  ascending: 0,
  /** One number a cell, 0 for an empty one. */
  dense: 1,
  /** For each cell that is not empty: how many empty ones before it, then the number. */
  sparse: 2,
} as const;

/** Added to the count of letters that a value shares with the one before, to make a printable character of it. */
export const SHARED_BASE = 32;

interface Column {
  readonly name: string;
  readonly values: readonly string[];
  readonly cells: Uint32Array;
}

/**
 * The lines of one list, kept in columns as bytes until the first of its entries is asked for.
 *
 *     list     name, number of entries, number of columns, columns…
 *     column   name, values, layout, cells
 *     values   sorted, joined by "\n", each behind one character that says how many letters it shares with the last
 */
export class EntryColumns {
  readonly list: string;
  readonly size: number;
  readonly #bytes: ByteReader;
  #columns: readonly Column[] | undefined;

  constructor(reader: ByteReader) {
    this.list = reader.string();
    this.size = reader.varint();
    this.#bytes = reader.part();
  }

  /** The entry of a line, counted from 0. */
  read(line: number): GazetteerEntry {
    this.#columns ??= this.#readColumns();
    let entryName = "";
    const attributes: Record<string, string> = {};
    for (const { name, values, cells } of this.#columns) {
      const value = values[(cells[line] ?? 0) - 1];
      if (value === undefined) continue;
      if (name === "name") entryName = value;
      else attributes[name] = value;
    }
    return { list: this.list, name: entryName, attributes };
  }

  #readColumns(): Column[] {
    const columns: Column[] = [];
    for (let left = this.#bytes.varint(); left > 0; left--) {
      const name = this.#bytes.string();
      const values = readValues(this.#bytes.string());
      columns.push({ name, values, cells: readCells(this.#bytes, this.size) });
    }
    return columns;
  }
}

function readValues(text: string): string[] {
  if (text === "") return [];
  let last = "";
  return text.split("\n").map((coded) => {
    last = last.slice(0, coded.charCodeAt(0) - SHARED_BASE) + coded.slice(1);
    return last;
  });
}

function readCells(reader: ByteReader, size: number): Uint32Array {
  const cells = new Uint32Array(size);
  const layout = reader.varint();
  if (layout === CellLayout.ascending) return cells.map((_, line) => line + 1);
  if (layout === CellLayout.dense) return cells.map(() => reader.varint());
  let line = 0;
  for (let left = reader.varint(); left > 0; left--) {
    line += reader.varint();
    cells[line++] = reader.varint();
  }
  return cells;
}
