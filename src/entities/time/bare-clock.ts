import { isDash } from "../../text/characters.ts";
import { type Document, TokenFlag } from "../../text/document.ts";
import type { RuleContext } from "../rule.ts";
import { atWords, betweenWords, isPartOfNumber, isUnit, type PlacedClock, wordBefore } from "./clock-cues.ts";
import { type ClockReading, readFigures, withDayPart } from "./clock-reading.ts";

const boundWords = new Set([...betweenWords, "od", "do", "po", "przed", "na", "godz"]);
// "w piątek o 14 osób więcej"
const counted = new Set(
  "osób osoby ludzi więcej mniej lat dni godzin proc procent punktów tys mln zł euro % wypadków spraw".split(" "),
);
const DAY = /^[\dX]{4}-(?:[\dX]{2}-[\dX]{2}|WXX-\d)$/u; // "2024-02-09", not "2024-02"
const QUARTER = 15; // minutes; "12.05 Zasady" numbers a chapter

/** Figures without the word *godzina*, only where nothing else can be meant: `o 16.30`, `około 8 rano`, `12:00–14:00`. */
export function readBare(context: RuleContext, token: number): PlacedClock | undefined {
  const { document } = context;
  if (document.hasFlag(token, TokenFlag.glued) && document.formOf(token - 1) !== "(") return undefined;
  const figures = readFigures(document, token);
  return figures && isClock(context, token, figures)
    ? { start: token, reading: withDayPart(document, figures), isLabelled: false }
    : undefined;
}

function isClock(context: RuleContext, token: number, figures: ClockReading): boolean {
  const { document } = context;
  const word = wordBefore(document, token);
  const isBound = boundWords.has(word);
  const isAt = atWords.has(word);
  const hasPart = withDayPart(document, figures).end > figures.end; // "przed 6 rano"
  if (hasPart && (isAt || isBound || figures.separator)) return true;
  if (figures.separator === undefined) return isBareHour(context, token, figures);
  if (isPartOfNumber(document, figures.end) || isUnit(document, figures.end)) return false;
  if (isAt || isRange(document, token, figures)) return true;
  if (figures.separator === ".") return (isBound && figures.minute % 30 === 0) || opensLine(document, token, figures);
  return (
    isBound ||
    isBracketed(document, token, figures) ||
    document.hasFlag(token, TokenFlag.lineStart) ||
    isBesideDate(context, token, figures)
  );
}

/** `w piątek o 14`, `między 23 a 6 rano` */
function isBareHour(context: RuleContext, token: number, figures: ClockReading): boolean {
  const { document } = context;
  const word = wordBefore(document, token);
  if (atWords.has(word)) return isAfterDate(context, token - 1) && !counted.has(document.lowerOf(figures.end));
  if (!betweenWords.has(word) || document.lowerOf(figures.end) !== "a") return false;
  const second = readFigures(document, figures.end + 1);
  return second !== undefined && withDayPart(document, second).end > second.end;
}

/** `12:00–14:00`, `od 6.00 do 21.00`; with a full stop the minutes must look like some. */
function isRange(document: Document, token: number, figures: ClockReading): boolean {
  const joint = document.lowerOf(figures.end);
  const isJoined = isDash(joint) || (joint === "do" && wordBefore(document, token) === "od");
  const second = isJoined ? readFigures(document, figures.end + 1) : undefined;
  if (second?.separator !== figures.separator) return false;
  return (
    figures.separator === ":" || (figures.minute % 5 === 0 && second?.minute !== undefined && second.minute % 5 === 0)
  );
}

/** `10.00 Otwarcie zjazdu`: a line of a programme. */
function opensLine(document: Document, token: number, figures: ClockReading): boolean {
  const isLine = document.hasFlag(token, TokenFlag.lineStart) && document.formOf(token).length === 2;
  if (!isLine || figures.minute % QUARTER !== 0) return false;
  return document.hasFlag(figures.end, TokenFlag.capitalized) || isDash(document.formOf(figures.end));
}

/** `(12:00)`; "(21:25, 25:21)" and "(17:25), (20:25)" are sets of a match. */
function isBracketed(document: Document, token: number, { end }: ClockReading): boolean {
  if (document.formOf(token - 1) !== "(") return false;
  if (isDash(document.formOf(end))) return true;
  const isListed = isBracketPair(document, token - 3) || isBracketPair(document, end);
  return document.formOf(end) === ")" && !isListed;
}

/** `), (` */
function isBracketPair(document: Document, token: number): boolean {
  return document.formOf(token) === ")" && document.formOf(token + 1) === "," && document.formOf(token + 2) === "(";
}

/** `9 lutego, 12:30`, `12:30, 9 lutego 2024` */
function isBesideDate(context: RuleContext, token: number, { end }: ClockReading): boolean {
  const { document, found } = context;
  return isAfterDate(context, token) || (document.formOf(end) === "," && found.at(end + 1, "date").length > 0);
}

function isAfterDate({ document, found }: RuleContext, token: number): boolean {
  const end = document.formOf(token - 1) === "," ? token - 1 : token;
  return found
    .endingAt(end, "date")
    .some(({ attributes }) => "value" in attributes && DAY.test(attributes.value ?? ""));
}
