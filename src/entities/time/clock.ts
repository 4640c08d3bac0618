import { isDash } from "../../text/characters.ts";
import { type Document, TokenFlag, TokenKind } from "../../text/document.ts";
import type { Candidate, EntityRule, RuleContext } from "../rule.ts";
import { type ClockReading, formatTime, readFigures, readHourWord, withDayPart } from "./clock-reading.ts";

const labels = new Set([
  "godz",
  "godzina",
  "godziny",
  "godzinie",
  "godzinę",
  "godziną",
  "godzin",
  "godzinach",
  "godzinami",
]);
const fillers = new Set(["od", "do", "ok", "około", "po", "przed", "między", "pomiędzy"]);
const joints = new Set(["do", "i", "oraz", "a", "lub"]);
const atWords = new Set(["o", "ok", "około", "ok.", "koło"]);
const boundWords = new Set(["od", "do", "po", "przed", "między", "pomiędzy", "na", "godz"]);
// "w piątek o 14 osób więcej"
const counted = new Set(
  "osób osoby ludzi więcej mniej lat dni godzin proc procent punktów tys mln zł euro % wypadków spraw".split(" "),
);
const DAY = /^[\dX]{4}-(?:[\dX]{2}-[\dX]{2}|WXX-\d)$/u; // "2024-02-09", not "2024-02"
const units = new Set("zł tys mln mld euro % proc procent procenta pkt punktów punkty km m kg ha cm t".split(" "));

/** Hours: `{godz. 14.30}`, `{godzinie 14}`, `w {godz. 6}–{9}`, `o {16.30}`, `{4.40 rano}`, `({12:00})`. */
export const clockTime: EntityRule<"time"> = {
  name: "time.clock",
  type: "time",
  *find(context) {
    const { document } = context;
    for (let token = 0; token < document.length; ) {
      const found = [...readTimes(context, token)];
      yield* found;
      token = Math.max(found.at(-1)?.end ?? 0, token + 1);
    }
  },
};

function* readTimes(context: RuleContext, token: number): Iterable<Candidate<"time">> {
  const { document } = context;
  const first = readLabelled(document, token) ?? readBare(context, token);
  if (!first) return;
  yield candidate(first.start, first.reading);
  for (let last = first.reading; ; ) {
    const next = readNext(document, last, first.isLabelled);
    if (!next) return;
    yield candidate(next.start, next.reading);
    last = next.reading;
  }
}

interface Placed {
  readonly start: number;
  readonly reading: ClockReading;
  readonly isLabelled: boolean;
}

/** `godz. 14.30`, `godzinie piętnastej`; `godzinach od 8 do 16` starts at the number. */
function readLabelled(document: Document, token: number): Placed | undefined {
  const isShort = document.formOf(token) === "g" && document.formOf(token + 1) === "."; // "g. 18.00"
  if (!(labels.has(document.lowerOf(token)) || isShort) || document.isKind(token - 1, TokenKind.number))
    return undefined;
  let at = token + 1;
  if (document.formOf(at) === "." || document.formOf(at) === ":") at++;
  const isPlain = !fillers.has(document.lowerOf(at));
  if (!isPlain) at += document.formOf(at + 1) === "." ? 2 : 1;
  const reading = readFigures(document, at) ?? readHourWord(document, at);
  if (!reading || units.has(document.lowerOf(reading.end)) || (isShort && !reading.separator)) return undefined;
  return { start: isPlain ? token : at, reading: withDayPart(document, reading), isLabelled: true };
}

