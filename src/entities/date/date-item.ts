import { monthAbbreviations, monthGenitives, months } from "../../polish/months.ts";
import { readOrdinal } from "../../polish/numerals.ts";
import { readRoman } from "../../polish/roman.ts";
import { isDash } from "../../text/characters.ts";
import { type Document, TokenFlag, TokenKind } from "../../text/document.ts";
import type { Clock } from "./clock.ts";
import { isPossible, type Moment } from "./moment.ts";
import { readNumericDate } from "./numeric-item.ts";
import { skipDot } from "./skip-dot.ts";
import { readYearNumber } from "./written-year.ts";
import { readYearWords } from "./year-words.ts";

/** One date of a group, as written; what it lacks it takes from its neighbours. */
export interface DateItem extends Moment {
  readonly start: number;
  readonly end: number;
  /** `9.02`, `9.02.2024`. */
  readonly isNumeric?: boolean;
  /** A date only if the words around say so: `9.02`, `15 IV`. */
  readonly isWeak?: boolean;
  /** The month stands alone and in a form that could be another word. */
  readonly isLoneMonth?: boolean;
  /** The year is written, be it as `br.` */
  readonly hasYear?: boolean;
  readonly isExplicit?: boolean;
}

const beforeRoman = new Set(["w", "od", "do", "z", "("]);
const ordinalSuffixes = new Set(["go", "ego", "tego", "ty", "szego", "gi", "giego"]); // "7-go maja"

/** `9 lutego 2024 r.`, `9 lutego`, `luty 2024`, `9`, `9.02.2024`, `21 bm.`, `pierwszego maja`, `1990 12 lutego`. */
export function readDateItem(document: Document, token: number, clock: Clock | undefined): DateItem | undefined {
  return (
    readNumericDate(document, token, clock) ??
    readChronicleDate(document, token) ??
    readWordDate(document, token, clock)
  );
}

/** The year first, as chronicles begin their lines: `1990 12 lutego`, `1878 w październiku` is none. */
function readChronicleDate(document: Document, token: number): DateItem | undefined {
  if (!document.hasFlag(token, TokenFlag.lineStart)) return undefined;
  const year = readYearNumber(document, token);
  const date = year === undefined ? undefined : readWordDate(document, token + 1, undefined);
  if (year === undefined || date?.month === undefined || date.hasYear) return undefined;
  return { ...date, start: token, year, hasYear: true, isExplicit: true, isLoneMonth: false };
}

function readWordDate(document: Document, token: number, clock: Clock | undefined): DateItem | undefined {
  const day = readDay(document, token);
  if (!day) return readMonthItem(document, token, clock);
  const month = readMonthAfterDay(document, day.end, clock);
  if (!month) return day.isWord ? undefined : { start: token, end: token + 1, day: day.day };
  const year = month.isMarked ? undefined : readYearWords(document, month.end, clock);
  // "12 V" may be volts
  const isWeak = month.needsYear === true && year === undefined;
  if (isWeak && !month.isRoman) return undefined;
  const moment = { year: year ? year.year : month.year, month: month.month, day: day.day };
  if (!isPossible(moment)) return undefined;
  return {
    ...moment,
    start: token,
    end: year?.end ?? month.end,
    hasYear: year !== undefined || month.isMarked === true,
    isExplicit: year?.isExplicit === true,
    isWeak,
  };
}

interface Day {
  readonly day: number;
  readonly end: number;
  readonly isWord: boolean;
}

function readDay(document: Document, token: number): Day | undefined {
  if (document.isKind(token, TokenKind.word)) {
    const ordinal = readOrdinal(document, token);
    const day = Number(ordinal?.value);
    return ordinal && day <= 31 ? { day, end: ordinal.end, isWord: true } : undefined;
  }
  const form = document.formOf(token);
  if (!document.isKind(token, TokenKind.number) || form.length > 2) return undefined;
  const day = Number(form);
  if (!(day >= 1 && day <= 31)) return undefined;
  const isSuffixed = isDash(document.formOf(token + 1)) && ordinalSuffixes.has(document.lowerOf(token + 2));
  return { day, end: isSuffixed ? token + 3 : token + 1, isWord: false };
}

