import type { EntityRule } from "../rule.ts";
import { findGroupedDates } from "./grouped-dates.ts";

/** Dates with a month in words: `9 lutego br.`, `od {4} do {7 marca 2024 r.}`, `w {październiku}`, `{21 bm.}`, `12 V 2021`. */
export const calendarDate: EntityRule<"date"> = {
  name: "date.calendar",
  type: "date",
  find: (context) => findGroupedDates(context, { numeric: false }),
};
