import { isDash } from "../../text/characters.ts";
import { type Document, TokenKind } from "../../text/document.ts";
import type { Candidate, EntityRule, RuleContext } from "../rule.ts";
import { readBare } from "./bare-clock.ts";
import { betweenWords, isPartOfNumber, isUnit, type PlacedClock } from "./clock-cues.ts";
import { type ClockReading, formatTime, readFigures, withDayPart } from "./clock-reading.ts";
import { readHourName, readHourWord } from "./spoken-clock.ts";
import { readTold } from "./told-clock.ts";

const labels = new Set("godz godzina godziny godzinie godzinę godziną godzin godzinach godzinami".split(" "));
const fillers = new Set(["od", "do", "ok", "około", "po", "przed", "między", "pomiędzy"]);
const joints = new Set(["do", "i", "oraz", "a", "lub"]);

/**
 * Hours: `{godz. 14.30}`, `{godzinie 14}`, `w {godz. 6}–{9}`, `o {16.30}`, `{4.40 rano}`, `({12:00})`, `o {ósmej}`,
 * `{za kwadrans dziesiąta}`.
 */
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
  const first = readLabelled(context, token) ?? readTold(context, token) ?? readBare(context, token);
  if (!first) return;
  yield candidate(first.start, first.reading);
  const isBetween = betweenWords.has(document.lowerOf(token - 1));
  // "od 7.30 do 18"
  const isFrom = document.lowerOf(token - 1) === "od" && first.reading.separator !== undefined;
  for (let last = first.reading; ; ) {
    const next = readNext(document, last, { isLabelled: first.isLabelled || isFrom, isBetween });
    if (!next) return;
    yield candidate(next.start, next.reading);
    last = next.reading;
  }
}

/** `godz. 14.30`, `godzinie piętnastej`; `godzinach od 8 do 16` starts at the number. */
function readLabelled({ document, found }: RuleContext, token: number): PlacedClock | undefined {
  const isShort = document.formOf(token) === "g" && document.formOf(token + 1) === "."; // "g. 18.00"
  if (!labels.has(document.lowerOf(token)) && !isShort) return undefined;
  // "po 8 godz. marszu", but "6.08.2006 godz. 16.30"
  if (document.isKind(token - 1, TokenKind.number) && found.endingAt(token, "date").length === 0) return undefined;
  let at = token + 1;
  if (document.formOf(at) === "." || document.formOf(at) === ":") at++;
  const isPlain = !fillers.has(document.lowerOf(at));
  if (!isPlain) at += document.formOf(at + 1) === "." ? 2 : 1;
  const reading = readFigures(document, at) ?? readHourWord(document, at) ?? readHourName(document, at);
  if (!reading || isUnit(document, reading.end) || (isShort && !reading.separator)) return undefined;
  return { start: isPlain ? token : at, reading: withDayPart(document, reading), isLabelled: true };
}

interface Opening {
  readonly isLabelled: boolean;
  /** `między godz. 8 a 10` */
  readonly isBetween: boolean;
}

/** `6–9`, `10 do 12`, `10.00 i 12.00`: a bare number goes on only after a labelled one. */
function readNext(document: Document, last: ClockReading, { isLabelled, isBetween }: Opening): PlacedClock | undefined {
  const joint = document.lowerOf(last.end);
  const isRange = isDash(joint);
  if (!isRange && !joints.has(joint) && joint !== ",") return undefined;
  let start = last.end + 1;
  if (document.lowerOf(start) === "godz") start += document.formOf(start + 1) === "." ? 2 : 1;
  const isRelabelled = start > last.end + 1;
  const reading = readFigures(document, start);
  if (!reading || isUnit(document, reading.end) || isPartOfNumber(document, reading.end)) return undefined;
  const whole = withDayPart(document, reading);
  const isBare = reading.separator === undefined && whole.end === reading.end;
  if (isBare && (joint === "," || !isLabelled)) return undefined;
  const isOpen = isRange || joint === "do" || (joint === "a" && isBetween);
  if (isBare && !isOpen && !endsPhrase(document, reading.end)) return undefined;
  return { start: isRelabelled ? last.end + 1 : start, reading: whole, isLabelled };
}

/** `godz. 10 i 12 osób` counts people. */
function endsPhrase(document: Document, token: number): boolean {
  return !document.isKind(token, TokenKind.word) || document.lowerOf(token).length <= 2;
}

function candidate(start: number, reading: ClockReading): Candidate<"time"> {
  return { type: "time", start, end: reading.end, attributes: { value: formatTime(reading) } };
}
