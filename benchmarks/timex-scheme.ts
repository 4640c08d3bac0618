import type { Document } from "../src/text/document.ts";
import { readBareYears } from "./bare-years.ts";
import { makeTemporalReader, type TemporalReading, type TemporalType } from "./temporal-reader.ts";
import type { TemporalEntity } from "./temporal-scores.ts";
import { adjectiveTimexes } from "./timex-adjectives.ts";
import { anchorTimes, joinTimes } from "./timex-clock.ts";
import { toCorpusSpans } from "./timex-spans.ts";
import { vagueTimexes } from "./timex-vague.ts";

/** A time expression by its tokens, in the conventions of KPWr. */
export interface Timex {
  readonly start: number;
  readonly end: number;
  readonly type: TemporalType;
  readonly value: string;
}

/** What else the corpus marks; each reader sees what is taken already. */
export type TimexReader = (reading: TemporalReading, isFree: (token: number) => boolean) => Iterable<Timex>;

// the surer first
const readers: readonly TimexReader[] = [vagueTimexes, adjectiveTimexes, bareYears];

function* bareYears(reading: TemporalReading, isFree: (token: number) => boolean): Iterable<Timex> {
  for (const { start, end, year } of readBareYears(reading, isFree))
    yield { start, end, type: "date", value: String(year) };
}

/**
 * Time expressions as the KPWr corpus marks them (TIMEX3, PLIMEX). Against the library's own mentions: `dnia` and `w dniu`
 * belong to the date, a date and its hour are one time, `dwa lata temu` is the length `dwa lata`, and vague lengths,
 * adjectives (`tegoroczny`, `lipcowy`) and years in names are marked as well.
 */
export function makeTimexScheme(): (text: string, date?: string) => { readonly entities: readonly TemporalEntity[] } {
  const read = makeTemporalReader();
  return (text, date) => {
    const reading = read(text, date === undefined ? {} : { referenceDate: date });
    let timexes = reading.mentions.flatMap((mention) => toCorpusSpans(reading, mention));
    for (const reader of readers) {
      const taken = takenTokens(reading.document, timexes);
      timexes = [...timexes, ...reader(reading, (token) => taken[token] === 0)].sort((a, b) => a.start - b.start);
    }
    timexes = anchorTimes(reading, joinTimes(reading, timexes));
    return { entities: timexes.map((timex) => toEntity(reading.document, timex)) };
  };
}

function takenTokens(document: Document, timexes: readonly Timex[]): Uint8Array {
  const taken = new Uint8Array(document.length);
  for (const { start, end } of timexes) taken.fill(1, start, end);
  return taken;
}

function toEntity(document: Document, { start, end, type, value }: Timex): TemporalEntity {
  return { start: document.start[start] ?? 0, end: document.end[end - 1] ?? 0, type: `t3_${type}`, value };
}
