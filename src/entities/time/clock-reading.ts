import { readOrdinal } from "../../polish/numerals.ts";
import { isDash } from "../../text/characters.ts";
import { type Document, TokenFlag, TokenKind } from "../../text/document.ts";

/** A time of day as written: `14.30`, `14`, `6.00 rano`, `piętnastej`. */
export interface ClockReading {
  readonly hour: number;
  readonly minute: number;
  readonly end: number;
  /** What stands between hour and minutes; absent when there are none. */
  readonly separator?: "." | ":";
}

const endings = new Set(["tej", "ej", "ta", "tą", "stej", "mej"]);
const TWO_FIGURES = 2;
const FOUR_FIGURES = 4; // "godz. 1430"
const NOON = 12;

/** Hour in figures with or without minutes. */
export function readFigures(document: Document, token: number): ClockReading | undefined {
  const form = document.formOf(token);
  if (!document.isKind(token, TokenKind.number)) return undefined;
  if (form.length === FOUR_FIGURES) return inRange(Number(form.slice(0, 2)), Number(form.slice(2)), token + 1);
  if (form.length > TWO_FIGURES) return undefined;
  const separator = document.formOf(token + 1);
  const minutes = document.formOf(token + 2);
  const isGlued = document.hasFlag(token + 1, TokenFlag.glued) && document.hasFlag(token + 2, TokenFlag.glued);
  const hasMinutes = isGlued && document.isKind(token + 2, TokenKind.number) && minutes.length === TWO_FIGURES;
  if (hasMinutes && (separator === "." || separator === ":")) {
    const reading = inRange(Number(form), Number(minutes), token + 3);
    return reading && { ...reading, separator };
  }
  return inRange(Number(form), 0, skipSuffix(document, token + 1));
}

/** Hour in words: `piętnastej`, `szóstą`. */
export function readHourWord(document: Document, token: number): ClockReading | undefined {
  const lower = document.lowerOf(token);
  if (!lower.endsWith("ej") && !lower.endsWith("ą") && !lower.startsWith("dwudziest")) return undefined;
  const ordinal = readOrdinal(document, token);
  return ordinal && inRange(Number(ordinal.value), 0, ordinal.end);
}

/** The reading with the part of the day that belongs to it: `4.40 rano`, `8 wieczorem`. */
export function withDayPart(document: Document, reading: ClockReading): ClockReading {
  const part = readDayPart(document, reading.end);
  if (!part) return reading;
  const isAfternoon = part.isAfternoon && reading.hour < NOON;
  return { ...reading, hour: isAfternoon ? reading.hour + NOON : reading.hour, end: part.end };
}

export function formatTime({ hour, minute }: ClockReading): string {
  return `T${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}

function readDayPart(document: Document, token: number): { isAfternoon: boolean; end: number } | undefined {
  const lower = document.lowerOf(token);
  const next = document.lowerOf(token + 1);
  if (lower === "rano") return { isAfternoon: false, end: token + 1 };
  if (lower === "wieczorem") return { isAfternoon: true, end: token + 1 };
  if (lower === "nad" && next === "ranem") return { isAfternoon: false, end: token + 2 };
  if (lower === "w" && (next === "nocy" || next === "południe")) return { isAfternoon: false, end: token + 2 };
  return lower === "po" && next === "południu" ? { isAfternoon: true, end: token + 2 } : undefined;
}

/** The zeros of `14⁰⁰`, the ending of `17-tej`. */
function skipSuffix(document: Document, token: number): number {
  if (isDash(document.formOf(token)) && endings.has(document.lowerOf(token + 1))) return token + 2;
  let at = token;
  while (document.formOf(at) === "⁰" && document.hasFlag(at, TokenFlag.glued) && at < token + 2) at++;
  return at;
}

function inRange(hour: number, minute: number, end: number): ClockReading | undefined {
  const isTime = hour < 24 ? minute < 60 : hour === 24 && minute === 0;
  return isTime ? { hour, minute, end } : undefined;
}
