import { type Document, TokenFlag, TokenKind } from "../text/document.ts";
import { cardinals, dottedScales, fractions, loneScales, scales } from "./numerals-cardinal.ts";
import { add, type Decimal, formatDecimal, isBelow, shift } from "./numerals-decimal.ts";
import { readDigits } from "./numerals-digits.ts";
import { readFraction } from "./numerals-fraction.ts";
import { ordinals } from "./numerals-ordinal.ts";

export interface Numeral {
  /** Canonical decimal string: `2500.5`. */
  readonly value: string;
  /** First token after the number. */
  readonly end: number;
  /** Zeros of its only scale word: 3 for `2,5 tys.`; 0 when there is none, or several. */
  readonly zeros: number;
}

export interface PlacedNumeral extends Numeral {
  /** First token of the number. */
  readonly start: number;
  /** The minus before it, where one was looked for. */
  readonly sign?: number;
}

interface Part {
  readonly decimal: Decimal;
  readonly end: number;
}

interface Sum extends Part {
  readonly zeros: number;
}

/**
 * Reads the number that starts at the token, in digits, words or both: `1 200`, `2,5 tys.`, `pół miliona`,
 * `trzysta czterdzieści`, `cztery i pół`.
 */
export function readNumber(document: Document, token: number): Numeral | undefined {
  const sum = readSum(document, token);
  return sum && { value: formatDecimal(sum.decimal), end: sum.end, zeros: sum.zeros };
}

/** Kept while the document is: each rule for amounts goes through all numbers. */
const numbersOf = new WeakMap<Document, readonly PlacedNumeral[]>();

/** All numbers of a text from left to right, each with its first token. */
export function readNumbers(document: Document): readonly PlacedNumeral[] {
  const known = numbersOf.get(document);
  if (known) return known;
  const numbers: PlacedNumeral[] = [];
  let token = 0;
  while (token < document.length) {
    const numeral = readNumber(document, token);
    if (numeral) numbers.push({ start: token, ...numeral });
    token = numeral?.end ?? token + 1;
  }
  numbersOf.set(document, numbers);
  return numbers;
}

export interface Ordinal {
  readonly value: string;
  /** First token after the ordinal. */
  readonly end: number;
}

/** Reads an ordinal in words: `trzydziesty pierwszy`, `dwa tysiące dwudziestym czwartym`. */
export function readOrdinal(document: Document, token: number): Ordinal | undefined {
  const head = document.isKind(token, TokenKind.word) ? readSum(document, token) : undefined;
  const headValue = head && isBelow(head.decimal, 4) && head.decimal.places === 0 ? Number(head.decimal.units) : 0;
  let end = headValue > 0 && head ? head.end : token;
  let value = headValue;
  let room = headValue > 0 ? roomAfter(headValue) : Number.POSITIVE_INFINITY;
  const first = end;
  for (;;) {
    const step = ordinals.get(document.lowerOf(end));
    if (step === undefined || step >= room) break;
    value += step;
    room = roomAfter(step);
    end++;
  }
  return end === first ? undefined : { value: String(value), end };
}

/** What may still be added after the last word: below 100 after `sto`, below 10 after `dwadzieścia`, nothing after `pięć`. */
function roomAfter(value: number): number {
  if (value % 1000 === 0) return 1000;
  if (value % 100 === 0) return 100;
  return value % 10 === 0 && value % 100 >= 20 ? 10 : 0;
}

/** Parts with falling scales: `1 mln 200 tys.`, `dwa tysiące trzysta`. */
function readSum(document: Document, token: number): Sum | undefined {
  const isDigits = document.isKind(token, TokenKind.number);
  const first = readGroup(document, token) ?? loneScale(document, token);
  if (!first) return undefined;
  let sum = scaled(document, first, Number.POSITIVE_INFINITY);
  let limit = sum.zeros;
  while (limit > 0) {
    const next = nextPart(document, sum.end, { isDigits, limit });
    if (!next) break;
    const part = scaled(document, next, limit);
    sum = { decimal: add(sum.decimal, part.decimal), end: part.end, zeros: 0 };
    limit = part.zeros;
  }
  return sum;
}