interface MonthAfterDay {
  readonly month?: number | undefined;
  readonly end: number;
  /** Roman figures and short forms are a month only before a year. */
  readonly needsYear?: boolean;
  readonly isRoman?: boolean;
  /** `bm.`: month and year at once. */
  readonly isMarked?: boolean;
  readonly year?: number | undefined;
}

function readMonthAfterDay(document: Document, token: number, clock: Clock | undefined): MonthAfterDay | undefined {
  const at = skipDot(document, token); // "12. maja"
  if (document.hasFlag(at, TokenFlag.paragraphStart)) return undefined;
  const lower = document.lowerOf(at);
  const month = monthGenitives.get(lower);
  const nominative = months.get(lower); // "21 luty 1998 r."
  const isName = document.hasFlag(at, TokenFlag.capitalized) && !document.hasFlag(at, TokenFlag.allCaps);
  // "3 Maja" is a street or a feast, "3 Maja 2024" a slip of the pen
  if (month !== undefined) return { month, end: at + 1, needsYear: isName };
  if (nominative !== undefined) return { month: nominative, end: at + 1, needsYear: true };
  const marked = at === token ? readRelativeMonth(document, at) : undefined;
  if (marked) {
    const count = clock && clock.year * 12 + clock.month - 1 + marked.offset;
    const found = count === undefined ? {} : { month: (count % 12) + 1, year: Math.floor(count / 12) };
    return { ...found, end: marked.end, isMarked: true };
  }
  const short = monthAbbreviations.get(lower) ?? readRoman(document.formOf(at));
  if (short === undefined || short < 1 || short > 12) return undefined;
  const isRoman = !monthAbbreviations.has(lower);
  return { month: short, end: skipDot(document, at + 1), needsYear: true, isRoman };
}

// "tego miesiąca" → 0
const monthOffsets: ReadonlyMap<string, number> = new Map([
  ["tego", 0],
  ["bieżącego", 0],
  ["ubiegłego", -1],
  ["zeszłego", -1],
  ["minionego", -1],
  ["przyszłego", 1],
  ["następnego", 1],
]);

/** `bm.`, `b.m.`, `ub.m.`, `tego miesiąca`: months from the reference date's. */
export function readRelativeMonth(document: Document, token: number): { offset: number; end: number } | undefined {
  const form = document.formOf(token); // "BM" are initials
  if (form === "bm") return { offset: 0, end: skipDot(document, token + 1) };
  if (form === "b" || form === "ub") {
    const letter = skipDot(document, token + 1);
    const isMonth = document.lowerOf(letter) === "m" && (form === "ub" || letter === token + 2);
    return isMonth ? { offset: form === "b" ? 0 : -1, end: skipDot(document, letter + 1) } : undefined;
  }
  const offset = monthOffsets.get(form);
  return offset !== undefined && document.lowerOf(token + 1) === "miesiąca" ? { offset, end: token + 2 } : undefined;
}

function readMonthItem(document: Document, token: number, clock: Clock | undefined): DateItem | undefined {
  const month = months.get(document.lowerOf(token)) ?? readRomanMonth(document, token);
  if (month === undefined) return undefined;
  const year = readYearWords(document, token + 1, clock);
  const isCapitalized = document.hasFlag(token, TokenFlag.capitalized);
  if (isCapitalized && !year) return undefined; // "podkom. Maj", "pan Wrzesień"
  const item = {
    start: token,
    month,
    year: year?.year,
    hasYear: year !== undefined,
    isExplicit: year?.isExplicit === true,
  };
  return {
    ...item,
    end: year?.end ?? token + 1,
    isLoneMonth: year === undefined && document.lowerOf(token) === "maja",
  };
}

/** `w VII 1917 r.`, `(X 2001)`; elsewhere Roman figures before a year number kings and volumes. */
function readRomanMonth(document: Document, token: number): number | undefined {
  if (!beforeRoman.has(document.lowerOf(token - 1)) || readYearNumber(document, token + 1) === undefined)
    return undefined;
  const month = readRoman(document.formOf(token));
  return month !== undefined && month <= 12 ? month : undefined;
}
