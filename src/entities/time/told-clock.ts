import { isCounted } from "../../polish/numerals-counted.ts";
import type { Document } from "../../text/document.ts";
import type { RuleContext } from "../rule.ts";
import { atWords, type PlacedClock, wordBefore } from "./clock-cues.ts";
import { type ClockReading, withDayPart } from "./clock-reading.ts";
import { endsHour } from "./hour-end.ts";
import { readHourName, readHourWord, readSpoken, withMinutes } from "./spoken-clock.ts";

const hourWords = new Set([...atWords, "od", "do", "po", "przed", "na"]);
const strikes = new Set(["dochodzi", "dochodziła", "wybiła", "minęła"]); // "dochodziła {szósta}"
const SURE = 3; // "o ósmej" is an hour, "o drugiej" may be half of anything

/** The clock told in words: `wpół do ósmej`, `o ósmej`, `o dwudziestej trzydzieści`, `przed {ósmą wieczorem}`. */
export function readTold(context: RuleContext, token: number): PlacedClock | undefined {
  const { document } = context;
  const spoken = readSpoken(document, token);
  if (spoken) return endsHour(context, spoken.end) ? place(token, spoken) : undefined;
  const reading = readNominative(document, token) ?? readOblique(context, token);
  return reading && place(token, reading);
}

/** `o ósmej`, `po jedenastej w nocy`, `o dwudziestej trzydzieści` */
function readOblique(context: RuleContext, token: number): ClockReading | undefined {
  const { document, morphology } = context;
  const hour = hourWords.has(wordBefore(document, token)) ? readHourWord(document, token) : undefined;
  if (!hour) return undefined;
  const full = withMinutes(document, hour);
  const exact = full && !isCounted(document, morphology, { start: hour.end, end: full.end }) ? full : hour;
  const whole = withDayPart(document, exact);
  return whole.end > hour.end || (hour.hour > SURE && endsHour(context, hour.end)) ? whole : undefined;
}

/** `piąta po południu`, `trzynasta dziesięć`, `dochodziła {szósta}`: the hour by its name, where it can be nothing else. */
function readNominative(document: Document, token: number): ClockReading | undefined {
  const hour = readHourName(document, token);
  if (!hour) return undefined;
  const minutes = withMinutes(document, hour);
  const exact = minutes && minutes.minute % 5 === 0 ? minutes : hour;
  const whole = withDayPart(document, exact);
  return whole.end > hour.end || strikes.has(document.lowerOf(token - 1)) ? whole : undefined;
}

function place(start: number, reading: ClockReading): PlacedClock {
  return { start, reading, isLabelled: false };
}
