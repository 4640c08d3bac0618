import { type Clock, readClock } from "../src/entities/date/clock.ts";
import { nearestYear } from "../src/entities/date/nearest.ts";
import { tenseAround } from "../src/entities/date/tense.ts";
import { dayAt, weekdayOf } from "../src/polish/calendar.ts";
import { numberPrefixes } from "../src/polish/calendar-adjectives.ts";
import { readRoman } from "../src/polish/roman.ts";
import { weekdayAdjectives } from "../src/polish/weekdays.ts";
import { isDash } from "../src/text/characters.ts";
import { type Document, TokenFlag, TokenKind } from "../src/text/document.ts";
import type { TemporalReading, TemporalType } from "./temporal-reader.ts";
import type { Timex, TimexReader } from "./timex-scheme.ts";

const endings = "y ego emu ym a ej ą e i ych ymi".split(" ");
const months = inflect(
  "styczniow lutow marcow kwietniow majow czerwcow lipcow sierpniow wrześniow październikow listopadow grudniow",
);
const seasons = new Map([
  ...inflect("wiosenn letn jesienn zimow"),
  ...inflectSoft("letni", 1),
  ...numbered(["wiosna wiosnę wiosną wiosny", "lato latem", "jesień jesienią jesieni", "zima zimę zimą zimy"]),
]);
const seasonCodes = ["SP", "SU", "FA", "WI"];
const seasonMonths = [4, 7, 10, 1];
const years = shifted("tegoroczn ubiegłoroczn zeszłoroczn przyszłoroczn", [0, -1, -1, 1]);
const days = shifted("dzisiejsz wczorajsz jutrzejsz", [0, -1, 1]);
const eras = new Set("czasach czasów czasy świecie świata świat rzeczywistości pojęcia pojęć".split(" ")); // "w dzisiejszych czasach"
const sets = new Map(
  [...inflect("cotygodniow comiesięczn coroczn doroczn").keys(), ...inflect("roczn kwartaln").keys()].map((form) => [
    form,
    "XXXX",
  ]),
);
const lengths = new Map([...inflect("godzinn").keys()].map((form) => [form, "PT1H"]));

/** Adjectives of time and lone seasons, which the library leaves out: `{tegoroczny}`, `{lipcowe}`, `{dwudziestowieczną}`, `{coroczne}`, `{godzinnym}`. */
export const adjectiveTimexes: TimexReader = function* (reading, isFree) {
  const clock = readClock(reading);
  for (let token = 0; token < reading.document.length; token++) {
    const found = isFree(token) && !isName(reading.document, token) ? readAdjective(reading, clock, token) : undefined;
    if (found) yield found;
  }
};

function readAdjective(reading: TemporalReading, clock: Clock | undefined, token: number): Timex | undefined {
  const { document } = reading;
  const lower = document.lowerOf(token);
  const make = (type: TemporalType, value: string | undefined): Timex | undefined =>
    value === undefined ? undefined : { start: token, end: token + 1, type, value };
  const tense = (): "past" | "future" | undefined => tenseAround(reading, token);
  const year = (month: number): string => (clock ? String(nearestYear(clock, { month, tense: tense() })) : "xxxx");
  const month = months.get(lower);
  if (month !== undefined) return make("date", `${year(month + 1)}-${String(month + 1).padStart(2, "0")}`);
  const isCounted = isDash(document.formOf(token - 1)) || document.isKind(token - 1, TokenKind.number); // "12-letnich"
  const season = isCounted ? undefined : seasons.get(lower);
  if (season !== undefined) return make("date", `${year(seasonMonths[season] ?? 1)}-${seasonCodes[season]}`);
  const offset = years.get(lower);
  if (offset !== undefined) return make("date", clock ? String(clock.year + offset) : "xxxx");
  const days = readDay(document, clock, token);
  if (days !== undefined) return make("date", days);
  const weekday = weekdayAdjectives.get(lower);
  if (weekday !== undefined) return make("date", clock ? lastWeekday(clock, weekday) : `xxxx-Wxx-${weekday}`);
  return (
    make("set", sets.get(lower)) ??
    make("duration", lengths.get(lower)) ??
    make("date", centuryOf(lower)) ??
    readHyphened(document, token)
  );
}

function readDay(document: Document, clock: Clock | undefined, token: number): string | undefined {
  const offset = days.get(document.lowerOf(token));
  if (offset === undefined || eras.has(document.lowerOf(token + 1)) || document.lowerOf(token).endsWith("ych"))
    return undefined;
  return clock ? isoDay(clock.number + offset) : "xxxx-xx-xx";
}

function lastWeekday(clock: Clock, weekday: number): string {
  return isoDay(clock.number - ((weekdayOf(clock.number) - weekday + 7) % 7));
}

function isoDay(number: number): string {
  const { year, month, day } = dayAt(number);
  return [String(year), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
}

/** `dwudziestowieczna` → `19` */
function centuryOf(lower: string): string | undefined {
  const at = lower.indexOf("wieczn");
  const number = at > 0 ? numberPrefixes.get(lower.slice(0, at)) : undefined;
  return number !== undefined && Number.isInteger(number) && number <= 21 ? centuryValue(number) : undefined;
}

/** `XIX-wieczny` */
function readHyphened(document: Document, token: number): Timex | undefined {
  const century = readRoman(document.formOf(token));
  const isAdjective = isDash(document.formOf(token + 1)) && document.lowerOf(token + 2).startsWith("wieczn");
  if (century === undefined || !isAdjective) return undefined;
  return { start: token, end: token + 3, type: "date", value: centuryValue(century) };
}

function centuryValue(century: number): string {
  return String(century - 1).padStart(2, "0");
}

/** `ul. Listopadowa`, `Jesienne Spotkania`: capitals inside a sentence make a name, but for Roman figures. */
function isName(document: Document, token: number): boolean {
  if (!document.isKind(token, TokenKind.word)) return true;
  const isInside = !document.hasFlag(token, TokenFlag.sentenceStart) && !document.hasFlag(token, TokenFlag.lineStart);
  const isCapital = document.hasFlag(token, TokenFlag.capitalized) && isInside;
  return isCapital && readRoman(document.formOf(token)) === undefined && !sets.has(document.lowerOf(token));
}

function inflect(stems: string): Map<string, number> {
  return new Map(
    stems.split(" ").flatMap((stem, index) => endings.map((ending): [string, number] => [stem + ending, index])),
  );
}

function inflectSoft(stem: string, index: number): [string, number][] {
  return ["", "ego", "emu", "m", "a", "ej", "ą", "e", "ch", "mi"].map((ending) => [stem + ending, index]);
}

function numbered(rows: readonly string[]): [string, number][] {
  return rows.flatMap((row, index) => row.split(" ").map((form): [string, number] => [form, index]));
}

function shifted(stems: string, offsets: readonly number[]): Map<string, number> {
  return new Map([...inflect(stems)].map(([form, index]) => [form, offsets[index] ?? 0]));
}
