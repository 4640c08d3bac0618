import { weekdayAbbreviations, weekdays } from "../../polish/weekdays.ts";
import { type Document, TokenFlag } from "../../text/document.ts";
import type { DateItem } from "./date-item.ts";
import { skipDot } from "./skip-dot.ts";

const streets = new Set(
  (
    "ul ulica ulicy ulicę ulicą ulicach al aleja alei aleją aleje alejach pl plac placu placem os osiedle osiedlu osiedla rondo ronda rondzie " +
    "skwer skweru skwerze bulwar bulwaru bulwarze park parku most mostu moście im imienia"
  ).split(" "),
);
const beforeNumbers = new Set(
  "dnia dniu dniach dni dniem terminie terminach dziś dzisiaj wczoraj jutro poniedziałek niedzielę sobotę okresie data daty datą".split(
    " ",
  ),
);
const ranges = new Set(["od", "do", "z", "ze", "między", "pomiędzy"]);
const hours = new Set(["godz", "godzinie", "godziny", "godzinach", "godzina", "o", "ok", "około"]);

/** `ul. 3 Maja`, `pl. 11 listopada`: the date names a place. */
export function isStreetName(document: Document, token: number): boolean {
  const before = document.formOf(token - 1) === "." ? token - 2 : token - 1;
  return streets.has(document.lowerOf(before));
}

/** Whether the words around tell that `9.02` is a day: a weekday, `w dniach`, or a bracket after one. */
export function hasDateCue(document: Document, first: DateItem, last: DateItem): boolean {
  const before = document.formOf(first.start - 1) === "," ? first.start - 2 : first.start - 1;
  if (isCue(document, before)) return true;
  if (document.formOf(first.start - 1) === "(" && document.formOf(skipDot(document, last.end)) === ")") {
    return isCue(document, first.start - 2) || document.formOf(last.end - 1) === "." || first !== last;
  }
  if (document.hasFlag(first.start, TokenFlag.lineStart))
    return document.formOf(last.end - 1) === "." && hasTwoDigitMonth(document, first);
  if (first !== last && isDotted(document, first) && isDotted(document, last)) return true; // "22.6.–22.7."
  if (!ranges.has(document.lowerOf(before)) || hours.has(document.lowerOf(before - 1))) return false;
  return hasTwoDigitMonth(document, first) || isRomanRange(first, last);
}

function isDotted(document: Document, { end, isNumeric }: DateItem): boolean {
  return isNumeric === true && document.formOf(end - 1) === ".";
}

/** `od 15 IV do 15 X` */
function isRomanRange(first: DateItem, last: DateItem): boolean {
  return first !== last && first.month !== undefined && !first.isNumeric && !last.isNumeric;
}

function isCue(document: Document, token: number): boolean {
  const lower = document.lowerOf(token);
  if (lower === "." && weekdayAbbreviations.has(document.lowerOf(token - 1))) return true; // "pt. 16.02"
  return beforeNumbers.has(lower) || weekdays.has(lower);
}

/** `17.03`, not `17.3`: who writes a zero writes a date. */
function hasTwoDigitMonth(document: Document, item: DateItem): boolean {
  return (
    item.isWeak === true && document.formOf(item.start + 2).length === 2 && document.formOf(item.start).length <= 2
  );
}
