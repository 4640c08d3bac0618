import { readOrdinal } from "../../polish/numerals.ts";
import { readRoman } from "../../polish/roman.ts";
import type { Document } from "../../text/document.ts";
import type { EntityRule, RuleContext } from "../rule.ts";
import { type Clock, readClock } from "./clock.ts";
import { dateCandidate, dateValue } from "./date-candidate.ts";
import { formatMoment } from "./moment.ts";
import { weekValue } from "./week-value.ts";

const edges = new Set(
  (
    "początek początku początkiem początkowi koniec końca końcu końcem końcowi schyłek schyłku schyłkiem " +
    "połowa połowy połowie połowę połową"
  ).split(" "),
);
const halves = "połow";
const schoolYear = new Set(["szkolnego", "akademickiego", "obrotowego", "studiów"]);
const lengths = new Set(["roku", "miesiąca", "tygodnia"]);

/** Part of a period, which keeps the period's value: `{połowy sierpnia}`, `{koniec 2023 r.}`, `{początku roku}`, `{drugiej połowie lat 90.}`. */
export const edgeDate: EntityRule<"date"> = {
  name: "date.edge",
  type: "date",
  *find(context) {
    const { document } = context;
    const clock = readClock(context);
    for (let token = 0; token < document.length; token++) {
      if (!edges.has(document.lowerOf(token))) continue;
      const period = periodAt(context, clock, token + 1);
      if (period) yield dateCandidate(edgeStart(document, token), period.end, period.value);
    }
  },
};

function periodAt(
  { document, found }: RuleContext,
  clock: Clock | undefined,
  token: number,
): { end: number; value: string } | undefined {
  for (const candidate of found.at(token, "date")) {
    const value = dateValue(candidate);
    if (value !== undefined) return { end: candidate.end, value };
  }
  const noun = document.lowerOf(token);
  if (!lengths.has(noun) || schoolYear.has(document.lowerOf(token + 1))) return undefined;
  if (noun === "tygodnia") return { end: token + 1, value: clock ? weekValue(clock.number) : "XXXX-WXX" };
  const moment = noun === "roku" ? { year: clock?.year } : { year: clock?.year, month: clock?.month };
  return { end: token + 1, value: clock || noun === "roku" ? formatMoment(moment) : "XXXX-XX" };
}

/** `drugiej połowie`, `II połowie`: the number belongs to the half. */
function edgeStart(document: Document, token: number): number {
  if (!document.lowerOf(token).startsWith(halves)) return token;
  const roman = readRoman(document.formOf(token - 1));
  if (roman === 1 || roman === 2) return token - 1;
  const ordinal = readOrdinal(document, token - 1);
  return ordinal && Number(ordinal.value) <= 2 ? token - 1 : token;
}
