import { dayAt } from "../../polish/calendar.ts";
import type { Document } from "../../text/document.ts";
import type { EntityRule } from "../rule.ts";
import { type Clock, readClock } from "./clock.ts";
import { dateCandidate } from "./date-candidate.ts";
import { asMoment, formatMoment } from "./moment.ts";

const adverbs: ReadonlyMap<string, number> = new Map([
  ["dziś", 0],
  ["dzisiaj", 0],
  ["dzis", 0],
  ["wczoraj", -1],
  ["przedwczoraj", -2],
  ["jutro", 1],
  ["jutra", 1],
  ["pojutrze", 2],
]);
const adjectives: ReadonlyMap<string, number> = new Map([
  ...adjective("dzisiejsz", "ego ym emu y", 0),
  ...adjective("wczorajsz", "ego ym emu y", -1),
  ...adjective("jutrzejsz", "ego ym emu y", 1),
]);
const days = new Set(["dnia", "dniu", "dzień", "dniem"]);
const wholeDays = new Set(["doby", "dobie", "dobę"]);
const nights = new Set(["nocy"]);
const past = new Set(["minionej", "ubiegłej", "ostatniej", "poprzedniej", "minioną", "ubiegłą", "ostatnią"]);

/** Days told from the day of the text: `wczoraj`, `{dniu dzisiejszym}`, `{minionej doby}`, `{ostatniej nocy}`. */
export const relativeDay: EntityRule<"date"> = {
  name: "date.relative-day",
  type: "date",
  *find(context) {
    const { document } = context;
    const clock = readClock(context);
    for (let token = 0; token < document.length; token++) {
      const found = readRelativeDay(document, token);
      if (found) yield dateCandidate(token, found.end, dayFrom(clock, found.offset));
    }
  },
};

/** The day so many days after the reference date; `XXXX-XX-XX` without one. */
export function dayFrom(clock: Clock | undefined, offset: number): string {
  return clock ? formatMoment(asMoment(dayAt(clock.number + offset))) : "XXXX-XX-XX";
}

function readRelativeDay(document: Document, token: number): { offset: number; end: number } | undefined {
  const lower = document.lowerOf(token);
  const next = document.lowerOf(token + 1);
  const adverb = adverbs.get(lower);
  if (adverb !== undefined && !(adverb === 0 && next === "dzień")) return { offset: adverb, end: token + 1 };
  const after = days.has(lower) ? adjectives.get(next) : undefined; // "w dniu dzisiejszym"
  if (after !== undefined) return { offset: after, end: token + 2 };
  const before = days.has(next) ? adjectives.get(lower) : undefined; // "wczorajszego dnia"
  if (before !== undefined) return { offset: before, end: token + 2 };
  return past.has(lower) && (wholeDays.has(next) || nights.has(next)) ? { offset: -1, end: token + 2 } : undefined;
}

function adjective(stem: string, endings: string, offset: number): [string, number][] {
  return endings.split(" ").map((ending) => [stem + ending, offset]);
}
