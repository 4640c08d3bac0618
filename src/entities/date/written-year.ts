import { readEra } from "../../polish/calendar-era.ts";
import { months } from "../../polish/months.ts";
import { readOrdinal } from "../../polish/numerals.ts";
import { type Document, TokenFlag, TokenKind } from "../../text/document.ts";
import { skipDot } from "./skip-dot.ts";

/** A year as written, in figures or words. */
export interface WrittenYear {
  /** Negative before our era. */
  readonly year: number;
  readonly end: number;
  /** `r.`, `roku` or the era stands behind it. */
  readonly isMarked: boolean;
}

const YEAR = /^(?:1\d|20|21)\d\d$/u; // "1951"
const FIGURES = /^[1-9]\d{0,4}$/u; // "966", "10000 r. p.n.e."
const SHORT = 3; // "966 r."
const TWENTIETH = 1900; // "w 89 roku", "w osiemdziesiątym dziewiątym roku"
const TURN = 50; // "'05" is 2005, "'87" is 1987
const EARLIEST = 30; // "w dwudziestym roku" counts
const LATEST = 2200;
const yearNouns = new Set(["roku", "rok", "rokiem", "rokowi"]);
const prepositions = new Set("w we z ze od do po przed na".split(" "));
// "w trzydziestym roku życia" counts the years of something
const counted = new Set(
  "życia istnienia działalności pracy służby panowania rządów studiów nauki małżeństwa wojny kadencji swojego swej jego jej ich".split(
    " ",
  ),
);

/** The number of a year in four figures: `1951`. */
export function readYearNumber(document: Document, token: number): number | undefined {
  if (!document.isKind(token, TokenKind.number)) return undefined;
  const form = document.formOf(token);
  return YEAR.test(form) ? Number(form) : undefined;
}

/** The token after `r.`, `r`, `roku` behind a year, or the token itself: the mark may be left out. */
export function skipYearMark(document: Document, token: number): number {
  const lower = document.lowerOf(token);
  if (yearNouns.has(lower) && !document.hasFlag(token, TokenFlag.paragraphStart)) return token + 1;
  if (document.formOf(token) !== "r") return token;
  return skipDot(document, token + 1);
}

/** `1951`, `1951 r.`, `966 r.`, `44 p.n.e.`, `w 89 roku`, `'89`, `dwa tysiące piątym roku`. */
export function readWrittenYear(document: Document, token: number): WrittenYear | undefined {
  if (document.isKind(token, TokenKind.number)) return readFigures(document, token);
  return document.isKind(token, TokenKind.word) ? readWords(document, token) : readApostrophe(document, token);
}

/** Two figures behind an apostrophe: `'89`, `'89 r.` */
function readApostrophe(document: Document, token: number): WrittenYear | undefined {
  const sign = document.formOf(token);
  const form = document.formOf(token + 1);
  const isYear = document.isKind(token + 1, TokenKind.number) && form.length === 2;
  if ((sign !== "'" && sign !== "’") || !isYear || !document.hasFlag(token + 1, TokenFlag.glued)) return undefined;
  const end = skipYearMark(document, token + 2);
  const short = Number(form);
  return { year: short < TURN ? TWENTIETH + 100 + short : TWENTIETH + short, end, isMarked: end > token + 2 };
}

function readFigures(document: Document, token: number): WrittenYear | undefined {
  const form = document.formOf(token);
  if (!FIGURES.test(form)) return undefined;
  const mark = skipYearMark(document, token + 1);
  const era = readEra(document, mark);
  if (era) return { year: era.isBefore ? -Number(form) : Number(form), end: era.end, isMarked: true };
  const isMarked = mark > token + 1;
  if (YEAR.test(form)) return { year: Number(form), end: mark, isMarked };
  if (!isMarked || counted.has(document.lowerOf(mark))) return undefined;
  if (form.length === SHORT) return { year: Number(form), end: mark, isMarked };
  const isTwentieth = form.length === 2 && Number(form) >= EARLIEST && mayPrecede(document, token - 1);
  return isTwentieth ? { year: TWENTIETH + Number(form), end: mark, isMarked } : undefined;
}

function readWords(document: Document, token: number): WrittenYear | undefined {
  const ordinal = readOrdinal(document, token);
  if (!ordinal || !yearNouns.has(document.lowerOf(ordinal.end))) return undefined;
  const value = Number(ordinal.value);
  const mark = ordinal.end + 1;
  const era = readEra(document, mark);
  if (era) return { year: era.isBefore ? -value : value, end: era.end, isMarked: true };
  if (counted.has(document.lowerOf(mark))) return undefined;
  if (value >= 1000 && value < LATEST) return { year: value, end: mark, isMarked: true };
  // "dziewięćdziesiątego drugiego roku" dates, "czterdziesty rok" counts
  const isDated = ordinal.end - token > 1 && document.lowerOf(ordinal.end - 1).endsWith("go");
  const isTwentieth = value >= EARLIEST && value < 100 && (isDated || mayPrecede(document, token - 1));
  return isTwentieth ? { year: TWENTIETH + value, end: mark, isMarked: true } : undefined;
}

/** A preposition or a month makes two figures a year: `w 89 roku`, `w marcu 68 roku`. */
function mayPrecede(document: Document, token: number): boolean {
  const lower = document.lowerOf(token);
  return prepositions.has(lower) || months.has(lower);
}
