import { CellLayout, SHARED_BASE } from "../../src/match/entry-columns.ts";
import type { InflectedEntry } from "../../src/match/gazetteer-builder.ts";
import { buildGazetteer } from "../../src/match/gazetteer-builder.ts";
import type { GazetteerRecord, GazetteerTables, RecordKind } from "../../src/match/gazetteer-tables.ts";
import { hitColumns, PHRASES_PER_BLOCK } from "../../src/match/read-gazetteer.ts";
import { ByteWriter } from "./byte-writer.ts";

export interface GazetteerFigures {
  readonly entries: number;
  readonly forms: number;
  readonly phrases: number;
  readonly records: number;
  readonly kinds: number;
  readonly arcs: number;
  readonly bytes: {
    readonly entries: number;
    readonly automaton: number;
    readonly records: number;
    readonly total: number;
  };
}

/** Packs the entries (those of a list together, in order) into the bytes that `src/match/read-gazetteer.ts` reads. */
export function writeGazetteer(entries: readonly InflectedEntry[]): { bytes: Uint8Array; figures: GazetteerFigures } {
  const tables = buildGazetteer(entries);
  const lists = groupByList(entries);
  const writer = new ByteWriter();
  writer.varint(tables.longest);
  writer.varint(lists.size);
  for (const [list, members] of lists) writeList(writer, list, members);
  const entryBytes = writer.bytes().length;
  const phrases = Array.from({ length: tables.automaton.size }, (_, phrase) => tables.readRecords(phrase));
  const kindIds = writeKinds(writer, phrases);
  const automatonStart = writer.bytes().length;
  writeAutomaton(writer, tables);
  const automatonEnd = writer.bytes().length;
  writeRecords(writer, { phrases, kindIds, sizes: [...lists.values()].map(({ length }) => length) });
  const bytes = writer.bytes();
  return {
    bytes,
    figures: {
      entries: entries.length,
      forms: entries.reduce((sum, { forms }) => sum + forms.length, 0),
      phrases: phrases.length,
      records: phrases.reduce((sum, { length }) => sum + length, 0),
      kinds: kindIds.size,
      arcs: tables.automaton.arcs.length,
      bytes: {
        entries: entryBytes,
        automaton: automatonEnd - automatonStart,
        records: bytes.length - automatonEnd,
        total: bytes.length,
      },
    },
  };
}

function groupByList(entries: readonly InflectedEntry[]): Map<string, InflectedEntry[]> {
  const lists = new Map<string, InflectedEntry[]>();
  for (const entry of entries) {
    const members = lists.get(entry.list);
    if (members) members.push(entry);
    else lists.set(entry.list, [entry]);
  }
  return lists;
}

function writeList(writer: ByteWriter, list: string, members: readonly InflectedEntry[]): void {
  writer.string(list);
  writer.varint(members.length);
  const names = [...new Set(members.flatMap(({ attributes }) => Object.keys(attributes)))];
  const columns = new ByteWriter();
  columns.varint(names.length + 1);
  writeColumn(
    columns,
    "name",
    members.map(({ name }) => name),
  );
  for (const name of names)
    writeColumn(
      columns,
      name,
      members.map(({ attributes }) => attributes[name]),
    );
  writer.part(columns);
}

function writeColumn(writer: ByteWriter, name: string, cells: readonly (string | undefined)[]): void {
  const values = [...new Set(cells.filter((cell) => cell !== undefined))].sort();
  const places = new Map(values.map((value, index) => [value, index + 1]));
  writer.string(name);
  writer.string(values.map((value, index) => codeValue(value, values[index - 1] ?? "")).join("\n"));
  writeCells(
    writer,
    cells.map((cell) => (cell === undefined ? 0 : (places.get(cell) ?? 0))),
  );
}

