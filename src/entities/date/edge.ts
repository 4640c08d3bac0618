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
const shortEdges = new Set(["poł", "pocz", "kon"]); // "2. poł. XIX w."
const halves = "poł";
// "w pierwszych dniach czerwca", "w ostatnich latach XIX w."
const outer = new Set(["pierwszych", "ostatnich", "pierwsze", "ostatnie"]);
const stretches = new Set(
  "dni dniach dniami tygodni tygodniach tygodnie miesięcy miesiącach miesiące lat latach lata".split(" "),
);
const schoolYear = new Set(["szkolnego", "akademickiego", "obrotowego", "studiów"]);
const lengths = new Set(["roku", "miesiąca", "tygodnia"]);

/**
 * Part of a period, which keeps the period's value: `{połowy sierpnia}`, `{koniec 2023 r.}`, `{początku roku}`,
 * `{drugiej połowie lat 90.}`, `{pierwszych dniach czerwca}`.
 */
export const edgeDate: EntityRule<"date"> = {
  name: "date.edge",
  type: "date",
  *find(context) {
    const { document } = context;
    const clock = readClock(context);
    for (let token = 0; token < document.length; token++) {
      const inner = edgeEnd(document, token);
      const period = inner === undefined ? undefined : periodAt(context, clock, inner);
      if (period)
        yield { ...dateCandidate(edgeStart(document, token), period.end, period.value), weight: period.weight };
    }
  },
};

/** The token after the edge, where its period stands. */
function edgeEnd(document: Document, token: number): number | undefined {
  const lower = document.lowerOf(token);
  if (edges.has(lower)) return token + 1;
  if (outer.has(lower)) return stretches.has(document.lowerOf(token + 1)) ? token + 2 : undefined;
  return shortEdges.has(lower) && document.formOf(token + 1) === "." ? token + 2 : undefined;
}

interface Period {
  readonly end: number;
  readonly value: string;
  readonly weight: number;
}

function periodAt({ document, found }: RuleContext, clock: Clock | undefined, token: number): Period | undefined {
  for (const candidate of found.at(token, "date").toSorted((a, b) => (b.weight ?? 0) - (a.weight ?? 0))) {
    const value = dateValue(candidate);
    if (value !== undefined) return { end: candidate.end, value, weight: candidate.weight ?? 0 };
  }
  const noun = document.lowerOf(token);
  if (!lengths.has(noun) || schoolYear.has(document.lowerOf(token + 1))) return undefined;
  if (noun === "tygodnia") return { end: token + 1, value: clock ? weekValue(clock.number) : "XXXX-WXX", weight: 0 };
  const moment = noun === "roku" ? { year: clock?.year } : { year: clock?.year, month: clock?.month };
  return { end: token + 1, value: clock || noun === "roku" ? formatMoment(moment) : "XXXX-XX", weight: 0 };
}

/** `drugiej połowie`, `II połowie`, `2. poł.`: the number belongs to the half. */
function edgeStart(document: Document, token: number): number {
  if (!document.lowerOf(token).startsWith(halves)) return token;
  const figure = document.formOf(token - 1) === "." ? token - 2 : token - 1;
  if (document.formOf(figure) === "1" || document.formOf(figure) === "2") return figure;
  const roman = readRoman(document.formOf(token - 1));
  if (roman === 1 || roman === 2) return token - 1;
  const ordinal = readOrdinal(document, token - 1);
  return ordinal && Number(ordinal.value) <= 2 ? token - 1 : token;
}
