import type { RuleContext } from "../rule.ts";
import type { Clock } from "./clock.ts";
import type { DateGroup } from "./date-group.ts";
import type { DateItem } from "./date-item.ts";
import { nearestYear } from "./nearest.ts";
import { tenseAround } from "./tense.ts";

/** A year that the sentence named before: `w styczniu 2019 r. …, a w marcu …`. */
export interface YearBefore {
  readonly sentence: number;
  readonly year: number;
}

/** The dates of a group with their months and years: from the right neighbour, else from the context. */
export function shareParts(
  context: RuleContext,
  clock: Clock | undefined,
  group: DateGroup,
  before?: YearBefore,
): DateItem[] {
  const shared: DateItem[] = [];
  let right: DateItem | undefined;
  for (const item of group.items.toReversed()) {
    const whole: DateItem = right ? fromRight(item, right) : withYear(context, clock, item, before);
    shared.push(whole);
    right = whole;
  }
  return fromLeft(shared.toReversed(), group);
}

function fromRight(item: DateItem, right: DateItem): DateItem {
  const month = item.month ?? right.month;
  if (item.hasYear) return { ...item, month };
  // "z 31 grudnia na 1 stycznia 2024 r."
  const isYearBefore = month !== undefined && right.month !== undefined && month > right.month;
  const year = right.year !== undefined && isYearBefore ? right.year - 1 : right.year;
  return { ...item, month, year };
}

/** `od 15 listopada 2023 r. do 15 stycznia`: the later date follows the earlier one. */
function fromLeft(items: readonly DateItem[], group: DateGroup): DateItem[] {
  const first = items[0];
  if (!first?.hasYear || first.year === undefined) return [...items];
  const { year, month } = first;
  return items.map((item, index) => {
    if (index === 0 || group.items[index]?.hasYear) return item;
    const isNextYear = item.month !== undefined && month !== undefined && item.month < month;
    return { ...item, year: isNextYear ? year + 1 : year };
  });
}

function withYear(context: RuleContext, clock: Clock | undefined, item: DateItem, before?: YearBefore): DateItem {
  if (item.hasYear || item.month === undefined) return item;
  const { document } = context;
  if (before && before.sentence === document.sentence[item.start] && before.year !== clock?.year)
    return { ...item, year: before.year };
  if (!clock) return item;
  const tense = tenseAround(context, item.start);
  return { ...item, year: nearestYear(clock, { month: item.month, day: item.day, tense }) };
}