/** The next smaller part, if it is written the same way and fits below the scale before it. */
function nextPart(
  document: Document,
  token: number,
  { isDigits, limit }: { isDigits: boolean; limit: number },
): Part | undefined {
  if (isDigits !== document.isKind(token, TokenKind.number) || document.hasFlag(token, TokenFlag.lineStart))
    return undefined;
  const part = readGroup(document, token);
  if (!part || part.decimal.places > 0) return undefined;
  const zeros = scales.get(document.lowerOf(part.end)) ?? 0;
  return isBelow(shift(part.decimal, zeros), limit) ? part : undefined;
}

/** The part as it stands before the scale word of which it is one: the end stays on that word. */
function loneScale(document: Document, token: number): Part | undefined {
  // "dwie trzecie miliona" is less
  if (!loneScales.has(document.lowerOf(token)) || readFraction(document, token - 2)?.end === token) return undefined;
  return { decimal: { units: 1n, places: 0 }, end: token };
}

/** The part with the scale word that follows it, if one below the limit does. */
function scaled(document: Document, part: Part, limit: number): Sum {
  const word = document.lowerOf(part.end);
  const zeros = scales.get(word) ?? 0;
  if (zeros === 0 || zeros >= limit) return { ...part, zeros: 0 };
  const dot = part.end + 1;
  return { decimal: shift(part.decimal, zeros), end: isDotOf(document, dot, word) ? dot + 1 : dot, zeros };
}

/** `tys.` has its dot; `mln.` is misspelt, and its dot no end of a sentence, where a word goes on: `3 mln. zł`. */
function isDotOf(document: Document, dot: number, word: string): boolean {
  if (document.lowerOf(dot) !== "." || !document.hasFlag(dot, TokenFlag.glued)) return false;
  if (dottedScales.has(word)) return true;
  const isInside = document.isKind(dot + 1, TokenKind.word) && document.sentence[dot] === document.sentence[dot + 1];
  return word.length === SHORT_SCALE && isInside && !document.hasFlag(dot + 1, TokenFlag.capitalized);
}

const SHORT_SCALE = 3; // "mln", "mld", "bln"

/** A number without a scale word: `2,5`, `trzysta czterdzieści`, `cztery i pół`, `pół`, `3/4`, `1½`. */
function readGroup(document: Document, token: number): Part | undefined {
  const hundreds = fractions.get(document.lowerOf(token));
  if (hundreds !== undefined) return { decimal: hundredths(hundreds), end: token + 1 };
  const fraction = readFraction(document, token);
  if (fraction?.decimal) return { decimal: fraction.decimal, end: fraction.end };
  const part = readDigits(document, token) ?? readWords(document, token);
  const sign = part && document.isKind(part.end, TokenKind.symbol) ? readFraction(document, part.end) : undefined;
  if (part && sign?.decimal) return { decimal: add(part.decimal, sign.decimal), end: sign.end };
  if (!part || document.lowerOf(part.end) !== "i") return part;
  const half = fractions.get(document.lowerOf(part.end + 1));
  return half === undefined || half > 50 ? part : { decimal: add(part.decimal, hundredths(half)), end: part.end + 2 };
}

function readWords(document: Document, token: number): Part | undefined {
  let value = 0;
  let room = 1000;
  let end = token;
  for (;;) {
    const step = cardinals.get(document.lowerOf(end));
    if (step === undefined || step >= room || (step === 0 && end > token)) break;
    value += step;
    room = roomAfter(step);
    end++;
  }
  if (end === token) return undefined;
  return { decimal: { units: BigInt(value), places: 0 }, end };
}

function hundredths(value: number): Decimal {
  return { units: BigInt(value), places: 2 };
}
