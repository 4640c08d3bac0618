import { shiftMonth, weekdayOf } from "../../polish/calendar.ts";
import type { Document } from "../../text/document.ts";
import type { Candidate, EntityRule, RuleContext } from "../rule.ts";
import { type Clock, readClock } from "./clock.ts";
import { dateCandidate } from "./date-candidate.ts";
import { readRelativeMonth } from "./date-item.ts";
import { readModifier } from "./modifiers.ts";
import { formatMoment } from "./moment.ts";
import { tenseAround } from "./tense.ts";
import { weekValue } from "./week-value.ts";
import { readRelativeYear } from "./year-words.ts";

type Period = "week" | "weekend" | "month" | "quarter" | "year";

const nouns: ReadonlyMap<string, Period> = new Map([
  ...row("week", "tydzień tygodnia tygodniu tygodniem"),
  ...row("weekend", "weekend weekendu weekendzie weekendem weekendowi"),
  ...row("month", "miesiąc miesiąca miesiącu miesiącem"),
  ...row("quarter", "kwartał kwartału kwartale"),
  ...row("year", "rok roku rokiem rokowi"),
]);
// "w ostatnim roku", "kolejny miesiąc" are lengths and counts
const vague: ReadonlyMap<string, ReadonlySet<Period>> = new Map([
  ["ostatni", new Set<Period>(["year", "month", "quarter"])],
  ["kolejny", new Set<Period>(["month", "quarter", "week", "weekend"])],
  ["najbliższy", new Set<Period>(["year", "month", "quarter"])],
]);
const MIDWEEK = 3;
const postponed = new Set(["bieżący", "ubiegły", "zeszły", "miniony", "przyszły"]);
const weekendPrepositions = new Set(["w", "na", "przed", "po", "przez"]);

/** Periods told from the day of the text: `{ubiegłym tygodniu}`, `{tym roku}`, `{br.}`, `{miniony weekend}`, `{bm.}`. */
export const relativePeriod: EntityRule<"date"> = {
  name: "date.relative-period",
  type: "date",
  *find(context) {
    const { document } = context;
    const clock = readClock(context);
    for (let token = 0; token < document.length; token++) {
      const found = readShort(document, token, clock) ?? readNoun(context, token, clock);
      if (found) yield found;
    }
  },
};

function readShort(document: Document, token: number, clock: Clock | undefined): Candidate<"date"> | undefined {
  const year = readRelativeYear(document, token);
  if (year && document.lowerOf(year.end - 1) !== "roku")
    return dateCandidate(token, year.end, periodValue(clock, "year", year.offset));
  const month = readRelativeMonth(document, token);
  return month && dateCandidate(token, month.end, periodValue(clock, "month", month.offset));
}

function readNoun(context: RuleContext, token: number, clock: Clock | undefined): Candidate<"date"> | undefined {
  const { document } = context;
  const period = nouns.get(document.lowerOf(token));
  if (!period) return undefined;
  const modifier = readModifier(document, token - 1);
  if (modifier && !vague.get(modifier.lemma)?.has(period)) {
    // "w ten weekend" on Monday is the one just over
    const isOver =
      period === "weekend" &&
      modifier.offset === 0 &&
      clock &&
      weekdayOf(clock.number) <= MIDWEEK &&
      tenseAround(context, token) === "past";
    return dateCandidate(modifier.start, token + 1, periodValue(clock, period, isOver ? -1 : modifier.offset));
  }
  const after = readModifier(document, token + 1); // "w roku ubiegłym"
  if (after && period === "year" && postponed.has(after.lemma)) {
    return dateCandidate(token, token + 2, periodValue(clock, period, after.offset));
  }
  if (period !== "weekend" || !weekendPrepositions.has(document.lowerOf(token - 1))) return undefined;
  const offset = tenseAround(context, token) === "future" ? 1 : -1;
  return dateCandidate(token, token + 1, periodValue(clock, period, offset));
}

/** The period so many periods after the present one; `XXXX…` without a reference date. */
function periodValue(clock: Clock | undefined, period: Period, offset: number): string {
  if (!clock)
    return { week: "XXXX-WXX", weekend: "XXXX-WXX-WE", month: "XXXX-XX", quarter: "XXXX-QX", year: "XXXX" }[period];
  if (period === "year") return String(clock.year + offset);
  if (period === "week") return weekValue(clock.number + 7 * offset);
  if (period === "weekend") return `${weekValue(clock.number + 7 * weekendOffset(clock, offset))}-WE`;
  const { year, month } = shiftMonth(clock, offset * (period === "quarter" ? 3 : 1));
  return period === "month" ? formatMoment({ year, month }) : `${year}-Q${Math.ceil(month / 3)}`;
}

/** On Sunday the last weekend is just ending; on a working day the next one is this week's. */
function weekendOffset(clock: Clock, offset: number): number {
  const weekday = weekdayOf(clock.number);
  if (offset === -1) return weekday === 7 ? 0 : -1;
  return offset === 1 && weekday < 6 ? 0 : offset;
}

function row(period: Period, forms: string): [string, Period][] {
  return forms.split(" ").map((form) => [form, period]);
}
