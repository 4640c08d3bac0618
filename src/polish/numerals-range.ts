import { isDash } from "../text/characters.ts";
import { type Document, TokenFlag, TokenKind } from "../text/document.ts";
import type { PlacedNumeral } from "./numerals.ts";
import { compareDecimals, formatDecimal, readDecimal, shift } from "./numerals-decimal.ts";

// What joins the ends, and what must stand before the first one: "od 5 do 10", "z 5 do 10", "między 5 a 10".
const links: ReadonlyMap<string, readonly string[] | undefined> = new Map([
  ["do", ["od", "z", "ze"]],
  ["a", ["między", "pomiędzy"]],
  ["lub", undefined],
  ["albo", undefined],
  ["czy", undefined],
]);

/**
 * The first number of a range whose second one has the unit: the `15` of `15–20 proc.`, the `1,2` of `od 1,2 do 2 mln zł`
 * (a million of them, too).
 */
export function rangeStart(document: Document, first: PlacedNumeral, second: PlacedNumeral): PlacedNumeral | undefined {
  const link = first.end;
  if (second.start !== link + 1 || document.sentence[first.start] !== document.sentence[second.start]) return undefined;
  if (!isLink(document, first, link)) return undefined;
  const value = withScale(first, second);
  return { ...first, value };
}

function isLink(document: Document, first: PlacedNumeral, link: number): boolean {
  if (isDash(document.formOf(link))) return document.isKind(first.start, TokenKind.number) && isEven(document, link);
  const word = document.lowerOf(link);
  if (!links.has(word)) return false;
  const before = links.get(word);
  return before === undefined || before.includes(document.lowerOf(first.start - 1));
}

/** Spaces on both sides or on none: `15–20`, `15 – 20`, but not `w 2024- 2,3 mld`. */
function isEven(document: Document, dash: number): boolean {
  return document.hasFlag(dash, TokenFlag.glued) === document.hasFlag(dash + 1, TokenFlag.glued);
}

/** `1,2–2 mln` means 1,200,000; `500–2 tys.` doesn't mean 500,000. */
function withScale(first: PlacedNumeral, second: PlacedNumeral): string {
  if (first.zeros > 0 || second.zeros === 0) return first.value;
  const scaled = shift(readDecimal(first.value), second.zeros);
  return compareDecimals(scaled, readDecimal(second.value)) < 0 ? formatDecimal(scaled) : first.value;
}
