import { isDash } from "../../text/characters.ts";
import { type Document, TokenFlag, TokenKind } from "../../text/document.ts";

/** A time of day as written: `14.30`, `14`, `6.00 rano`, `piętnastej`. */
export interface ClockReading {
  readonly hour: number;
  readonly minute: number;
  readonly second?: number;
  readonly end: number;
  /** What stands between hour and minutes; absent when there are none. */
  readonly separator?: "." | ":";
}

const endings = new Set(["tej", "ej", "ta", "tą", "stej", "mej"]);
const superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹"; // "14³⁰"
const TWO_FIGURES = 2;
const FOUR_FIGURES = 4; // "godz. 1430"
const NOON = 12;
const EVENING = 8; // "11 w nocy" is 23:00, "4 w nocy" is not 16:00

/** Hour in figures with or without minutes. */
export function readFigures(document: Document, token: number): ClockReading | undefined {
  const form = document.formOf(token);
  if (!document.isKind(token, TokenKind.number)) return undefined;
  if (form.length === FOUR_FIGURES) return inRange(Number(form.slice(0, 2)), Number(form.slice(2)), token + 1);
  if (form.length > TWO_FIGURES) return undefined;
  const raised = readRaised(document, token + 1);
  if (raised !== undefined) return withSeparator(inRange(Number(form), raised, token + 3), ".");
  const separator = document.formOf(token + 1);
  const minute = separator === "." || separator === ":" ? readGlued(document, token + 1) : undefined;
  if (minute === undefined || (separator !== "." && separator !== ":"))
    return inRange(Number(form), 0, skipEnding(document, token + 1));
  const reading = withSeparator(inRange(Number(form), minute, token + 3), separator);
  const second =
    reading && separator === ":" && document.formOf(reading.end) === ":" ? readGlued(document, reading.end) : undefined;
  return reading && second !== undefined && second < 60 ? { ...reading, second, end: reading.end + 2 } : reading;
}

/** The reading with the part of the day that belongs to it: `4.40 rano`, `8 wieczorem`. */
export function withDayPart(document: Document, reading: ClockReading): ClockReading {
  const part = readDayPart(document, reading.end);
  if (!part) return reading;
  return { ...reading, hour: hourIn(reading.hour, part.part), end: part.end };
}

export function formatTime({ hour, minute, second }: ClockReading): string {
  const parts = second === undefined ? [hour, minute] : [hour, minute, second];
  return `T${parts.map((part) => String(part).padStart(2, "0")).join(":")}`;
}

/** Whether an hour and its minutes are on the clock. */
export function inRange(hour: number, minute: number, end: number): ClockReading | undefined {
  const isTime = hour < 24 ? minute < 60 : hour === 24 && minute === 0;
  return isTime ? { hour, minute, end } : undefined;
}

type DayPart = "morning" | "noon" | "afternoon" | "night";

function hourIn(hour: number, part: DayPart): number {
  if (part === "afternoon" && hour < NOON) return hour + NOON;
  if (part !== "night" || hour < EVENING || hour > NOON) return hour;
  return hour === NOON ? 0 : hour + NOON;
}

function readDayPart(document: Document, token: number): { part: DayPart; end: number } | undefined {
  const lower = document.lowerOf(token);
  const next = document.lowerOf(token + 1);
  if (lower === "rano") return { part: "morning", end: token + 1 };
  if (lower === "wieczorem" || lower === "wieczór") return { part: "afternoon", end: token + 1 };
  if (lower === "nocą") return { part: "night", end: token + 1 };
  if (lower === "nad" && next === "ranem") return { part: "morning", end: token + 2 };
  if (lower === "przed" && next === "południem") return { part: "morning", end: token + 2 };
  if (lower === "w" && next === "nocy") return { part: "night", end: token + 2 };
  if (lower === "w" && next === "południe") return { part: "noon", end: token + 2 };
  return lower === "po" && next === "południu" ? { part: "afternoon", end: token + 2 } : undefined;
}

/** Two figures written to the sign before them: the `30` of `:30`. */
function readGlued(document: Document, sign: number): number | undefined {
  const form = document.formOf(sign + 1);
  const isGlued = document.hasFlag(sign, TokenFlag.glued) && document.hasFlag(sign + 1, TokenFlag.glued);
  return isGlued && document.isKind(sign + 1, TokenKind.number) && form.length === TWO_FIGURES
    ? Number(form)
    : undefined;
}

/** The raised minutes of `14⁰⁰`. */
function readRaised(document: Document, token: number): number | undefined {
  const tens = superscripts.indexOf(document.formOf(token) || " ");
  const ones = superscripts.indexOf(document.formOf(token + 1) || " ");
  const isGlued = document.hasFlag(token, TokenFlag.glued) && document.hasFlag(token + 1, TokenFlag.glued);
  return isGlued && tens >= 0 && ones >= 0 ? tens * 10 + ones : undefined;
}

/** The ending of `17-tej`. */
function skipEnding(document: Document, token: number): number {
  return isDash(document.formOf(token)) && endings.has(document.lowerOf(token + 1)) ? token + 2 : token;
}

function withSeparator(reading: ClockReading | undefined, separator: "." | ":"): ClockReading | undefined {
  return reading && { ...reading, separator };
}
