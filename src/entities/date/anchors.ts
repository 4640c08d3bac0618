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
  /** 1–12, if the date tells it. */
  readonly month?: number;
  /** Number of the day, if the date is a full one. */
  readonly day?: number;
  /** It bounds something (`z dniem 31 stycznia`, `do 2 lutego`), so that the story hardly goes on from it. */
  readonly isBound: boolean;
}

const STORY = 60; // days before the reference date within which a release's own story lies
const LOOK_BACK = 40; // anchors looked at; several may lie over one date
const JOINT = 3; // tokens between the two ends of a range
const bounds = new Set(["do", "od", "dniem"]);
const PARTS = /^(\d{4})(?:-(\d{2}))?(?!\d)/u; // "2023-Q4", "2023-10-05"

/** The dates found so far, in text order, without those that only date an act (`ustawa z dnia …`). */
export function collectAnchors({ document, found }: RuleContext): Anchor[] {
  const anchors: Anchor[] = [];
  for (const candidate of found.all) {
    const value = dateValue(candidate);
    const parts = value === undefined ? undefined : PARTS.exec(value);
    if (value === undefined || !parts) continue;
    if (document.lowerOf(candidate.start - 1) === "dnia" && document.lowerOf(candidate.start - 2) === "z") continue;
    const day = parseDay(value);
    const isBound = bounds.has(document.lowerOf(candidate.start - 1));
    const month = parts[2] === undefined ? {} : { month: Number(parts[2]) };
    const anchor = { token: candidate.start, end: candidate.end, year: Number(parts[1]), ...month, isBound };
    anchors.push(day ? { ...anchor, day: dayNumber(day) } : anchor);
  }
  return dropParts(anchors.toSorted((a, b) => a.token - b.token || b.end - a.end));
}

/** Without the `2019 r.` of `maju 2019 r.`, which says less than the whole. */
function dropParts(anchors: readonly Anchor[]): Anchor[] {
  const whole: Anchor[] = [];
  for (const anchor of anchors) {
    const before = whole.at(-1);
    if (!before || anchor.end > before.end || anchor.token === before.token) whole.push(anchor);
  }
  return whole;
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

/** The date that `rok wcześniej` or `w tym samym miesiącu` counts from: one that the same or the previous sentence names. */
export function nearAnchor({ document }: RuleContext, anchors: readonly Anchor[], place: Place): Anchor | undefined {
  const anchor = anchors[place.count - 1];
  if (!anchor) return undefined;
  return (document.sentence[anchor.token] ?? 0) >= (document.sentence[place.token] ?? 0) - 1 ? anchor : undefined;
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
