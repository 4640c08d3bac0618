import { readWrittenYear } from "../src/entities/date/written-year.ts";
import { isCounted } from "../src/polish/numerals-counted.ts";
import { isDash } from "../src/text/characters.ts";
import { type Document, TokenFlag, TokenKind } from "../src/text/document.ts";
import type { TemporalReading } from "./temporal-reader.ts";

/** A year by its tokens. */
export interface BareYear {
  readonly start: number;
  readonly end: number;
  readonly year: number;
}

const YEAR = /^(?:1[0-9]\d\d|20\d\d)$/u; // "2008"
const MODERN = 1800; // round thousands and hundreds before are numbers
const units = new Set(
  "zł złotych tys mln mld euro eur usd proc % km m kg t g ha pln gb mb km/h obr mah mm cm wat zl".split(" "),
);
const before = new Set("nr tel poz str s pkt art § $ € £ numer numerem kod".split(" "));

/** Years that stand alone, as in names of events, in brackets or on title pages: `Euro {2012}`, `(laureat {1990})`, `{1857}–{60}`. */
export function* readBareYears(
  { document, morphology }: TemporalReading,
  isFree: (token: number) => boolean,
): Iterable<BareYear> {
  for (let token = 0; token < document.length; token++) {
    if (!isFree(token)) continue;
    const apostrophe = document.isKind(token, TokenKind.punctuation) ? readWrittenYear(document, token) : undefined;
    if (apostrophe) yield { start: token, ...apostrophe };
    if (!isYear(document, token) || isCounted(document, morphology, { start: token, end: token + 1 })) continue;
    const year = Number(document.formOf(token));
    yield { start: token, end: token + 1, year };
    const second = shortYear(document, token, year);
    if (second !== undefined && isFree(token + 2)) yield { start: token + 2, end: token + 3, year: second };
  }
}

function isYear(document: Document, token: number): boolean {
  const form = document.formOf(token);
  if (!document.isKind(token, TokenKind.number) || !YEAR.test(form)) return false;
  if (Number(form) < MODERN && form.endsWith("00")) return false;
  const label = document.lowerOf(document.formOf(token - 1) === "." ? token - 2 : token - 1);
  if (before.has(label) || units.has(document.lowerOf(token + 1))) return false;
  return !continuesLeft(document, token) && !continuesRight(document, token);
}

/** `x2008`, `1,2008`, `20 2008` */
function continuesLeft(document: Document, token: number): boolean {
  const isNumber = document.isKind(token - 1, TokenKind.number);
  if (!document.hasFlag(token, TokenFlag.glued)) return isNumber && !YEAR.test(document.formOf(token - 1));
  if (document.isKind(token - 1, TokenKind.word)) return true;
  const sign = document.formOf(token - 1);
  const isPoint = sign === "." || sign === "," || sign === ":";
  return isPoint && document.hasFlag(token - 1, TokenFlag.glued) && document.isKind(token - 2, TokenKind.number);
}

/** `2008x`, `2008,5`, `2008.123` */
function continuesRight(document: Document, token: number): boolean {
  if (!document.hasFlag(token + 1, TokenFlag.glued)) return false;
  if (document.isKind(token + 1, TokenKind.word)) return true;
  const sign = document.formOf(token + 1);
  const isPoint = sign === "." || sign === "," || sign === ":";
  return isPoint && document.hasFlag(token + 2, TokenFlag.glued) && document.isKind(token + 2, TokenKind.number);
}

/** The `06` of `2005-06` and `2005/06`. */
function shortYear(document: Document, token: number, year: number): number | undefined {
  const joint = document.formOf(token + 1);
  const form = document.formOf(token + 2);
  const isShort = document.isKind(token + 2, TokenKind.number) && form.length === 2;
  if (!isShort || !document.hasFlag(token + 2, TokenFlag.glued) || !(isDash(joint) || joint === "/")) return undefined;
  const second = year - (year % 100) + Number(form);
  return second > year ? second : undefined;
}