/** Without the word *godzina*, only where nothing else can be meant: `o 16.30`, `około 8 rano`, `12:00–14:00`. */
function readBare(context: RuleContext, token: number): Placed | undefined {
  const { document } = context;
  if (document.hasFlag(token, TokenFlag.glued) && !isOpening(document, token - 1)) return undefined;
  const figures = readFigures(document, token);
  const isAt = atWords.has(before(document, token));
  if (!figures) {
    const word = isAt ? readHourWord(document, token) : undefined;
    const whole = word && withDayPart(document, word);
    // "o ósmej" is an hour, "o drugiej" may be half of anything
    const isHour = whole && (whole.end > word.end || (word.hour > 3 && endsPhrase(document, word.end)));
    return isHour ? { start: token, reading: whole, isLabelled: false } : undefined;
  }
  const reading = withDayPart(document, figures);
  const placed = { start: token, reading, isLabelled: false };
  if (reading.end > figures.end && (isAt || figures.separator)) return placed;
  // "w piątek o 14"
  if (
    isAt &&
    figures.separator === undefined &&
    isAfterDate(context, token - 1) &&
    !counted.has(document.lowerOf(figures.end))
  )
    return placed;
  if (
    figures.separator === undefined ||
    isPartOfNumber(document, figures.end) ||
    units.has(document.lowerOf(figures.end))
  )
    return undefined;
  if (isAt) return placed;
  const joint = document.lowerOf(figures.end);
  const isOpened = joint === "do" && before(document, token) === "od"; // "od 6.00 do 21.00"
  const isRange =
    (isDash(joint) || isOpened) && readFigures(document, figures.end + 1)?.separator === figures.separator;
  if (figures.separator === ".") {
    const isBound = boundWords.has(before(document, token)) && figures.minute % 30 === 0; // "do 6.00"
    return isBound || (isRange && isHours(document, figures)) ? placed : undefined;
  }
  // "(21:25, 25:21)" are sets of a match
  const isBracketed =
    isOpening(document, token - 1) && (document.formOf(figures.end) === ")" || isDash(document.formOf(figures.end)));
  const isOpen = document.hasFlag(token, TokenFlag.lineStart) || isBracketed || isRange;
  return isOpen || boundWords.has(before(document, token)) || isAfterDate(context, token) ? placed : undefined;
}

/** `6–9`, `10 do 12`, `10.00 i 12.00`: a bare number goes on only after a labelled one. */
function readNext(document: Document, last: ClockReading, isLabelled: boolean): Placed | undefined {
  const joint = document.lowerOf(last.end);
  const isRange = isDash(joint);
  if (!isRange && !joints.has(joint) && joint !== ",") return undefined;
  let start = last.end + 1;
  if (document.lowerOf(start) === "godz") start += document.formOf(start + 1) === "." ? 2 : 1;
  const isRelabelled = start > last.end + 1;
  const reading = readFigures(document, start);
  if (!reading || units.has(document.lowerOf(reading.end)) || isPartOfNumber(document, reading.end)) return undefined;
  const isBare = reading.separator === undefined;
  if (isBare && (joint === "," || !isLabelled)) return undefined;
  if (isBare && !isRange && joint !== "do" && !endsPhrase(document, reading.end)) return undefined;
  return { start: isRelabelled ? last.end + 1 : start, reading: withDayPart(document, reading), isLabelled };
}

/** `godz. 10 i 12 osób` counts people. */
function endsPhrase(document: Document, token: number): boolean {
  return !document.isKind(token, TokenKind.word) || document.lowerOf(token).length <= 2;
}

function isHours(document: Document, reading: ClockReading): boolean {
  return reading.minute % 5 === 0 && (readFigures(document, reading.end + 1)?.minute ?? 1) % 5 === 0;
}

/** `3.10.2024`, `12.05:7`: more figures follow. */
function isPartOfNumber(document: Document, token: number): boolean {
  const sign = document.formOf(token);
  const isSign = sign === "." || sign === ":" || sign === ",";
  return isSign && document.hasFlag(token + 1, TokenFlag.glued) && document.isKind(token + 1, TokenKind.number);
}

function isAfterDate({ document, found }: RuleContext, token: number): boolean {
  const end = document.formOf(token - 1) === "," ? token - 1 : token;
  return found
    .endingAt(end, "date")
    .some(({ attributes }) => "value" in attributes && DAY.test(attributes.value ?? ""));
}

function before(document: Document, token: number): string {
  return document.lowerOf(document.formOf(token - 1) === "." ? token - 2 : token - 1);
}

function isOpening(document: Document, token: number): boolean {
  return document.formOf(token) === "(";
}

function candidate(start: number, reading: ClockReading): Candidate<"time"> {
  return { type: "time", start, end: reading.end, attributes: { value: formatTime(reading) } };
}
