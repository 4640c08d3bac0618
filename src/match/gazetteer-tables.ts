import type { Automaton } from "./automaton.ts";
import type { GazetteerEntry, Hit } from "./gazetteer.ts";
import type { PhrasePattern } from "./phrase-pattern.ts";

/** What many records have in common, stored once. */
export interface RecordKind {
  /** Index of the list; the entries of a list are numbered together. */
  readonly list: number;
  readonly as: Hit["as"];
  readonly cases: number;
  readonly numbers: number;
  readonly pattern: PhrasePattern;
  /** `pattern` as `readPhrase` wrote it. */
  readonly patternText: string;
}

/** Says that a phrase is a form of an entry. */
export interface GazetteerRecord {
  /** Number of the entry. */
  readonly entry: number;
  readonly kind: RecordKind;
}

/** A gazetteer in memory: phrases are numbered by the automaton, the rest is made when it is asked for. */
export interface GazetteerTables {
  readonly automaton: Automaton;
  /** Tokens of the longest phrase. */
  readonly longest: number;
  /** The records of a phrase, those of one entry side by side. Made anew each time, as is the entry. */
  readonly readRecords: (phrase: number) => readonly GazetteerRecord[];
  readonly readEntry: (entry: number) => GazetteerEntry;
}
