import { dayNumber, parseDay } from "../../polish/calendar.ts";
import type { RuleContext } from "../rule.ts";
import type { Clock } from "./clock.ts";
import { dateValue } from "./date-candidate.ts";
import type { Tense } from "./tense.ts";

/** A date that later words may count from. */
export interface Anchor {
  readonly token: number;
  readonly end: number;
  readonly year: number;
  /** Number of the day, if the date is a full one. */
  readonly day?: number;
  /** It bounds something (`z dniem 31 stycznia`, `do 2 lutego`), so that the story hardly goes on from it. */
  readonly isBound: boolean;
}

const STORY = 60; // days before the reference date within which a release's own story lies
const LOOK_BACK = 40; // anchors looked at; several may lie over one date
const JOINT = 3; // tokens between the two ends of a range
const bounds = new Set(["do", "od", "dniem"]);
const YEAR = /^\d{4}/u; // "2023-Q4"

/** The dates found so far, in text order, without those that only date an act (`ustawa z dnia …`). */
export function collectAnchors({ document, found }: RuleContext): Anchor[] {
  const anchors: Anchor[] = [];
  for (const candidate of found.all) {
    const value = dateValue(candidate);
    const year = value === undefined ? undefined : YEAR.exec(value)?.[0];
    if (value === undefined || year === undefined) continue;
    if (document.lowerOf(candidate.start - 1) === "dnia" && document.lowerOf(candidate.start - 2) === "z") continue;
    const day = parseDay(value);
    const isBound = bounds.has(document.lowerOf(candidate.start - 1));
    const anchor = { token: candidate.start, end: candidate.end, year: Number(year), isBound };
    anchors.push(day ? { ...anchor, day: dayNumber(day) } : anchor);
  }
  return anchors.toSorted((a, b) => a.token - b.token || a.end - b.end);
}

interface Place {
  readonly token: number;
  /** How many anchors stand before the token. */
  readonly count: number;
  readonly tense: Tense | undefined;
}

/** The day that `tego dnia` or `następnego dnia` counts from. */
export function dayAnchor(
  context: RuleContext,
  anchors: readonly Anchor[],
  clock: Clock | undefined,
  place: Place,
): number | undefined {
  const { document } = context;
  const sentence = document.sentence[place.token] ?? 0;
  const isInTime = (day: number): boolean => clock === undefined || place.tense === "future" || day <= clock.number;
  let nearest: number | undefined;
  let bound: number | undefined;
  for (let index = place.count - 1; index >= Math.max(0, place.count - LOOK_BACK); index--) {
    const anchor = anchors[index];
    if (anchor?.day === undefined || !isInTime(anchor.day)) continue;
    if (anchor.isBound) {
      bound ??= anchor.day;
      continue;
    }
    if ((document.sentence[anchor.token] ?? 0) >= sentence - 1) return anchor.day;
    nearest ??= anchor.day;
    if (clock && Math.abs(clock.number - anchor.day) <= STORY) return anchor.day;
  }
  return nearest ?? bound;
}

/** The year that `rok wcześniej` counts from: one that the same or the previous sentence names. */
export function yearAnchor(
  context: RuleContext,
  anchors: readonly Anchor[],
  { token, count }: Place,
): number | undefined {
  const { document } = context;
  const anchor = anchors[count - 1];
  if (!anchor) return undefined;
  return (document.sentence[anchor.token] ?? 0) >= (document.sentence[token] ?? 0) - 1 ? anchor.year : undefined;
}

/** The last range of days before the token: `W dniach 10–12 października … {Drugiego dnia}`. */
export function lastRange(anchors: readonly Anchor[], count: number): { first: number; last: number } | undefined {
  for (let index = count - 1; index > Math.max(0, count - 1 - LOOK_BACK); index--) {
    const last = anchors[index];
    const first = anchors[index - 1];
    if (first?.day === undefined || last?.day === undefined || last.token - first.end > JOINT) continue;
    if (last.day > first.day) return { first: first.day, last: last.day };
  }
  return undefined;
}
