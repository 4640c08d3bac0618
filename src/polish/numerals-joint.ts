import { isDash } from "../text/characters.ts";
import { type Document, TokenFlag, TokenKind } from "../text/document.ts";
import type { PlacedNumeral } from "./numerals.ts";
import { compareDecimals, formatDecimal, readDecimal, shift } from "./numerals-decimal.ts";
import { isLabelled } from "./numerals-label.ts";

/**
 * How two numbers share the unit of the second: ends of a range or alternatives (`5–10 proc.`, `5 lub 10 proc.`), members of a
 * list (`5, 10 i 20 zł`: `comma`, then `and`), sides of a thing (`3 x 4 m`), or a shared second half (`{10-} i {20-procentowy}`).
 */
export type Joint = "range" | "comma" | "and" | "times" | "hyphen";

// What joins the ends of a range, and what must stand before the first one: "od 5 do 10", "z 5 do 10", "między 5 a 10".
const ranges: ReadonlyMap<string, readonly string[] | undefined> = new Map([
  ["do", ["od", "z", "ze"]],
  ["a", ["między", "pomiędzy"]],
  ["lub", undefined],
  ["albo", undefined],
  ["czy", undefined],
]);
const ands: ReadonlySet<string> = new Set(["i", "oraz"]);
const times: ReadonlySet<string> = new Set(["x", "×", "*", "na"]);
const hyphenated: ReadonlySet<string> = new Set(["i", "oraz", "lub", "albo", "do", "a"]);
const YEAR = /^(?:19|20)[0-9]{2}$/u; // "2019"

/** The joint between two numbers that stand one after the other, if there is one. */
export function jointOf(document: Document, first: PlacedNumeral, second: PlacedNumeral): Joint | undefined {
  const link = first.end;
  if (document.sentence[first.start] !== document.sentence[second.start]) return undefined;
  if (startsAt(second, link + 2) && isHyphen(document, link) && hyphenated.has(document.lowerOf(link + 1)))
    return "hyphen";
  if (!startsAt(second, link + 1)) return undefined;
  const word = document.lowerOf(link);
  if (isDash(word)) {
    const isPair = isEven(document, link) && isYear(document, first) === isYear(document, second);
    return isPair && document.isKind(first.start, TokenKind.number) ? "range" : undefined;
  }
  if (word === "/") return document.hasFlag(link, TokenFlag.glued) && isEven(document, link) ? "range" : undefined;
  if (ranges.has(word)) {
    const before = ranges.get(word);
    return before === undefined || before.includes(document.lowerOf(outset(first) - 1)) ? "range" : undefined;
  }
  if (times.has(word)) return "times";
  if (!mayBeListed(document, first)) return undefined;
  if (ands.has(word)) return "and";
  return word === "," && !document.hasFlag(link + 1, TokenFlag.glued) ? "comma" : undefined;
}

/** The number's first token, its sign included. */
function outset({ start, sign }: PlacedNumeral): number {
  return sign ?? start;
}

function startsAt({ start, sign }: PlacedNumeral, token: number): boolean {
  return start === token || sign === token;
}

/** `10-` */
function isHyphen(document: Document, token: number): boolean {
  return (
    isDash(document.formOf(token)) &&
    document.hasFlag(token, TokenFlag.glued) &&
    !document.hasFlag(token + 1, TokenFlag.glued)
  );
}

/** Spaces on both sides or on none: `15–20`, `15 – 20`, but not `w 2024- 2,3 mld`. */
function isEven(document: Document, dash: number): boolean {
  return document.hasFlag(dash, TokenFlag.glued) === document.hasFlag(dash + 1, TokenFlag.glued);
}

/** No year and no number of a thing: `w 2019 i 5 proc.`, `pkt 3 i 5 zł`. */
function mayBeListed(document: Document, numeral: PlacedNumeral): boolean {
  return !isYear(document, numeral) && !isLabelled(document, numeral.start);
}

/** `2019`, but not `2 019`, `2019,5` or `2019 tys.` */
function isYear(document: Document, { start, end }: PlacedNumeral): boolean {
  const isPlain = end === start + 1 && document.isKind(start, TokenKind.number);
  return isPlain && YEAR.test(document.formOf(start));
}

const FEW = { units: 100n, places: 0 };

/** `1,2–2 mln` means 1,200,000; `500–2 tys.` doesn't mean 500,000. In a list the second may be the smaller: `5,2 i 3 mln`. */
export function withScale(first: PlacedNumeral, second: PlacedNumeral, joint: Joint): string {
  if (first.zeros > 0 || second.zeros === 0) return first.value;
  const value = readDecimal(first.value);
  const scaled = shift(value, second.zeros);
  const isScaled =
    joint === "range" ? compareDecimals(scaled, readDecimal(second.value)) < 0 : compareDecimals(value, FEW) < 0;
  return isScaled ? formatDecimal(scaled) : first.value;
}
