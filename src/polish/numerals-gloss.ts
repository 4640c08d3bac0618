import { type Document, TokenKind } from "../text/document.ts";
import { type PlacedNumeral, readNumber } from "./numerals.ts";

/** The number with its repetition in other signs: `500 (pięćset)`, `500 (słownie: pięćset)`, `pięćset (500)`. */
export function withGloss(document: Document, numeral: PlacedNumeral): PlacedNumeral {
  if (document.formOf(numeral.end) !== "(") return numeral;
  let at = numeral.end + 1;
  if (document.lowerOf(at) === "słownie") at++;
  if (document.formOf(at) === ":") at++;
  const isOther = document.isKind(at, TokenKind.word) === document.isKind(numeral.start, TokenKind.number);
  const again = isOther ? readNumber(document, at) : undefined;
  if (again?.value !== numeral.value || document.formOf(again.end) !== ")") return numeral;
  return { ...numeral, end: again.end + 1 };
}
