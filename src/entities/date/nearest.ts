import { dayNumber, daysInMonth } from "../../polish/calendar.ts";
import type { Clock } from "./clock.ts";
import type { Tense } from "./tense.ts";

// days within which the nearest date is meant whatever the verb: nobody leaves the year out for a date eleven months
// ago when next month's would be read; a verb that looks ahead is less often misread
const SURE = { past: 100, future: 45 } as const;

interface YearlessDate {
  readonly month: number;
  readonly day?: number | undefined;
  readonly tense?: Tense | undefined;
}

/** The year of a date that has none: the nearest one, unless the verb says that it is past or to come. */
export function nearestYear(clock: Clock, { month, day, tense }: YearlessDate): number {
  const distance = (year: number): number => {
    if (day === undefined) return ((year - clock.year) * 12 + month - clock.month) * 30;
    return dayNumber({ year, month, day: Math.min(day, daysInMonth(year, month)) }) - clock.number;
  };
  const years = [clock.year - 1, clock.year, clock.year + 1];
  const nearest = years.toSorted((a, b) => Math.abs(distance(a)) - Math.abs(distance(b)))[0] ?? clock.year;
  if (tense === undefined || Math.abs(distance(nearest)) <= SURE[tense]) return nearest;
  if (tense === "past" && distance(nearest) > 0) return nearest - 1;
  if (tense === "future" && distance(nearest) < 0) return nearest + 1;
  return nearest;
}
