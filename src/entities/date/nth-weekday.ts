import { dayAt, dayNumber, daysInMonth, weekdayOf } from "../../polish/calendar.ts";
import { ordinals } from "../../polish/numerals-ordinal.ts";
import { weekdays } from "../../polish/weekdays.ts";
import type { EntityRule, RuleContext } from "../rule.ts";
import { dateCandidate, dateValue } from "./date-candidate.ts";
import { asMoment, formatMoment } from "./moment.ts";
import { weekValue } from "./week-value.ts";

const SATURDAY = 6;
const LAST = -1;
const lastForms = new Set("ostatni ostatniego ostatnim ostatnia ostatniej ostatnią".split(" "));
const MONTH = /^(\d{4})-(\d{2})$/u; // "2024-03"

/** Days told by their place in a month: `{pierwszą sobotę marca}`, `{ostatni piątek stycznia 2024 r.}`, `{ostatni weekend maja}`. */
export const nthWeekdayDate: EntityRule<"date"> = {
  name: "date.nth-weekday",
  type: "date",
  *find(context) {
    const { document } = context;
    for (let token = 0; token < document.length; token++) {
      const lower = document.lowerOf(token);
      const place = lastForms.has(lower) ? LAST : ordinals.get(lower);
      if (place === undefined || place > 5) continue;
      const noun = document.lowerOf(token + 1);
      const isWeekend = noun.startsWith("weekend");
      const weekday = isWeekend ? SATURDAY : weekdays.get(noun);
      const month = weekday === undefined ? undefined : monthAt(context, token + 2);
      if (weekday === undefined || !month) continue;
      const day = nthDay(month, weekday, place);
      yield dateCandidate(token, month.end, isWeekend ? `${weekValue(day)}-WE` : formatMoment(asMoment(dayAt(day))));
    }
  },
};

interface Month {
  readonly year: number;
  readonly month: number;
  readonly end: number;
}

function monthAt({ found }: RuleContext, token: number): Month | undefined {
  for (const candidate of found.at(token, "date")) {
    const match = MONTH.exec(dateValue(candidate) ?? "");
    if (match) return { year: Number(match[1]), month: Number(match[2]), end: candidate.end };
  }
  return undefined;
}

function nthDay({ year, month }: Month, weekday: number, place: number): number {
  const first = dayNumber({ year, month, day: 1 });
  if (place !== LAST) return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (place - 1);
  const last = first + daysInMonth(year, month) - 1;
  return last - ((weekdayOf(last) - weekday + 7) % 7);
}
