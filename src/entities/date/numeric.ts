import type { EntityRule } from "../rule.ts";
import { findGroupedDates } from "./grouped-dates.ts";

/** Dates in figures: `09.02.2024 r.`, `{10}–{11.09.2019}`, `2024-02-09`; `17.03.` and `27.08` where the words around tell. */
export const numericDate: EntityRule<"date"> = {
  name: "date.numeric",
  type: "date",
  find: (context) => findGroupedDates(context, { numeric: true }),
};
