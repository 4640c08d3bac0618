import { type Document, TokenFlag, TokenKind } from "../text/document.ts";
import { cardinals } from "./numerals-cardinal.ts";
import type { Decimal } from "./numerals-decimal.ts";
import { ordinals } from "./numerals-ordinal.ts";

// what one part is worth; thirds, sixths, sevenths and ninths have no finite decimal
const parts: ReadonlyMap<number, Decimal | undefined> = new Map([
  [2, { units: 5n, places: 1 }],
  [3, undefined],
  [4, { units: 25n, places: 2 }],
  [5, { units: 2n, places: 1 }],
  [6, undefined],
  [7, undefined],
  [8, { units: 125n, places: 3 }],
  [9, undefined],
  [10, { units: 1n, places: 1 }],
  [16, { units: 625n, places: 4 }],
]);
const signs: ReadonlyMap<string, Decimal> = new Map([
  ["½", { units: 5n, places: 1 }],
  ["¼", { units: 25n, places: 2 }],
  ["¾", { units: 75n, places: 2 }],
]);
// "jedna czwarta", "jednej czwartej"; more than one: "trzy czwarte", "pięć ósmych"
const singular: ReadonlyMap<string, string> = new Map([
  ["jedna", "a"],
  ["jednej", "ej"],
  ["jedną", "ą"],
]);
const PLURAL = /(?:e|ych|ich|ymi|imi)$/u; // "czwarte", "trzecich"

export interface Fraction {
  /** Absent when no finite decimal is worth as much: `dwie trzecie`. */
  readonly decimal?: Decimal;
  /** First token after the fraction. */
  readonly end: number;
}

/** A fraction below one: `3/4`, `½`, `trzy czwarte`, `jedna piąta`. */
export function readFraction(document: Document, token: number): Fraction | undefined {
  const sign = signs.get(document.formOf(token));
  if (sign) return { decimal: sign, end: token + 1 };
  return document.isKind(token, TokenKind.number) ? readSlashed(document, token) : readWords(document, token);
}

/** `3/4`, but neither `3/4/2024` nor `12/5`. */
function readSlashed(document: Document, token: number): Fraction | undefined {
  const isSlashed = isGluedSlash(document, token + 1) && document.isKind(token + 2, TokenKind.number);
  if (!isSlashed || isGluedSlash(document, token) || isGluedSlash(document, token + 3)) return undefined;
  if (!document.hasFlag(token + 2, TokenFlag.glued)) return undefined;
  return fraction(Number(document.formOf(token)), Number(document.formOf(token + 2)), token + 3);
}

function isGluedSlash(document: Document, token: number): boolean {
  return document.formOf(token) === "/" && document.hasFlag(token, TokenFlag.glued);
}

function readWords(document: Document, token: number): Fraction | undefined {
  const numerator = cardinals.get(document.lowerOf(token)) ?? 0;
  const word = document.lowerOf(token + 1);
  const denominator = ordinals.get(word) ?? 0;
  const ending = singular.get(document.lowerOf(token));
  const agrees = numerator === 1 ? ending !== undefined && word.endsWith(ending) : PLURAL.test(word);
  return agrees ? fraction(numerator, denominator, token + 2) : undefined;
}

function fraction(numerator: number, denominator: number, end: number): Fraction | undefined {
  if (numerator < 1 || numerator >= denominator || !parts.has(denominator)) return undefined;
  const part = parts.get(denominator);
  return part ? { decimal: { units: part.units * BigInt(numerator), places: part.places }, end } : { end };
}
