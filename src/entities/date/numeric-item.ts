import { readRoman } from "../../polish/roman.ts";
import { type Document, TokenFlag, TokenKind } from "../../text/document.ts";
import type { Clock } from "./clock.ts";
import type { DateItem } from "./date-item.ts";
import { isPossible } from "./moment.ts";
import { skipDot } from "./skip-dot.ts";
import { readYearNumber, skipYearMark } from "./written-year.ts";
import { readRelativeYear } from "./year-words.ts";

// "tel. 22 12.05.24", "nr 01.02.03"
const numbered = new Set(["nr", "numer", "numerze", "tel", "fax", "pkt", "ust", "poz"]);
const longestMonth = 31;
const CENTURY_TURN = 50; // "05" is 2005, "87" is 1987

/** `9.02.2024 r.`, `9-02-2024`, `9/02/2024`, `2024-02-09`, `2024.02.09`, `9.II.2024`, `7.03.br.`, `17.03.`, `27.08`. */
export function readNumericDate(document: Document, token: number, clock: Clock | undefined): DateItem | undefined {
  if (!document.isKind(token, TokenKind.number) || isInsideNumber(document, token)) return undefined;
  if (numbered.has(document.lowerOf(token - 1))) return undefined; // "umowa nr 12/02/2024"
  const iso = readIsoDate(document, token);
  if (iso) return iso;
  const day = numberOf(document, token, 2);
  const separator = document.formOf(token + 1);
  const isSeparated = separator === "." || separator === "-" || separator === "/";
  if (day === undefined || !isSeparated || !document.hasFlag(token + 1, TokenFlag.glued)) return undefined;
  const month = numberOf(document, token + 2, 2) ?? readRoman(document.formOf(token + 2));
  if (month === undefined || month < 1 || !isPossible({ month, day })) return undefined;
  const isRoman = document.isKind(token + 2, TokenKind.word);
  const isGlued = document.hasFlag(token + 2, TokenFlag.glued);
  const date = { start: token, month, day, isNumeric: true };
  if (document.formOf(token + 3) === separator && document.hasFlag(token + 3, TokenFlag.glued)) {
    const year = readNumericYear(document, token + 4, clock);
    // "09. 02. 2024" is a date, "9. 2. 1" a list
    if (year && (isGlued || year.isExplicit))
      return { ...date, ...year, isWeak: year.isShort && !isClear(document, token, year) };
    if (isRoman || separator !== "." || !isGlued || continues(document, token + 4)) return undefined;
    // "18.09. rzecznik podał": no sentence ends there
    const goesOn = document.isKind(token + 4, TokenKind.word) && !document.hasFlag(token + 4, TokenFlag.capitalized);
    const isSure =
      goesOn && document.formOf(token + 2).length === 2 && !document.hasFlag(token + 4, TokenFlag.lineStart);
    return { ...date, end: token + 4, isWeak: !isSure };
  }
  if (isRoman || !isGlued || separator !== ".") return undefined;
  const spaced = document.hasFlag(token + 3, TokenFlag.glued) ? undefined : readYearNumber(document, token + 3);
  const mark = skipYearMark(document, token + 4);
  // "19.09 2003 r."
  if (spaced !== undefined && mark > token + 4)
    return { ...date, ...yearAt(spaced, mark, { isExplicit: true, isShort: false }) };
  const relative = readRelativeYear(document, token + 3);
  if (relative) return { ...date, year: clock && clock.year + relative.offset, end: relative.end, hasYear: true };
  return continues(document, token + 3) ? undefined : { ...date, end: token + 3, isWeak: true };
}

/** `05.09.05` in pairs of figures, `5.9.05 r.`, `28-1-89`: no other number can be meant. */
function isClear(document: Document, token: number, year: NumericYear): boolean {
  const isNoDay = Number(document.formOf(token + 4)) > longestMonth;
  return isNoDay || isPadded(document, token) || isMarked(document, year.end);
}

interface NumericYear {
  readonly year: number | undefined;
  readonly end: number;
  readonly hasYear: true;
  readonly isExplicit: boolean;
  readonly isShort: boolean;
}

function readNumericYear(document: Document, token: number, clock: Clock | undefined): NumericYear | undefined {
  const full = readYearNumber(document, token);
  if (full !== undefined) return yearAt(full, skipYearMark(document, token + 1), { isExplicit: true, isShort: false });
  const relative = readRelativeYear(document, token);
  if (relative)
    return yearAt(clock && clock.year + relative.offset, relative.end, { isExplicit: false, isShort: false });
  const form = document.formOf(token);
  const short = numberOf(document, token, 2);
  if (
    short === undefined ||
    form.length !== 2 ||
    !document.hasFlag(token, TokenFlag.glued) ||
    continues(document, token + 1)
  )
    return undefined;
  const year = short < CENTURY_TURN ? 2000 + short : 1900 + short;
  return yearAt(year, skipYearMark(document, token + 1), { isExplicit: true, isShort: true });
}

function yearAt(year: number | undefined, end: number, kind: { isExplicit: boolean; isShort: boolean }): NumericYear {
  return { year, end, hasYear: true, ...kind };
}

function readIsoDate(document: Document, token: number): DateItem | undefined {
  const year = readYearNumber(document, token);
  const separator = document.formOf(token + 1);
  if (
    year === undefined ||
    document.formOf(token + 3) !== separator ||
    !(separator === "-" || separator === "." || separator === "/")
  )
    return undefined;
  if (!document.hasFlag(token + 2, TokenFlag.glued) || !document.hasFlag(token + 4, TokenFlag.glued)) return undefined;
  const month = numberOf(document, token + 2, 2);
  const day = numberOf(document, token + 4, 2);
  if (month === undefined || day === undefined || month < 1 || !isPossible({ year, month, day })) return undefined;
  if (continues(document, token + 5)) return undefined;
  return { start: token, end: token + 5, year, month, day, isNumeric: true, hasYear: true, isExplicit: true };
}

function numberOf(document: Document, token: number, longest: number): number | undefined {
  const form = document.formOf(token);
  return document.isKind(token, TokenKind.number) && form.length <= longest ? Number(form) : undefined;
}

/** `05.09.05`: three pairs of figures. */
function isPadded(document: Document, token: number): boolean {
  const isPair = document.formOf(token).length === 2 && document.formOf(token + 2).length === 2;
  return isPair && !numbered.has(document.lowerOf(token - 1)) && document.formOf(token - 1) !== ".";
}

function isMarked(document: Document, end: number): boolean {
  return document.formOf(end - 1) !== "."
    ? document.lowerOf(end - 1) === "r" || document.lowerOf(end - 1) === "roku"
    : true;
}

/** `3.1.2`, `1,17.03`: digits that go on to the left. */
function isInsideNumber(document: Document, token: number): boolean {
  const before = document.formOf(token - 1);
  if (!document.hasFlag(token, TokenFlag.glued)) return false;
  return before === "." || before === "," || before === ":" || document.isKind(token - 1, TokenKind.word);
}

/** More digits or letters follow without a space: no date ends here. */
function continues(document: Document, token: number): boolean {
  const at = skipDot(document, token);
  if (!document.hasFlag(at, TokenFlag.glued)) return false;
  if (at > token || document.formOf(at) !== ",")
    return document.isKind(at, TokenKind.number) || document.isKind(at, TokenKind.word);
  return document.isKind(at + 1, TokenKind.number) && document.hasFlag(at + 1, TokenFlag.glued);
}
