import { type CalendarDay, dayNumber, parseDay } from "../../polish/calendar.ts";
import type { RuleContext } from "../rule.ts";

/** The reference date, ready for arithmetic. */
export interface Clock extends CalendarDay {
  /** Days since 1970. */
  readonly number: number;
}

export function readClock({ referenceDate }: Pick<RuleContext, "referenceDate">): Clock | undefined {
  const day = referenceDate === undefined ? undefined : parseDay(referenceDate);
  return day && { ...day, number: dayNumber(day) };
}
