import { lexiconMagic, sectionNames, superlativeBit } from "../../../src/lexicon/tables.ts";
import { buildAutomaton } from "./build-automaton.ts";
import type { StemEntry } from "./split-stems.ts";

export interface LexiconFigures {
  readonly stems: number;
  readonly entries: number;
  readonly paradigms: number;
  readonly rows: number;
  readonly arcs: number;
  readonly bytes: number;
}

/** Packs stem entries into the bytes that `decodeTables` reads. The order of the input does not matter. */
export function writeTables(
  stemEntries: readonly (StemEntry & { lemma: string })[],
  guesses: string,
): { bytes: Uint8Array; figures: LexiconFigures } {
  const suffixes = [
    ...new Set(stemEntries.flatMap(({ lemmaSuffix, rows }) => [lemmaSuffix, ...rows.map(({ suffix }) => suffix)])),
  ].sort(compareStrings);
  const suffixIds = new Map(suffixes.map((suffix, id) => [suffix, id]));
  const idOf = (suffix: string): number => suffixIds.get(suffix) ?? 0;

  const paradigms = new Map<string, { count: number; entry: StemEntry }>();
  const keyed = stemEntries.map((entry) => ({ entry, key: paradigmKey(entry) }));
  for (const { entry, key } of keyed) {
    const known = paradigms.get(key);
    if (known === undefined) paradigms.set(key, { count: 1, entry });
    else known.count++;
  }
  // Frequent paradigms first; the key settles ties, so that the bytes are the same every time.
  const order = [...paradigms].sort(([a, { count: m }], [b, { count: n }]) => n - m || compareStrings(a, b));
  const paradigmIds = new Map(order.map(([key], id) => [key, id]));

  const byStem = new Map<string, Set<number>>();
  const irregular = new Map<string, Set<string>>();
  for (const { entry, key } of keyed) {
    const number = ((entry.labels << 16) | (paradigmIds.get(key) ?? 0)) >>> 0;
    setOf(byStem, entry.stem).add(number);
    if (entry.lemmaCut > 0) setOf(irregular, entry.lemma).add(entry.stem);
  }

  const alphabet = [...new Set([...byStem.keys()].join(""))].sort(compareStrings);
  const symbols = new Map(alphabet.map((letter, index) => [letter, index + 1]));
  if (alphabet.length > 255) throw new Error(`${alphabet.length} letters do not fit a byte`);
  const setIds = new Map<string, number>();
  const setStarts: number[] = [0];
  const entries: number[] = [];
  const words = [...byStem]
    .sort(([a], [b]) => compareStrings(a, b))
    .map(([stem, numbers]) => {
      const sorted = [...numbers].sort((a, b) => a - b);
      const key = sorted.join();
      let id = setIds.get(key);
      if (id === undefined) {
        id = setIds.size;
        setIds.set(key, id);
        entries.push(...sorted);
        setStarts.push(entries.length);
      }
      return [[...stem].map((letter) => symbols.get(letter) ?? 0), id] as const;
    });
  const arcs = buildAutomaton(words);

  const tags = [...new Set(order.flatMap(([, { entry }]) => entry.rows.map(({ tag }) => tag)))].sort((a, b) => a - b);
  const tagIds = new Map(tags.map((tag, id) => [tag, id]));
  const paradigmStarts: number[] = [0];
  const rowSuffixes: number[] = [];
  const rowTags: number[] = [];
  for (const [, { entry }] of order) {
    const rows = entry.rows
      .map(({ superlative, suffix, tag }) => ({
        suffix: idOf(suffix) | (superlative ? superlativeBit : 0),
        tag: tagIds.get(tag) ?? 0,
      }))
      .sort((a, b) => a.suffix - b.suffix || a.tag - b.tag);
    for (const { suffix, tag } of rows) {
      rowSuffixes.push(suffix);
      rowTags.push(tag);
    }
    paradigmStarts.push(rowSuffixes.length);
  }

  const sections: Record<(typeof sectionNames)[number], Uint8Array> = {
    alphabet: encode(alphabet.join("")),
    arcs: bytesOf(arcs),
    setStarts: bytesOf(Uint32Array.from(setStarts)),
    entries: bytesOf(Uint32Array.from(entries)),
    paradigmStarts: bytesOf(Uint32Array.from(paradigmStarts)),
    rowSuffixes: bytesOf(Uint16Array.from(rowSuffixes)),
    rowTags: bytesOf(Uint16Array.from(rowTags)),
    tags: bytesOf(Uint32Array.from(tags)),
    lemmaCuts: Uint8Array.from(order, ([, { entry }]) => entry.lemmaCut),
    lemmaSuffixes: bytesOf(Uint16Array.from(order, ([, { entry }]) => idOf(entry.lemmaSuffix))),
    suffixes: encode(suffixes.join("\n")),
    irregularStems: encode(
      [...irregular]
        .sort(([a], [b]) => compareStrings(a, b))
        .map(([lemma, stems]) => [lemma, ...[...stems].sort(compareStrings)].join("\t"))
        .join("\n"),
    ),
    guesses: encode(guesses),
  };
  const bytes = joinSections(sectionNames.map((name) => sections[name]));
  return {
    bytes,
    figures: {
      stems: byStem.size,
      entries: stemEntries.length,
      paradigms: order.length,
      rows: rowTags.length,
      arcs: arcs.length,
      bytes: bytes.length,
    },
  };
}

function paradigmKey({ lemmaCut, lemmaSuffix, rows }: StemEntry): string {
  return `${lemmaCut}-${lemmaSuffix}:${rows.map(({ superlative, suffix, tag }) => `${superlative ? "^" : ""}${suffix}/${tag}`).join()}`;
}

function setOf<Key, Value>(map: Map<Key, Set<Value>>, key: Key): Set<Value> {
  const known = map.get(key);
  if (known !== undefined) return known;
  const created = new Set<Value>();
  map.set(key, created);
  return created;
}

function compareStrings(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function bytesOf(array: Uint32Array | Uint16Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}

function joinSections(sections: readonly Uint8Array[]): Uint8Array {
  const header = Uint32Array.of(lexiconMagic, ...sections.map(({ length }) => length));
  const padded = sections.map(({ length }) => Math.ceil(length / 4) * 4);
  const bytes = new Uint8Array(header.byteLength + padded.reduce((sum, length) => sum + length, 0));
  bytes.set(bytesOf(header), 0);
  let at = header.byteLength;
  sections.forEach((section, i) => {
    bytes.set(section, at);
    at += padded[i] ?? 0;
  });
  return bytes;
}
