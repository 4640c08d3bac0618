import { settlePolicy } from "../src/entities/nesting.ts";
import type { Found } from "../src/entities/rule.ts";
import { settle } from "../src/match/settle.ts";
import type { Document } from "../src/text/document.ts";
import { type BareYear, readBareYears } from "./bare-years.ts";
import { indexDates, toNkjpDates } from "./nkjp-dates.ts";
import { makeTemporalReader, type TemporalMention, type TemporalReading, toMention } from "./temporal-reader.ts";

/** A date or time as NKJP marks it, by UTF-16 offsets; centuries and decades have no value. */
export interface NkjpTemporal {
  readonly start: number;
  readonly end: number;
  readonly type: "date" | "time";
  readonly value?: string;
}

/** The same by tokens. */
export interface NkjpSpan {
  readonly start: number;
  readonly end: number;
  readonly type: "date" | "time";
  readonly value: string | undefined;
}

// NKJP marks dates of the calendar, years, decades, centuries and hours; nothing relative, no weekdays, seasons, quarters
const rules = new Set([
  "date.calendar",
  "date.numeric",
  "date.year",
  "date.century",
  "date.decade",
  "time.clock",
  "time.noon",
]);
const temporal = new Set(["date", "time", "duration", "set"]);

/**
 * Dates and times in the conventions of NKJP. Against the library's own mentions: `dnia` and `latach` belong to the date,
 * `br.` does not; the first day of `4–7 marca` is the whole stretch; bare years are dates; values are as written (`--07-16`).
 */
export function makeNkjpTemporal(): (text: string) => readonly NkjpTemporal[] {
  const read = makeTemporalReader();
  return (text) => {
    const reading = read(text, { unresolved: true });
    const spans = readSpans(reading).sort((a, b) => a.start - b.start || b.end - a.end);
    return spans.map(({ start, end, type, value }) => ({
      start: reading.document.start[start] ?? 0,
      end: reading.document.end[end - 1] ?? 0,
      type,
      ...(value === undefined ? {} : { value }),
    }));
  };
}

function readSpans(reading: TemporalReading): NkjpSpan[] {
  const { kept } = settle(reading.candidates.filter(isAsked), settlePolicy);
  const taken = new Uint8Array(reading.document.length);
  for (const { start, end } of kept) taken.fill(1, start, end);
  const years = Array.from(
    readBareYears(reading, (token) => taken[token] === 0),
    toYear,
  );
  const mentions = [...kept.flatMap(toMention), ...years];
  const dates = indexDates(mentions);
  return mentions.flatMap((mention) =>
    mention.type === "time" ? toTime(reading.document, mention) : toNkjpDates(reading.document, dates, mention),
  );
}

/** Dates and times of the kinds that NKJP marks, and whatever else could claim their tokens. */
function isAsked({ rule, type }: Found): boolean {
  return rules.has(rule) || !temporal.has(type);
}

function toYear({ start, end, year }: BareYear): TemporalMention {
  return { start, end, type: "date", value: String(year), rule: "date.year" };
}

function toTime(document: Document, { start, end, value }: TemporalMention): NkjpSpan[] {
  if (document.lowerOf(start) === "południe") return []; // "w południe" is seldom marked
  const clock = value.slice(1);
  return [{ start, end, type: "time", value: clock.length === 5 ? `${clock}:00` : clock }];
}
