import { dayAt, weekdayOf } from "../../polish/calendar.ts";
import { weekdayAbbreviations, weekdayAdjectives, weekdays } from "../../polish/weekdays.ts";
import { isDash } from "../../text/characters.ts";
import { type Document, TokenFlag } from "../../text/document.ts";
import type { Candidate, EntityRule, RuleContext } from "../rule.ts";
import { type Clock, readClock } from "./clock.ts";
import { dateCandidate } from "./date-candidate.ts";
import { readModifier } from "./modifiers.ts";
import { asMoment, formatMoment } from "./moment.ts";
import { skipDot } from "./skip-dot.ts";
import { tenseAround } from "./tense.ts";
import { type DatedCandidate, dayAtToken, mondayNear, sameDayNear } from "./weekday-neighbours.ts";

const joints = new Set(["i", "oraz", "do", "na", "lub"]);
const dayParts = new Set(
  "poranek poranka poranku ranek ranka przedpołudnie południe popołudnie popołudnia popołudniem wieczór wieczoru wieczorem noc nocy nocą".split(
    " ",
  ),
);

/** Days of the week, with the date beside them if there is one: `w {środę}`, `{wtorek, 9 kwietnia}`, `{ubiegły piątek}`, `{sobotni wieczór}`. */
export const weekdayDate: EntityRule<"date"> = {
  name: "date.weekday",
  type: "date",
  *find(context) {
    const clock = readClock(context);
    const resolved = new Map<number, number>();
    for (let token = 0; token < context.document.length; token++) {
      const found = readWeekday(context, token);
      if (found) yield resolveWeekday(context, clock, found, resolved);
      else yield* joinAbbreviation(context, token);
    }
  },
};

interface Weekday {
  readonly token: number;
  readonly end: number;
  readonly weekday: number;
}

function readWeekday({ document }: RuleContext, token: number): Weekday | undefined {
  const lower = document.lowerOf(token);
  const adjective = weekdayAdjectives.get(lower);
  if (adjective !== undefined)
    return dayParts.has(document.lowerOf(token + 1)) ? { token, end: token + 2, weekday: adjective } : undefined;
  const weekday = weekdays.get(lower);
  // "Środa Śląska" is a town, "starosta Wtorek" a man; a headline begins with the day only to go on with its date
  const isName = document.hasFlag(token, TokenFlag.capitalized) && !document.hasFlag(token, TokenFlag.allCaps);
  if (weekday === undefined || (isName && !document.hasFlag(token, TokenFlag.sentenceStart))) return undefined;
  if (isName && document.formOf(token + 1) !== "," && !document.isKind(token + 1, 2)) return undefined;
  return { token, end: token + 1, weekday };
}

function resolveWeekday(
  context: RuleContext,
  clock: Clock | undefined,
  found: Weekday,
  resolved: Map<number, number>,
): Candidate<"date"> {
  const { document } = context;
  const { token, end, weekday } = found;
  const modifier = readModifier(document, token - 1);
  const start = modifier?.start ?? token;
  const beside = dateBeside(context, found);
  if (beside) return dateCandidate(start, beside.end, beside.attributes.value);
  const ofWeek = readModifier(document, end); // "w piątek ubiegłego tygodnia"
  const isOfWeek = ofWeek !== undefined && document.lowerOf(end + 1) === "tygodnia";
  const last = isOfWeek ? end + 2 : end;
  const same = sameDayNear(context, token, weekday);
  if (same !== undefined) return dateCandidate(start, last, same);
  if (!clock) return dateCandidate(start, last, `XXXX-WXX-${weekday}`);
  const monday = clock.number - weekdayOf(clock.number) + 1;
  const week = isOfWeek ? monday + 7 * ofWeek.offset : mondayNear(context, token);
  const number =
    week === undefined ? fromToday(context, clock, { found, offset: modifier?.offset, resolved }) : week + weekday - 1;
  resolved.set(token, number);
  return dateCandidate(start, last, formatMoment(asMoment(dayAt(number))));
}

interface Hints {
  readonly found: Weekday;
  readonly offset: -1 | 0 | 1 | undefined;
  /** Days of the weekdays before, by token. */
  readonly resolved: ReadonlyMap<number, number>;
}

function fromToday(context: RuleContext, clock: Clock, { found, offset, resolved }: Hints): number {
  const { document } = context;
  const { token, weekday } = found;
  const before = joinsBack(document, token) ? resolved.get(token - 2) : undefined;
  if (before !== undefined) return before + ((weekday - weekdayOf(before) + 7) % 7); // "od środy do {piątku}"
  const today = weekdayOf(clock.number);
  const tense = tenseAround(context, token);
  // "od dziś do niedzieli"
  if (offset === undefined && tense !== "past" && document.lowerOf(token - 1) === "do")
    return clock.number + ((weekday - today + 7) % 7);
  const isFuture = offset === 1 || (offset !== -1 && tense === "future");
  if (isFuture) return clock.number + ((weekday - today + 6) % 7) + 1;
  const back = (today - weekday + 7) % 7;
  if (offset === -1) return clock.number - (back === 0 ? 7 : back);
  // both days of a pair lie behind: "z {soboty} na niedzielę"
  const pair = joinsBack(document, token + 2) ? weekdays.get(document.lowerOf(token + 2)) : undefined;
  if (pair === undefined) return clock.number - back;
  return clock.number - ((today - pair + 7) % 7) - ((pair - weekday + 7) % 7);
}

/** A weekday, a joining word and the weekday at the token. */
function joinsBack(document: Document, token: number): boolean {
  const joint = document.lowerOf(token - 1);
  return (
    (joints.has(joint) || isDash(joint)) &&
    weekdays.has(document.lowerOf(token - 2)) &&
    weekdays.has(document.lowerOf(token))
  );
}

/** The date right after: `wtorek, 9 kwietnia`. `we wtorek i środę, 19 i 20 listopada` are four dates. */
function dateBeside(context: RuleContext, { token, end }: Weekday): DatedCandidate | undefined {
  const { document } = context;
  const isComma = document.formOf(end) === ",";
  if (isComma && joinsBack(document, token)) return undefined;
  return dayAtToken(context, isComma ? end + 1 : end);
}

function* joinAbbreviation(context: RuleContext, token: number): Iterable<Candidate<"date">> {
  const { document } = context;
  if (!weekdayAbbreviations.has(document.lowerOf(token))) return;
  const end = skipDot(document, token + 1);
  const beside = dayAtToken(context, document.formOf(end) === "," ? end + 1 : end);
  // "pt. i sob. 5 maja" are two days
  const isSecond = joints.has(document.lowerOf(token - 1)) && isAbbreviation(document, token - 2);
  if (beside && !isSecond) yield dateCandidate(token, beside.end, beside.attributes.value);
}

function isAbbreviation(document: Document, token: number): boolean {
  return weekdayAbbreviations.has(document.lowerOf(document.formOf(token) === "." ? token - 1 : token));
}
