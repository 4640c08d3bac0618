import { readNumber, readOrdinal } from "../../polish/numerals.ts";
import { type Document, TokenKind } from "../../text/document.ts";
import { type ClockReading, inRange, withDayPart } from "./clock-reading.ts";

const feminine = /^.+(?:a|ą|ej)$/u; // "ósma", "ósmą", "ósmej"
const oblique = /^.+(?:ą|ej)$/u; // "ósmej"
const nominative = /^.+a$/u; // "ósma"
const minuteNouns = new Set(["minut", "minuty", "minutę", "min"]);
const HALF = 30;
const QUARTER = 15;
const HOUR = 60;

/** `wpół do ósmej`, `za pięć dwunasta`, `kwadrans po dziewiątej`: the clock as it is told, with the part of the day. */
export function readSpoken(document: Document, token: number): ClockReading | undefined {
  const reading = readHalf(document, token) ?? readBefore(document, token) ?? readAround(document, token);
  return reading && withDayPart(document, reading);
}

/** An hour in words, in any case of its own: `piętnastej`, `szóstą`, `dwudziestej drugiej`. */
export function readHourWord(document: Document, token: number): ClockReading | undefined {
  const hour = readHour(document, token, oblique);
  return hour && inRange(hour.value, 0, hour.end);
}

/** An hour by its name: `piąta`, `dwudziesta druga`. */
export function readHourName(document: Document, token: number): ClockReading | undefined {
  const hour = readHour(document, token, nominative);
  return hour && inRange(hour.value, 0, hour.end);
}

/** The minutes in words behind an hour in words: `dwudziestej {trzydzieści}`. */
export function withMinutes(document: Document, reading: ClockReading): ClockReading | undefined {
  const number = document.isKind(reading.end, TokenKind.word) ? readNumber(document, reading.end) : undefined;
  const minute = Number(number?.value);
  // "o ósmej dwa auta"
  if (!number || !Number.isInteger(minute) || minute < 5) return undefined;
  return inRange(reading.hour, minute, number.end);
}

/** `wpół do ósmej`, `w pół do ósmej`, `pół do ósmej` */
function readHalf(document: Document, token: number): ClockReading | undefined {
  const at = document.lowerOf(token) === "w" ? token + 1 : token;
  const half = document.lowerOf(at);
  if ((half !== "pół" && half !== "wpół") || document.lowerOf(at + 1) !== "do") return undefined;
  const hour = readHour(document, at + 2, oblique);
  return hour && inRange(hourBefore(hour.value), HALF, hour.end);
}

/** `za kwadrans dziesiąta`, `za pięć dwunasta`, `za dziesięć minut ósma` */
function readBefore(document: Document, token: number): ClockReading | undefined {
  const minutes = document.lowerOf(token) === "za" ? readMinutes(document, token + 1) : undefined;
  const hour = minutes && readHour(document, minutes.end, feminine);
  return hour && inRange(hourBefore(hour.value), HOUR - minutes.value, hour.end);
}

/** `kwadrans po ósmej`, `dziesięć po dziewiątej`, `pięć minut przed dwunastą` */
function readAround(document: Document, token: number): ClockReading | undefined {
  const minutes = readMinutes(document, token);
  const preposition = minutes ? document.lowerOf(minutes.end) : "";
  if (!minutes || (preposition !== "po" && preposition !== "przed")) return undefined;
  const hour = readMidnight(document, minutes.end + 1) ?? readHour(document, minutes.end + 1, oblique);
  if (!hour) return undefined;
  return preposition === "po"
    ? inRange(hour.value, minutes.value, hour.end)
    : inRange(hourBefore(hour.value), HOUR - minutes.value, hour.end);
}

/** `kwadrans po północy`, `pięć minut przed północą` */
function readMidnight(document: Document, token: number): Amount | undefined {
  const lower = document.lowerOf(token);
  if (lower === "północy") return { value: 0, end: token + 1 };
  return lower === "północą" ? { value: 24, end: token + 1 } : undefined;
}

interface Amount {
  readonly value: number;
  readonly end: number;
}

/** Minutes below the half: `kwadrans`, `pięć`, `dziesięć minut`, `20 min`. */
function readMinutes(document: Document, token: number): Amount | undefined {
  if (document.lowerOf(token) === "kwadrans") return { value: QUARTER, end: token + 1 };
  const number = readNumber(document, token);
  const value = Number(number?.value);
  if (!number || !Number.isInteger(value) || value < 1 || value > HALF) return undefined;
  return { value, end: minuteNouns.has(document.lowerOf(number.end)) ? number.end + 1 : number.end };
}

/** An ordinal that can stand for the hour: its last word has one of the endings. */
function readHour(document: Document, token: number, ending: RegExp): Amount | undefined {
  const ordinal = readOrdinal(document, token);
  const value = Number(ordinal?.value);
  if (!ordinal || value < 1 || value > 24 || !ending.test(document.lowerOf(ordinal.end - 1))) return undefined;
  return { value, end: ordinal.end };
}

function hourBefore(hour: number): number {
  return hour === 1 ? 12 : hour - 1;
}
