import { Case, casesOf, Pos, posOf } from "../../lexicon/tag.ts";
import { dayAt, shiftMonth } from "../../polish/calendar.ts";
import { pluralUnits, singularUnits, type TimeUnit, yearsOfUnit } from "../../polish/calendar-units.ts";
import { months } from "../../polish/months.ts";
import { readNumber } from "../../polish/numerals.ts";
import { type Document, TokenKind } from "../../text/document.ts";
import type { EntityRule, RuleContext } from "../rule.ts";
import { type Clock, readClock } from "./clock.ts";
import { dateCandidate } from "./date-candidate.ts";
import { asMoment, formatMoment, type Moment } from "./moment.ts";
import { weekValue } from "./week-value.ts";

/** Time counted from now: `{dwa lata temu}`, `przed {trzema laty}`, `za {tydzień}`; as exact as the unit it is counted in. */
export const agoDate: EntityRule<"date"> = {
  name: "date.ago",
  type: "date",
  *find(context) {
    const { document } = context;
    const clock = readClock(context);
    for (let token = 0; token < document.length; token++) {
      const amount = readAmount(document, token);
      if (!amount || amount.count > LONGEST) continue;
      const isAgo = document.lowerOf(amount.end) === "temu";
      const isBefore = document.lowerOf(token - 1) === "przed" && beforeForms.has(document.lowerOf(amount.end - 1));
      const isAhead = document.lowerOf(token - 1) === "za" && mayLieAhead(context, token, amount.end);
      const count = isAhead ? amount.count : -amount.count;
      if (isAgo || isBefore || isAhead)
        yield dateCandidate(token, isAgo ? amount.end + 1 : amount.end, shiftValue(clock, count, amount.unit));
      token = amount.end - 1;
    }
  },
};

const nominal = new Set<number>([Pos.subst, Pos.ger, Pos.adj, Pos.pact, Pos.ppas]);
const LONGEST = 75; // "trzysta lat temu" names no year
// "przed rokiem", "przed dwoma laty"; "przed dwoma dniami" counts from an event as often as from now
const beforeForms = new Set(["rokiem", "laty", "miesiącem", "miesiącami", "tygodniem", "tygodniami"]);

export interface Amount {
  readonly count: number;
  readonly unit: TimeUnit;
  readonly end: number;
}

/** `dwa lata`, `pół roku`, `tydzień`, `3 dni`: hours and less make no date. */
export function readAmount(document: Document, token: number): Amount | undefined {
  const single = singularUnits.get(document.lowerOf(token));
  if (single && isDateUnit(single)) return { count: 1, unit: single, end: token + 1 };
  const number = readNumber(document, token);
  if (!number) return undefined;
  const lower = document.lowerOf(number.end);
  const count = Number(number.value);
  const years = yearsOfUnit.get(lower); // "ćwierć wieku temu"
  if (years !== undefined) return { count: Math.round(count * years), unit: "Y", end: number.end + 1 };
  const unit = pluralUnits.get(lower) ?? singularUnits.get(lower);
  if (!unit || !isDateUnit(unit)) return undefined;
  if (Number.isInteger(count)) return { count, unit, end: number.end + 1 };
  return unit === "Y" ? { count: Math.round(count * 12), unit: "M", end: number.end + 1 } : undefined;
}

/** The day, week, month or year so many units after the anchor. */
export function shiftValue(anchor: Clock | undefined, count: number, unit: TimeUnit): string {
  if (!anchor) return { D: "XXXX-XX-XX", W: "XXXX-WXX", M: "XXXX-XX", Q: "XXXX-QX" }[unit as string] ?? "XXXX";
  if (unit === "D") return formatMoment(asMoment(dayAt(anchor.number + count)));
  if (unit === "W") return weekValue(anchor.number + 7 * count);
  if (unit === "Y") return String(anchor.year + count);
  const shifted = shiftMonth(anchor, unit === "Q" ? count * 3 : count);
  const month: Moment = { year: shifted.year, month: shifted.month };
  return unit === "Q" ? `${shifted.year}-Q${Math.ceil(shifted.month / 3)}` : formatMoment(month);
}

/** Nothing that could be paid for: `za {rok}`, not `za rok służby`, `za rok 2023`, `za miesiąc maj`, `za jeden dzień`. */
function mayLieAhead({ document, morphology }: RuleContext, token: number, end: number): boolean {
  const lower = document.lowerOf(end);
  if (document.isKind(end, TokenKind.number) || months.has(lower) || document.lowerOf(token) === "jeden") return false;
  if (!document.isKind(end, TokenKind.word) || lower.length < 3) return true;
  return !morphology
    .known(end)
    .some(({ tag }) => nominal.has(posOf(tag)) && (casesOf(tag) & Case.gen) !== 0 && (casesOf(tag) & Case.nom) === 0);
}

function isDateUnit(unit: TimeUnit): boolean {
  return unit === "D" || unit === "W" || unit === "M" || unit === "Q" || unit === "Y";
}
