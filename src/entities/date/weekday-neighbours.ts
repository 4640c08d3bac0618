import { dayNumber, parseDay, weekdayOf } from "../../polish/calendar.ts";
import type { RuleContext } from "../rule.ts";
import { dateValue } from "./date-candidate.ts";
import { mondayOf } from "./week-value.ts";

const NEAR = 12; // tokens between a weekday and the date that is the same day: "w piątek i sobotę, 10 i 11 maja"
const AFTER = 2; // "w środę w przyszłym tygodniu"
const FULL_DAY = /^(?:\d{4}|XXXX)-\d{2}-\d{2}$/u; // "2024-02-09"

/** A date found before, with its value. */
export interface DatedCandidate {
  readonly end: number;
  readonly attributes: { readonly value: string };
}

/** The full date that starts at the token. */
export function dayAtToken({ found }: RuleContext, token: number): DatedCandidate | undefined {
  for (const candidate of found.at(token, "date")) {
    const value = dateValue(candidate);
    if (value !== undefined && FULL_DAY.test(value)) return { end: candidate.end, attributes: { value } };
  }
  return undefined;
}

/** A full date nearby in the sentence that falls on the weekday. */
export function sameDayNear(context: RuleContext, token: number, weekday: number): string | undefined {
  const { document, found } = context;
  for (let distance = 1; distance <= NEAR; distance++) {
    for (const at of [token + distance, token - distance]) {
      if (document.sentence[at] !== document.sentence[token]) continue;
      for (const candidate of found.at(at, "date")) {
        const value = dateValue(candidate);
        const day = value === undefined ? undefined : parseDay(value);
        if (day && weekdayOf(dayNumber(day)) === weekday) return value;
      }
    }
  }
  return undefined;
}

/** Monday of a week that the sentence names beside: `w tym tygodniu, od {środy}`, `w {środę} w przyszłym tygodniu`. */
export function mondayNear({ document, found }: RuleContext, token: number): number | undefined {
  for (let at = token + AFTER; at >= Math.max(token - NEAR, document.sentenceStart(token)); at--) {
    for (const candidate of found.at(at, "date")) {
      const monday = mondayOf(dateValue(candidate) ?? "");
      if (monday !== undefined) return monday;
    }
  }
  return undefined;
}
