import { formatDuration, pluralUnits, singularUnits, type TimeUnit } from "../src/polish/calendar-units.ts";
import { readNumber } from "../src/polish/numerals.ts";
import { readRoman } from "../src/polish/roman.ts";
import type { Document } from "../src/text/document.ts";
import type { TemporalMention, TemporalReading } from "./temporal-reader.ts";
import type { Timex } from "./timex-scheme.ts";

const dayNouns = new Set(["dnia", "dniu", "dniem", "dzień", "dn"]);
const directions = new Set(["temu", "wcześniej", "później", "potem"]);
const countedAhead = new Set(["za", "przed"]);
const pluralLabels = new Set(["godzinach", "godzinami", "godzin"]);
// "całe 5 minut", "ostatnich trzech lat", "ponad dwóch lat"
const extenders = new Set(
  "ponad cały cała całe całą całego całej całych ostatni ostatnie ostatnich ostatnimi kolejne kolejnych pierwsze pierwszych najbliższe najbliższych następne następnych".split(
    " ",
  ),
);
const SEASON = /^(\d{4})\/(\d{4})$/u; // "2006/2007"
const WEEK = /^(\d{4})-W\d{2}(-WE)?$/u; // "2009-W10"

/** The mention as the corpus would mark it: the same stretch, a longer one, a part of it, or two. */
export function toCorpusSpans({ document }: TemporalReading, mention: TemporalMention): readonly Timex[] {
  const { start, end, type, value } = mention;
  if (type === "date") return toDates(document, mention);
  if (type === "time") {
    const isPlural = pluralLabels.has(document.lowerOf(start));
    return [{ start: isPlural ? start + 1 : start, end, type, value }];
  }
  if (type === "duration") return [toFrequency(document, { start, end }) ?? toLength(document, { start, end }, value)];
  return [{ start, end, type, value }];
}

function toDates(document: Document, { start, end, value, rule }: TemporalMention): readonly Timex[] {
  if (directions.has(document.lowerOf(end - 1)) && end - start > 1)
    return [toLength(document, { start, end: end - 1 })];
  if (rule === "date.ago" && countedAhead.has(document.lowerOf(start - 1))) return [toLength(document, { start, end })];
  const season = SEASON.exec(value);
  const slash = season ? findSlash(document, { start, end }) : undefined;
  if (season && slash !== undefined)
    return [
      { start, end: slash, type: "date", value: season[1] ?? "" },
      { start: slash + 1, end, type: "date", value: season[2] ?? "" },
    ];
  return [{ start: dayStart(document, start), end, type: "date", value: corpusValue(document, { start, value }) }];
}

/** `dniu 23.02.2008 r.`, `dn. 5 maja` */
function dayStart(document: Document, start: number): number {
  const before = document.formOf(start - 1) === "." ? start - 2 : start - 1;
  return dayNouns.has(document.lowerOf(before)) ? before : start;
}

/** Weeks have no number; halves of months and centuries have one. */
function corpusValue(document: Document, { start, value }: { start: number; value: string }): string {
  const week = WEEK.exec(value);
  if (week) return `${week[1]}-Wxx${week[2] ?? ""}`;
  const half = document.lowerOf(start + 1).startsWith("poł") ? halfOf(document, start) : undefined;
  return half === undefined || value.includes("H") ? value : `${value}-H${half}`;
}

/** `pierwszej połowie` → 1, `II poł.` → 2 */
function halfOf(document: Document, token: number): 1 | 2 | undefined {
  const lower = document.lowerOf(token);
  const roman = readRoman(document.formOf(token));
  if (lower.startsWith("pierwsz") || lower === "1" || roman === 1) return 1;
  return lower.startsWith("drug") || lower === "2" || roman === 2 ? 2 : undefined;
}

function findSlash(document: Document, { start, end }: Span): number | undefined {
  for (let token = start; token < end; token++) if (document.formOf(token) === "/") return token;
  return undefined;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** `trzy na {miesiąc}`, `ponad jedno na {tydzień}`: how often, not how long. */
function toFrequency(document: Document, { start, end }: Span): Timex | undefined {
  if (document.lowerOf(start - 1) !== "na" || readNumber(document, start - 2)?.end !== start - 1) return undefined;
  const first = document.lowerOf(start - 3) === "ponad" ? start - 3 : start - 2;
  return { start: first, end, type: "set", value: plainValue(document, { start, end }) ?? "" };
}

/** A length with the words that belong to it; fractions stay as written: `P0.5Y`. */
function toLength(document: Document, { start, end }: Span, value = "VAGUE"): Timex {
  const first = extenders.has(document.lowerOf(start - 1)) ? start - 1 : start;
  return { start: first, end, type: "duration", value: plainValue(document, { start, end }) ?? value };
}

/** The value of one amount of one unit. */
function plainValue(document: Document, { start, end }: Span): string | undefined {
  const single = singularUnits.get(document.lowerOf(start));
  if (single && end === start + 1) return formatPlain("1", single);
  const number = readNumber(document, start);
  const noun = number && document.lowerOf(number.end);
  const unit = noun === undefined ? undefined : (pluralUnits.get(noun) ?? singularUnits.get(noun));
  const isWhole = number && (end === number.end + 1 || document.formOf(number.end + 1) === ".");
  return number && unit && isWhole ? formatPlain(number.value, unit) : undefined;
}

function formatPlain(amount: string, unit: TimeUnit): string {
  if (unit === "Q") return formatDuration([[Number(amount), unit]]);
  if (unit === "H") return `PT${amount}H`;
  if (unit === "min") return `PT${amount}M`;
  return unit === "s" ? `PT${amount}S` : `P${amount}${unit}`;
}
