import { dayAt, shiftMonth } from "../../polish/calendar.ts";
import { readOrdinal } from "../../polish/numerals.ts";
import type { Document } from "../../text/document.ts";
import type { EntityRule, RuleContext } from "../rule.ts";
import { readAmount, shiftValue } from "./ago.ts";
import { readPeriodStep } from "./anchored-period.ts";
import { type Anchor, collectAnchors, dayAnchor, lastRange, nearAnchor } from "./anchors.ts";
import { type Clock, readClock } from "./clock.ts";
import { dateCandidate } from "./date-candidate.ts";
import { asMoment, formatMoment } from "./moment.ts";
import { tenseAround } from "./tense.ts";

const dayNouns = new Set(["dnia", "dniu", "dzień"]);
const dayParts = new Set(["ranka", "poranka", "wieczoru", "wieczora", "popołudnia"]); // "następnego ranka"
const sameDay = new Set(["tego", "tegoż", "tym", "tymże", "ten", "tamtego", "tamtym"]);
// "następnego dnia" → +1
const neighbours: ReadonlyMap<string, number> = new Map([
  ["następnego", 1],
  ["następnym", 1],
  ["kolejnego", 1],
  ["kolejnym", 1],
  ["następny", 1],
  ["poprzedniego", -1],
  ["poprzednim", -1],
  ["poprzedni", -1],
]);
const directions: ReadonlyMap<string, number> = new Map([
  ["wcześniej", -1],
  ["później", 1],
  ["potem", 1],
]);
const SURER = 1; // than the same words told from now
const lastDay = new Set(["ostatniego", "ostatnim", "ostatni"]);

/**
 * Dates told from another one: `{tego dnia}`, `{następnego dnia}`, `{dzień wcześniej}`, `{rok wcześniej}`, `{drugiego dnia}`,
 * `{tym samym roku}`.
 */
export const anchoredDate: EntityRule<"date"> = {
  name: "date.anchored",
  type: "date",
  *find(context) {
    const { document } = context;
    const clock = readClock(context);
    const anchors = collectAnchors(context);
    let count = 0;
    for (let token = 0; token < document.length; token++) {
      for (let next = anchors[count]; next && next.token < token; next = anchors[count]) count++;
      const found =
        readStep(document, token) ??
        readCounted(document, token) ??
        readNumberedDay(document, token) ??
        readPeriod(document, token);
      if (!found) continue;
      const value = resolve(context, anchors, clock, { ...found, token, count });
      if (value !== undefined)
        yield { ...dateCandidate(token, found.end, value), weight: found.needsAnchor ? SURER : 0 };
      token = found.end - 1;
    }
  },
};

interface Expression {
  readonly end: number;
  /** Steps from the anchor. */
  readonly steps?: { readonly count: number; readonly unit: "D" | "W" | "M" | "Q" | "Y" };
  /** `drugiego dnia` → 2, `ostatniego dnia` → 0. */
  readonly numbered?: number;
  /** Without a date just before it is told from now, `następnym roku`, and found elsewhere. */
  readonly needsAnchor?: boolean;
}

interface Placed extends Expression {
  readonly token: number;
  readonly count: number;
}

function resolve(
  context: RuleContext,
  anchors: readonly Anchor[],
  clock: Clock | undefined,
  found: Placed,
): string | undefined {
  const { token, count, steps, numbered } = found;
  if (numbered !== undefined) {
    const range = lastRange(anchors, count);
    return range && dayValue(numbered === 0 ? range.last : range.first + numbered - 1);
  }
  if (!steps) return undefined;
  const place = { token, count, tense: tenseAround(context, token) };
  const near = nearAnchor(context, anchors, place);
  if (found.needsAnchor && (!near || place.tense === "future")) return undefined;
  if (steps.unit === "Y") {
    const year = near?.year ?? clock?.year;
    return year === undefined ? "XXXX" : String(year + steps.count);
  }
  if (steps.unit === "M" && near?.month !== undefined) {
    const { year, month } = shiftMonth({ year: near.year, month: near.month }, steps.count);
    return formatMoment({ year, month });
  }
  const day = dayAnchor(context, anchors, clock, place) ?? (steps.unit === "D" ? undefined : clock?.number);
  return shiftValue(day === undefined ? undefined : { ...dayAt(day), number: day }, steps.count, steps.unit);
}

/** `tego samego dnia`, `następnego dnia`, `dnia poprzedniego`, `nazajutrz`. */
function readStep(document: Document, token: number): Expression | undefined {
  const lower = document.lowerOf(token);
  if (lower === "nazajutrz") return day(1, token + 1);
  const next = document.lowerOf(token + 1);
  if (lower === "tej" && next === "samej" && document.lowerOf(token + 2) === "nocy") return day(0, token + 3);
  if (lower === "tej" && next === "nocy") return day(0, token + 2);
  if (sameDay.has(lower)) {
    if (next === "samego" || next === "samym" || next === "sam")
      return isDayNoun(document.lowerOf(token + 2)) ? day(0, token + 3) : undefined;
    return lower !== "ten" && dayNouns.has(next) && isDayOnly(document, token + 2) ? day(0, token + 2) : undefined;
  }
  const before = neighbours.get(lower);
  if (before !== undefined && isDayNoun(next)) return day(before, token + 2);
  const after = dayNouns.has(lower) ? neighbours.get(next) : undefined;
  return after === undefined ? undefined : day(after, token + 2);
}

/** `w tym samym roku`, `następnym miesiącu`. */
function readPeriod(document: Document, token: number): Expression | undefined {
  const step = readPeriodStep(document, token);
  return step && { end: step.end, steps: step, needsAnchor: true };
}

/** `dzień wcześniej`, `dwa lata później`. */
function readCounted(document: Document, token: number): Expression | undefined {
  const amount = readAmount(document, token);
  const direction = amount && directions.get(document.lowerOf(amount.end));
  if (!amount || direction === undefined) return undefined;
  const { unit } = amount;
  if (unit === "H" || unit === "min" || unit === "s") return undefined;
  return { end: amount.end + 1, steps: { count: direction * amount.count, unit } };
}

/** `pierwszego dnia`, `w drugim dniu`, `ostatniego dnia`: of the range that the text named. */
function readNumberedDay(document: Document, token: number): Expression | undefined {
  if (lastDay.has(document.lowerOf(token)) && dayNouns.has(document.lowerOf(token + 1)))
    return { end: token + 2, numbered: 0 };
  const ordinal = readOrdinal(document, token);
  if (!ordinal || !dayNouns.has(document.lowerOf(ordinal.end)) || !isDayOnly(document, ordinal.end + 1))
    return undefined;
  return { end: ordinal.end + 1, numbered: Number(ordinal.value) };
}

/** `drugi dzień Świąt` is a feast. */
function isDayOnly(document: Document, token: number): boolean {
  const lower = document.lowerOf(token);
  return lower !== "świąt" && lower !== "bożego" && lower !== "wielkanocy";
}

function isDayNoun(lower: string): boolean {
  return dayNouns.has(lower) || dayParts.has(lower);
}

function day(count: number, end: number): Expression {
  return { end, steps: { count, unit: "D" } };
}

function dayValue(number: number): string {
  return formatMoment(asMoment(dayAt(number)));
}
