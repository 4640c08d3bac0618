import { readRelativeMonth } from "../src/entities/date/date-item.ts";
import { readWrittenYear } from "../src/entities/date/written-year.ts";
import { readRelativeYear } from "../src/entities/date/year-words.ts";
import { isDash } from "../src/text/characters.ts";
import { type Document, TokenKind } from "../src/text/document.ts";
import type { NkjpSpan } from "./nkjp-temporal.ts";
import type { TemporalMention } from "./temporal-reader.ts";

const dayNouns = new Set(["dnia", "dniu", "dniem", "dzień", "dn"]);
const yearNouns = new Set(["lata", "lat", "latach", "latami", "l"]);
const stretchNouns = new Set(["latach", "latami", "l"]); // of "na lata 2001–2006" only the years
const joints = new Set(["do", "na", "i", "oraz", "a", "lub", "albo", "bądź", ",", "/"]);

/** The dates of a text, found by the token where they start or end. */
export interface DateIndex {
  readonly starts: ReadonlyMap<number, TemporalMention>;
  readonly ends: ReadonlyMap<number, TemporalMention>;
}

export function indexDates(mentions: readonly TemporalMention[]): DateIndex {
  const dates = mentions.filter(({ type }) => type === "date");
  return {
    starts: new Map(dates.map((date) => [date.start, date])),
    ends: new Map(dates.map((date) => [date.end, date])),
  };
}

/** The date as NKJP would mark it; nothing for what only points at a date, two for `1998/1999`. */
export function toNkjpDates(document: Document, dates: DateIndex, mention: TemporalMention): readonly NkjpSpan[] {
  const { value } = mention;
  const slash = value.includes("/") ? mention.end - 2 : undefined;
  if (slash !== undefined && document.formOf(slash) === "/")
    return [
      toSpan(document, { start: slash - 1, end: slash, value }),
      toSpan(document, { start: slash + 1, end: slash + 2, value: value.slice(5) }),
    ];
  const end = isOpen(document, mention) ? stretchEnd(document, dates, mention) : writtenEnd(document, mention);
  if (end === mention.start || (value.startsWith("XXXX") && !/\d/u.test(value))) return []; // "XXXX-XX"
  return [toSpan(document, { start: nounStart(document, dates, mention), end, value })];
}

interface Written {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

function toSpan(document: Document, { start, end, value }: Written): NkjpSpan {
  return { start, end, type: "date", value: nkjpValue(value, hasYear(document, start, end)) };
}

/** Without `br.`, `ub. roku`, `przyszłego roku`, `bm.` */
function writtenEnd(document: Document, { start, end }: TemporalMention): number {
  for (let token = start; token < end; token++) {
    if (readRelativeYear(document, token)?.end === end || readRelativeMonth(document, token)?.end === end) return token;
  }
  return end;
}

/** `dnia 5 maja`, `latach 1994–2000`: the noun before belongs to the date, also to the last year of a stretch. */
function nounStart(document: Document, { starts, ends }: DateIndex, { start, end, rule }: TemporalMention): number {
  const noun = nounBefore(document, start);
  if (dayNouns.has(document.lowerOf(noun))) return noun;
  if (rule !== "date.year" && rule !== "date.decade") return start;
  const isFirst = isDash(document.formOf(end)) && starts.has(end + 1);
  if ((isFirst ? stretchNouns : yearNouns).has(document.lowerOf(noun))) return noun;
  const isJoined =
    isDash(document.formOf(start - 1)) || (rule === "date.decade" && joints.has(document.lowerOf(start - 1)));
  const first = isJoined ? ends.get(start - 1) : undefined;
  if (!first) return start;
  if (first.rule === "date.decade" && rule === "date.decade") return first.start;
  const earlier = nounBefore(document, first.start);
  return stretchNouns.has(document.lowerOf(earlier)) ? earlier : start;
}

/** `l.` and `dn.` have a full stop. */
function nounBefore(document: Document, start: number): number {
  return document.formOf(start - 1) === "." ? start - 2 : start - 1;
}

/** A day without its month, a month without its year, a century without its noun: they are marked with the rest. */
function isOpen(document: Document, { start, end, rule, value }: TemporalMention): boolean {
  const isSingle = end === start + 1;
  if (rule === "date.century") return isSingle;
  if (rule === "date.numeric") return isSingle;
  if (rule !== "date.calendar" || !isSingle) return false;
  return document.isKind(start, TokenKind.number) || /^\d{4}-\d{2}$/u.test(value); // "2024-03"
}

/** The end of the stretch or list that the date opens: `4 do 7 marca`. */
function stretchEnd(document: Document, { starts }: DateIndex, mention: TemporalMention): number {
  let last = mention;
  for (;;) {
    const joint = document.formOf(last.end) === "." ? last.end + 1 : last.end;
    const isJoined = isDash(document.formOf(joint)) || joints.has(document.lowerOf(joint));
    const next = isJoined ? starts.get(joint + 1) : undefined;
    if (next?.rule !== mention.rule) return writtenEnd(document, last);
    last = next;
  }
}

function hasYear(document: Document, start: number, end: number): boolean {
  for (let token = start; token < end; token++) {
    const year = readWrittenYear(document, token);
    if (year && year.end <= end) return true;
  }
  return false;
}

/** `2024-05-12`, `--05-12`, `---12`, `-0044`; none for decades and centuries. A year that is not written is none. */
function nkjpValue(value: string, isWhole: boolean): string | undefined {
  if (value.startsWith("BC")) return value.length === 6 ? `-${value.slice(2)}` : undefined;
  if (value.length < 4) return undefined;
  if (value.startsWith("XXXX-XX-")) return `---${value.slice(8)}`;
  const isYearless = value.startsWith("XXXX") || (!isWhole && value.length > 4 && !value.includes("/"));
  if (isYearless) return `--${value.slice(5)}`;
  return value.includes("/") ? value.slice(0, 4) : value;
}
