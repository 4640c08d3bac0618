import { type CalendarDay, dayNumber, daysInMonth, parseDay } from "../../polish/calendar.ts";
import { monthName } from "../../polish/months.ts";

/** A day, a month or a year, as far as the text and the reference date tell. */
export interface Moment {
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}

/** `2024-02-09`, `2024-02`, `2024`; `XXXX-02-09` without a year, `BC0044` before our era. */
export function formatMoment({ year, month, day }: Moment): string {
  const parts = [formatYear(year)];
  if (month !== undefined || day !== undefined) parts.push(twoDigits(month));
  if (day !== undefined) parts.push(twoDigits(day));
  return parts.join("-");
}

/** The day's number when all three parts are known. */
export function momentDay({ year, month, day }: Moment): number | undefined {
  return year === undefined || month === undefined || day === undefined ? undefined : dayNumber({ year, month, day });
}

/** Whether the calendar has such a day in some year. */
export function isPossible({ year, month, day }: Moment): boolean {
  if (month !== undefined && (month < 1 || month > 12)) return false;
  return day === undefined || (day >= 1 && day <= daysInMonth(year ?? 2000, month ?? 1));
}

/** Nominative for a register: `9 lutego 2024`, `luty 2024`, `2024`; `undefined` for values of other shapes. */
export function nameMoment(value: string): string | undefined {
  const day = parseDay(value);
  if (day) return `${day.day} ${monthName(day.month).genitive} ${day.year}`;
  const month = MONTH.exec(value);
  return month ? `${monthName(Number(month[2])).nominative} ${month[1]}` : undefined;
}

export function asMoment(day: CalendarDay): Moment {
  return { year: day.year, month: day.month, day: day.day };
}

const MONTH = /^(\d{4})-(\d{2})$/u; // "2024-02"

function formatYear(year: number | undefined): string {
  if (year === undefined) return "XXXX";
  return year < 0 ? `BC${String(-year).padStart(4, "0")}` : String(year).padStart(4, "0");
}

function twoDigits(part: number | undefined): string {
  return part === undefined ? "XX" : String(part).padStart(2, "0");
}
