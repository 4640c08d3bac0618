import { Automaton } from "./automaton.ts";
import { ByteReader } from "./byte-reader.ts";
import { EntryColumns } from "./entry-columns.ts";
import type { Hit } from "./gazetteer.ts";
import type { GazetteerRecord, GazetteerTables, RecordKind } from "./gazetteer-tables.ts";
import { readPattern } from "./phrase-pattern.ts";

/** The order in which `as` is numbered in the bytes. */
export const hitColumns: readonly Hit["as"][] = ["name", "abbreviation", "variant"];

/** Phrases that are read together: a text needs few, so their records stay packed until one of the block is asked for. */
export const PHRASES_PER_BLOCK = 64;

/**
 * Unpacks a compiled gazetteer, as `data/build/write-gazetteer.ts` writes it; numbers are varints.
 *
 *     header    longest phrase, number of lists, lists, patterns joined by "\n"
 *     kinds     five numbers each: list, as, cases, numbers, pattern
 *     automaton labels in use, root, per arc its label, per arc back << 2 | accepts << 1 | last
 *               (back: how many arcs before this one the target is; 0 for none)
 *     records   bytes of each block of phrases; then the records: kind << 1 | last of its phrase, and the line of the
 *               entry in its list less the one that the block named last, as 0, −1, 1, −2, 2, …
 */
export function readGazetteer(bytes: Uint8Array): GazetteerTables {
  const reader = new ByteReader(bytes);
  const longest = reader.varint();
  const lists = Array.from({ length: reader.varint() }, () => new EntryColumns(reader));
  const readKind = createKindReader(reader.string().split("\n"), reader.varints());
  const automaton = readAutomaton(reader);
  return {
    longest,
    automaton,
    readRecords: createRecordReader(reader, lists, readKind),
    readEntry: createEntryReader(lists),
  };
}

function createEntryReader(lists: readonly EntryColumns[]): GazetteerTables["readEntry"] {
  return (entry) => {
    let line = entry;
    for (const columns of lists) {
      if (line < columns.size) return columns.read(line);
      line -= columns.size;
    }
    throw new RangeError(`Expected the number of an entry, got ${entry}.`);
  };
}

/** Kinds are made when they are first asked for: a text needs a few hundred of the thousands. */
function createKindReader(patternTexts: readonly string[], columns: Uint32Array): (kind: number) => RecordKind {
  const made = new Map<number, RecordKind>();
  return (kind) => {
    const known = made.get(kind);
    if (known !== undefined) return known;
    const [list, as, cases, numbers, pattern] = columns.subarray(kind * 5, kind * 5 + 5);
    const patternText = patternTexts[pattern!]!;
    const read = {
      list: list!,
      as: hitColumns[as!]!,
      cases: cases!,
      numbers: numbers!,
      pattern: readPattern(patternText),
      patternText,
    };
    made.set(kind, read);
    return read;
  };
}

function readAutomaton(reader: ByteReader): Automaton {
  const alphabet = Uint16Array.from(reader.string(), (label) => label.charCodeAt(0));
  const root = reader.varint();
  const labels = new Uint16Array(reader.varints());
  const arcs = reader.varints();
  for (let arc = 1; arc < arcs.length; arc++) {
    labels[arc] = alphabet[labels[arc]!]!;
    const packed = arcs[arc]!;
    const back = packed >>> 2;
    arcs[arc] = ((back === 0 ? 0 : arc - back) << 2) | (packed & 3);
  }
  return new Automaton({ labels, arcs, root });
}

function createRecordReader(
  reader: ByteReader,
  lists: readonly EntryColumns[],
  readKind: (kind: number) => RecordKind,
): GazetteerTables["readRecords"] {
  const lengths = reader.varints();
  const blocks: number[] = [];
  let offset = 0;
  for (const length of lengths) {
    blocks.push(offset);
    offset += length;
  }
  const records = reader.part();
  const firstEntries: number[] = [];
  let firstEntry = 0;
  for (const { size } of lists) {
    firstEntries.push(firstEntry);
    firstEntry += size;
  }
  return (phrase) => {
    const block = Math.floor(phrase / PHRASES_PER_BLOCK);
    const packed = records.from(blocks[block] ?? 0);
    const lines = new Int32Array(lists.length);
    let found: GazetteerRecord[] = [];
    for (let current = block * PHRASES_PER_BLOCK; current <= phrase; current++) {
      found = [];
      for (let isLast = false; !isLast; ) {
        const kindAndLast = packed.varint();
        const step = packed.varint();
        const kind = readKind(kindAndLast >>> 1);
        lines[kind.list] = lines[kind.list]! + ((step >>> 1) ^ -(step & 1));
        found.push({ entry: firstEntries[kind.list]! + lines[kind.list]!, kind });
        isLast = (kindAndLast & 1) === 1;
      }
    }
    return found;
  };
}
