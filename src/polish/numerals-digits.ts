import { type Document, TokenFlag, TokenKind } from "../text/document.ts";
import { type Decimal, longestDigits, parseDecimal } from "./numerals-decimal.ts";

const LONGEST_HEAD = 3; // digits before the first group: 94 600
const GROUP = 3;
const MOST_GROUPS = 4; // billions
const LONGEST_DOT_FRACTION = 2; // "1.86" is a fraction, "1.200" a group

export interface DigitNumber {
  readonly decimal: Decimal;
  /** First token after the number. */
  readonly end: number;
}

/** Reads a number in digits: `94 600`, `1.200`, `2,5`, `1 200,50`. */
export function readDigits(document: Document, token: number): DigitNumber | undefined {
  if (!document.isKind(token, TokenKind.number)) return undefined;
  const grouped = readGroups(document, token);
  const whole = grouped?.digits ?? document.formOf(token);
  const end = grouped?.end ?? token + 1;
  const fraction = fractionAt(document, end, { whole, dots: grouped?.separator !== "." });
  const decimal = parseAscii(whole, fraction ?? "");
  return decimal && { decimal, end: fraction === undefined ? end : end + 2 };
}

interface Groups {
  readonly digits: string;
  readonly end: number;
  readonly separator: " " | ".";
}

/** `1 200 000` or `1.200.000`; `47 811 46 90` is no grouped number but a telephone. */
function readGroups(document: Document, token: number): Groups | undefined {
  const head = document.formOf(token);
  if (head.length > LONGEST_HEAD || head.startsWith("0")) return undefined;
  const separator = document.lowerOf(token + 1) === "." ? "." : " ";
  const step = separator === "." ? 2 : 1;
  let digits = head;
  let end = token + 1;
  for (let group = 0; group < MOST_GROUPS && isGroup(document, end, separator); group++) {
    digits += document.formOf(end + step - 1);
    end += step;
  }
  if (end === token + 1 || isFollowedByDigits(document, end, separator)) return undefined;
  return { digits, end, separator };
}

function isGroup(document: Document, token: number, separator: " " | "."): boolean {
  if (separator === " ") return isSpacedNumber(document, token) && document.formOf(token).length === GROUP;
  return isGluedPair(document, token, ".") && document.formOf(token + 1).length === GROUP;
}

function isFollowedByDigits(document: Document, token: number, separator: " " | "."): boolean {
  return separator === " " ? isSpacedNumber(document, token) : isGluedPair(document, token, ".");
}

/** A number after white space in the same line. */
function isSpacedNumber(document: Document, token: number): boolean {
  return (
    document.isKind(token, TokenKind.number) &&
    !document.hasFlag(token, TokenFlag.glued) &&
    !document.hasFlag(token, TokenFlag.lineStart)
  );
}

/** The sign and a number, both written without a space: `,5`. */
function isGluedPair(document: Document, token: number, sign: string): boolean {
  return (
    document.lowerOf(token) === sign &&
    document.hasFlag(token, TokenFlag.glued) &&
    document.isKind(token + 1, TokenKind.number) &&
    document.hasFlag(token + 1, TokenFlag.glued)
  );
}

function fractionAt(
  document: Document,
  token: number,
  { whole, dots }: { whole: string; dots: boolean },
): string | undefined {
  const next = document.formOf(token + 1);
  // "1,2,3" counts things, "10.04.2024" is a date.
  if (isGluedPair(document, token, ",")) return isGluedPair(document, token + 2, ",") ? undefined : next;
  if (!dots || !isGluedPair(document, token, ".") || isGluedPair(document, token + 2, ".")) return undefined;
  return next.length <= LONGEST_DOT_FRACTION || whole === "0" ? next : undefined;
}

/** Digits of other scripts are none: what a Polish text counts in them, it does not name in them. */
function parseAscii(whole: string, fraction: string): Decimal | undefined {
  if (whole.length > longestDigits || !ASCII_DIGITS.test(whole + fraction)) return undefined;
  return parseDecimal(whole, fraction);
}

const ASCII_DIGITS = /^[0-9]+$/u; // "120050"
