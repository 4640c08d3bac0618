import { isDash } from "../text/characters.ts";
import { type Document, TokenFlag } from "../text/document.ts";
import { type Cursor, noState } from "./automaton.ts";
import { type AcronymEndings, FormReader, type StemReading } from "./form-reader.ts";
import type { Gazetteer, GazetteerEntry, Hit } from "./gazetteer.ts";
import type { GazetteerRecord, GazetteerTables } from "./gazetteer-tables.ts";
import { endAfterStop, endsWithAcronym, fitsStops, fitsWriting, type PhraseWalk } from "./phrase-fit.ts";

const SPACE = " ";
/** Phrases whose records are kept unpacked, some 100 bytes each. */
const MOST_RECORDS = 16_384;

/**
 * Finds the forms of compiled entries in documents. From each token it reads on along the automaton, word by word; a word
 * no phrase starts with is known after it was seen once. Linear in the text: a phrase has at most `longest` tokens.
 *
 * Matching is over tokens, so `mł.insp.`, double spaces and no-break spaces make no difference; a phrase never
 * reaches over an empty line. The class owns the tables and keeps the records and entries made from them.
 */
export class CompiledGazetteer implements Gazetteer {
  readonly tables: GazetteerTables;
  readonly #endings: AcronymEndings;
  readonly #records = new Map<number, readonly GazetteerRecord[]>();
  readonly #entries = new Map<number, GazetteerEntry>();

  /** @param endings case endings of acronyms; @default none */
  constructor(tables: GazetteerTables, endings: AcronymEndings = new Map()) {
    this.tables = tables;
    this.#endings = endings;
  }

  match(document: Document): readonly Hit[] {
    const { automaton, longest } = this.tables;
    const reader = new FormReader(document, automaton, this.#endings);
    const walk: PhraseWalk = { document, tokens: new Uint32Array(longest), stops: new Uint8Array(longest) };
    const cursor: Cursor = { state: noState, number: 0, accepts: false };
    const hits: Hit[] = [];
    for (let start = 0; start < document.length; start++) {
      if (!reader.startsPhrase(start)) continue;
      automaton.start(cursor);
      let token = start;
      for (let length = 0; length < longest && token < document.length; length++) {
        if (length > 0 && ((document.flags[token]! & TokenFlag.paragraphStart) !== 0 || !automaton.read(cursor, SPACE)))
          break;
        walk.tokens[length] = token;
        walk.stops[length] = 0;
        const stem = reader.readStem(token, cursor);
        if (stem) this.#addHits(hits, walk, { phrase: stem.number, stem });
        if (!(length === 0 ? reader.readFirst(token, cursor) : reader.readNext(token, cursor))) break;
        if (cursor.accepts) this.#addHits(hits, walk, { phrase: cursor.number });
        token++;
        if (reader.isStop(token)) {
          walk.stops[length] = 1;
          token++;
        }
      }
    }
    return hits;
  }

  /** Adds the entries of the phrase that was read, as far as its capitals and full stops allow. */
  #addHits(
    hits: Hit[],
    walk: PhraseWalk,
    { phrase, stem }: { readonly phrase: number; readonly stem?: StemReading },
  ): void {
    const { document, tokens } = walk;
    const before = hits.length;
    for (const { entry: number, kind } of this.#recordsOf(phrase)) {
      const { pattern, as, cases, numbers } = kind;
      if (!fitsWriting(walk, pattern, stem?.stem) || !fitsStops(walk, pattern)) continue;
      const mayTakeEnding = endsWithAcronym(pattern);
      if (stem && !mayTakeEnding) continue;
      const lastToken = tokens[pattern.writings.length - 1]!;
      const hyphened = mayTakeEnding && !stem ? this.#hyphenedCases(document, lastToken) : undefined;
      const end = hyphened === undefined ? endAfterStop(walk, pattern) : lastToken + 3; // acronym, hyphen, ending
      if (end === undefined) continue;
      const entry = this.#entryOf(number);
      const hit: Hit = { start: tokens[0]!, end, entry, as, cases: stem?.cases ?? hyphened ?? cases, numbers };
      // Two patterns of one entry, "dr" and "dr.": the longer stretch counts. Its records stand side by side.
      const last = hits.length > before ? hits.at(-1) : undefined;
      if (last?.entry !== entry) hits.push(hit);
      else if (last.end < end) hits[hits.length - 1] = hit;
    }
  }

  /** Cases of the `-u` that follows in `NASK-u`. */
  #hyphenedCases(document: Document, token: number): number | undefined {
    const isGlued = document.hasFlag(token + 1, TokenFlag.glued) && document.hasFlag(token + 2, TokenFlag.glued);
    if (!isGlued || !isDash(document.formOf(token + 1))) return undefined;
    return this.#endings.get(document.formOf(token + 2));
  }

  #recordsOf(phrase: number): readonly GazetteerRecord[] {
    const known = this.#records.get(phrase);
    if (known) return known;
    if (this.#records.size >= MOST_RECORDS) this.#records.clear();
    const read = this.tables.readRecords(phrase);
    this.#records.set(phrase, read);
    return read;
  }

  #entryOf(entry: number): GazetteerEntry {
    const known = this.#entries.get(entry);
    if (known) return known;
    const made = this.tables.readEntry(entry);
    this.#entries.set(entry, made);
    return made;
  }
}
