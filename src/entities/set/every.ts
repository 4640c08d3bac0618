import { formatDuration, pluralUnits, singularUnits } from "../../polish/calendar-units.ts";
import { months } from "../../polish/months.ts";
import { readNumber, readOrdinal } from "../../polish/numerals.ts";
import { weekdays } from "../../polish/weekdays.ts";
import type { Document } from "../../text/document.ts";
import type { Candidate, EntityRule } from "../rule.ts";

const every = new Set("każdy każdego każdemu każdym każda każdej każdą każde".split(" "));
const joints = new Set(["i", "oraz", ",", "lub"]);
const seasons = new Set("wiosny lata jesieni zimy wiosnę lato jesień zimę wiosna zima".split(" "));
const daily = new Set(["rano", "wieczór", "noc", "wieczoru", "ranka", "poranka", "nocy", "poranek"]);

/** `{co roku}`, `{co dwa tygodnie}`, `{co drugi dzień}`, `{każdą środę}`, `{każdego dnia}`, `{każdy weekend}`; the value is the period. */
export const everySet: EntityRule<"set"> = {
  name: "set.every",
  type: "set",
  *find({ document }) {
    for (let token = 0; token < document.length; token++) {
      const found = readSet(document, token);
      if (!found) continue;
      yield set(token, found.end, found.value);
      yield* furtherWeekdays(document, found.end, found.isWeekday === true);
    }
  },
};

interface Period {
  readonly value: string;
  readonly end: number;
  readonly isWeekday?: boolean;
}

function readSet(document: Document, token: number): Period | undefined {
  const lower = document.lowerOf(token);
  // „na co dzień”: usually
  if (lower === "co") return document.lowerOf(token - 1) === "na" ? undefined : readCo(document, token + 1);
  return every.has(lower) ? readEvery(document, token + 1) : undefined;
}

/** After *co*: `roku`, `dwa lata`, `drugi dzień`, `piątek`. */
function readCo(document: Document, token: number): Period | undefined {
  const plain = readPeriod(document, token);
  if (plain) return plain;
  const ordinal = readOrdinal(document, token);
  if (ordinal) {
    const period = readPeriod(document, ordinal.end);
    const unit = singularUnits.get(document.lowerOf(ordinal.end));
    return period && (unit ? { value: formatDuration([[Number(ordinal.value), unit]]), end: period.end } : period);
  }
  const number = readNumber(document, token);
  if (!number) return undefined;
  const lower = document.lowerOf(number.end);
  const unit = pluralUnits.get(lower) ?? singularUnits.get(lower);
  return unit && { value: formatDuration([[Number(number.value), unit]]), end: number.end + 1 };
}

/** After *każdy*: `dnia`, `środę`, `pierwszy wtorek miesiąca`, `maja`. */
function readEvery(document: Document, token: number): Period | undefined {
  const plain = readPeriod(document, token);
  if (plain) return plain;
  const lower = document.lowerOf(token);
  if (months.has(lower) || seasons.has(lower)) return { value: "P1Y", end: token + 1 };
  const ordinal = readOrdinal(document, token);
  const of =
    ordinal && weekdays.has(document.lowerOf(ordinal.end))
      ? singularUnits.get(document.lowerOf(ordinal.end + 1))
      : undefined;
  return ordinal && of && { value: formatDuration([[1, of]]), end: ordinal.end + 2 };
}

function readPeriod(document: Document, token: number): Period | undefined {
  const lower = document.lowerOf(token);
  if (weekdays.has(lower)) return { value: "P1W", end: token + 1, isWeekday: true };
  if (lower.startsWith("weekend")) return { value: "P1W", end: token + 1 };
  if (daily.has(lower)) return { value: "P1D", end: token + 1 };
  const unit = singularUnits.get(lower);
  return unit && { value: formatDuration([[1, unit]]), end: token + 1 };
}

/** `w każdy wtorek i {czwartek}` */
function* furtherWeekdays(document: Document, end: number, isWeekday: boolean): Iterable<Candidate<"set">> {
  if (!isWeekday) return;
  for (let at = end; joints.has(document.lowerOf(at)) && weekdays.has(document.lowerOf(at + 1)); at += 2)
    yield set(at + 1, at + 2, "P1W");
}

function set(start: number, end: number, value: string): Candidate<"set"> {
  return { type: "set", start, end, attributes: { value } };
}
