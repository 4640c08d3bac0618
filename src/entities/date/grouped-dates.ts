import type { Candidate, RuleContext } from "../rule.ts";
import { readClock } from "./clock.ts";
import { dateCandidate } from "./date-candidate.ts";
import { readDateGroups } from "./date-group.ts";
import type { DateItem } from "./date-item.ts";
import { formatMoment, isPossible } from "./moment.ts";
import { shareParts, type YearBefore } from "./share.ts";

// "nie maja" is a slip for "nie mają"; these words make it a month
const beforeMay = new Set(
  "od do z ze początku końca koniec początek połowie połowy połowa dni miesiąca tygodniu tygodnia dniach weekend weekendu".split(
    " ",
  ),
);

// before the date of an act, whose year says nothing of the story: "ustawy z dnia 6 kwietnia 1990 r."
const acts = new Set(["dnia", "z"]);

/** The dates of all groups, those with figures for the month or the others. */
export function* findGroupedDates(
  context: RuleContext,
  { numeric }: { numeric: boolean },
): Iterable<Candidate<"date">> {
  const { document } = context;
  const clock = readClock(context);
  let before: YearBefore | undefined;
  for (const group of readDateGroups(document, clock)) {
    const items = shareParts(context, clock, group, before);
    const isNumeric = items.some((item) => item.isNumeric);
    for (const item of items) {
      if (item.isExplicit && item.year !== undefined && !acts.has(document.lowerOf(item.start - 1)))
        before = { sentence: document.sentence[item.start] ?? 0, year: item.year };
      if (isNumeric === numeric && isPossible(item) && !isVerb(context, item, items.length)) {
        yield dateCandidate(item.start, item.end, formatMoment(item));
      }
    }
  }
}

function isVerb({ document }: RuleContext, item: DateItem, count: number): boolean {
  return item.isLoneMonth === true && count === 1 && !beforeMay.has(document.lowerOf(item.start - 1));
}