function codeValue(value: string, last: string): string {
  let shared = 0;
  while (shared < last.length && shared < 90 && value[shared] === last[shared]) shared++;
  // Half a surrogate pair is no UTF-8.
  if (shared > 0 && isHighSurrogate(value.charCodeAt(shared - 1))) shared--;
  return String.fromCharCode(SHARED_BASE + shared) + value.slice(shared);
}

function writeCells(writer: ByteWriter, cells: readonly number[]): void {
  if (cells.every((cell, line) => cell === line + 1)) {
    writer.varint(CellLayout.ascending);
    return;
  }
  const filled = cells.filter((cell) => cell !== 0).length;
  if (filled * 2 > cells.length) {
    writer.varint(CellLayout.dense);
    for (const cell of cells) writer.varint(cell);
    return;
  }
  writer.varint(CellLayout.sparse);
  writer.varint(filled);
  let next = 0;
  for (const [line, cell] of cells.entries()) {
    if (cell === 0) continue;
    writer.varint(line - next);
    writer.varint(cell);
    next = line + 1;
  }
}

type Phrases = readonly (readonly GazetteerRecord[])[];

/** Writes the kinds, the most frequent first so that their numbers are short, and gives the number of each. */
function writeKinds(writer: ByteWriter, phrases: Phrases): ReadonlyMap<RecordKind, number> {
  const counts = new Map<RecordKind, number>();
  for (const records of phrases) for (const { kind } of records) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  // The sort is stable, and the order of first use is the same each time.
  const kinds = [...counts].sort(([, a], [, b]) => b - a).map(([kind]) => kind);
  const patterns = [...new Set(kinds.map(({ patternText }) => patternText))].sort();
  const places = new Map(patterns.map((pattern, index) => [pattern, index]));
  writer.string(patterns.join("\n"));
  writer.varints(
    kinds.flatMap(({ list, as, cases, numbers, patternText }) => {
      return [list, hitColumns.indexOf(as), cases, numbers, places.get(patternText) ?? 0];
    }),
  );
  return new Map(kinds.map((kind, id) => [kind, id]));
}

function writeAutomaton(writer: ByteWriter, { automaton: { labels, arcs, root } }: GazetteerTables): void {
  const used = [...new Set(labels.subarray(1))].sort((a, b) => a - b);
  const places = new Map(used.map((label, index) => [label, index]));
  writer.string(String.fromCharCode(...used));
  writer.varint(root);
  writer.varints(labels.map((label) => places.get(label) ?? 0));
  writer.varints(
    arcs.map((packed, arc) => {
      const target = packed >>> 2;
      return ((target === 0 ? 0 : arc - target) << 2) | (packed & 3);
    }),
  );
}

interface RecordSource {
  readonly phrases: Phrases;
  readonly kindIds: ReadonlyMap<RecordKind, number>;
  /** Entries of each list. */
  readonly sizes: readonly number[];
}

function writeRecords(writer: ByteWriter, { phrases, kindIds, sizes }: RecordSource): void {
  let firstEntry = 0;
  const firstEntries = sizes.map((size) => {
    firstEntry += size;
    return firstEntry - size;
  });
  const packed = new ByteWriter();
  const lengths: number[] = [];
  let lines: number[] = [];
  let blockStart = 0;
  for (const [phrase, records] of phrases.entries()) {
    if (phrase % PHRASES_PER_BLOCK === 0) {
      if (phrase > 0) lengths.push(packed.bytes().length - blockStart);
      blockStart = packed.bytes().length;
      lines = sizes.map(() => 0);
    }
    for (const [index, { entry, kind }] of records.entries()) {
      const line = entry - (firstEntries[kind.list] ?? 0);
      const step = line - (lines[kind.list] ?? 0);
      packed.varint(((kindIds.get(kind) ?? 0) << 1) | (index === records.length - 1 ? 1 : 0));
      packed.varint((step << 1) ^ (step >> 31));
      lines[kind.list] = line;
    }
  }
  lengths.push(packed.bytes().length - blockStart);
  writer.varints(lengths);
  writer.part(packed);
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}
