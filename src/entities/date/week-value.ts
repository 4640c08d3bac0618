import { dayNumber, weekdayOf, weekOf } from "../../polish/calendar.ts";

const WEEK = /^(\d{4})-W(\d{2})(?:-WE)?$/u; // "2024-W06"

/** ISO week of the day: `2024-W06`. */
export function weekValue(number: number): string {
  const { year, week } = weekOf(number);
  return `${year}-W${String(week).padStart(2, "0")}`;
}

/** Number of the Monday of a week value; `undefined` for other values. */
export function mondayOf(value: string): number | undefined {
  const match = WEEK.exec(value);
  if (!match) return undefined;
  // 4 January always lies in the first week
  const fourth = dayNumber({ year: Number(match[1]), month: 1, day: 4 });
  return fourth - weekdayOf(fourth) + 1 + 7 * (Number(match[2]) - 1);
}
