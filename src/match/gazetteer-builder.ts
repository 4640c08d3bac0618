import { tokenize } from "../text/tokenize.ts";
import { buildAutomaton } from "./automaton-builder.ts";
import type { GazetteerEntry, Hit } from "./gazetteer.ts";
import type { GazetteerRecord, GazetteerTables, RecordKind } from "./gazetteer-tables.ts";
import { type Phrase, readPattern, readPhrase } from "./phrase-pattern.ts";

/** One way an entry is written. */
export interface EntryForm {
  readonly text: string;
  readonly as: Hit["as"];
  /** Mask of cases; 0 when it does not inflect. */
  readonly cases: number;
  /** Mask of numbers; 0 when unknown. */
  readonly numbers: number;
}

export interface InflectedEntry extends GazetteerEntry {
  readonly forms: readonly EntryForm[];
}

interface Row {
  readonly phrase: Phrase;
  readonly entry: number;
  readonly list: number;
  readonly as: Hit["as"];
  cases: number;
  numbers: number;
}

/** A name before an abbreviation before a variant, when an entry has the same form twice. */
const precedence: readonly Hit["as"][] = ["name", "abbreviation", "variant"];

/**
 * Turns entries with their forms into tables: at build time for the lists that ship, at run time for the caller's own.
 * Entries of one list stand together. Deterministic: the same entries give the same tables.
 */
export function buildGazetteer(entries: readonly InflectedEntry[]): GazetteerTables {
  const kinds = new Map<string, RecordKind>();
  const keys: string[] = [];
  const records: GazetteerRecord[][] = [];
  let longest = 0;
  for (const { phrase, list, as, cases, numbers, entry } of mergeRows(readRows(entries))) {
    const kindKey = `${list} ${as} ${cases} ${numbers} ${phrase.pattern}`;
    const known = kinds.get(kindKey);
    const kind = known ?? {
      list,
      as,
      cases,
      numbers,
      pattern: readPattern(phrase.pattern),
      patternText: phrase.pattern,
    };
    if (known === undefined) kinds.set(kindKey, kind);
    if (phrase.key === keys.at(-1)) {
      records.at(-1)?.push({ entry, kind });
    } else {
      keys.push(phrase.key);
      records.push([{ entry, kind }]);
      longest = Math.max(longest, phrase.length);
    }
  }
  return {
    automaton: buildAutomaton(keys),
    longest,
    readRecords: (phrase) => at(records, phrase),
    readEntry: (entry) => {
      const { list, name, attributes } = at(entries, entry);
      return { list, name, attributes };
    },
  };
}

/** The phrases of all forms: read as the lines of one text, for starting the tokenizer 100,000 times would take seconds. */
function readRows(entries: readonly InflectedEntry[]): Row[] {
  const lines: string[] = [];
  for (const { forms } of entries) for (const { text } of forms) lines.push(text.replaceAll("\n", " "));
  const tokens = tokenize(lines.join("\n"));
  const lists = new Map<string, number>();
  const rows: Row[] = [];
  let token = 0;
  let line = 0;
  let offset = 0;
  for (const [entry, { list, forms }] of entries.entries()) {
    const listIndex = lists.get(list) ?? lists.size;
    lists.set(list, listIndex);
    for (const { as, cases, numbers } of forms) {
      offset += (lines[line++]?.length ?? 0) + 1; // the line's end with its "\n"
      const start = token;
      while (token < tokens.length && (tokens.start[token] ?? offset) < offset) token++;
      const phrase = readPhrase(tokens, start, token);
      if (phrase) rows.push({ phrase, entry, list: listIndex, as, cases, numbers });
    }
  }
  return rows;
}

/** Sorted by key and entry; what one entry has twice under one pattern becomes one row with the cases of both. */
function mergeRows(rows: readonly Row[]): Row[] {
  const merged: Row[] = [];
  for (const row of rows.toSorted(compareRows)) {
    const last = merged.at(-1);
    const isSame =
      last &&
      last.phrase.key === row.phrase.key &&
      last.entry === row.entry &&
      last.phrase.pattern === row.phrase.pattern;
    if (!isSame) {
      merged.push({ ...row });
    } else if (last.as === row.as) {
      last.cases |= row.cases;
      last.numbers |= row.numbers;
    }
  }
  return merged;
}

function compareRows(a: Row, b: Row): number {
  return (
    compareStrings(a.phrase.key, b.phrase.key) ||
    a.entry - b.entry ||
    compareStrings(a.phrase.pattern, b.phrase.pattern) ||
    precedence.indexOf(a.as) - precedence.indexOf(b.as)
  );
}

/** By UTF-16 code units, the same on every machine. */
function compareStrings(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function at<Value>(values: readonly Value[], index: number): Value {
  const value = values[index];
  if (value === undefined) throw new RangeError(`Expected a number below ${values.length}, got ${index}.`);
  return value;
}
