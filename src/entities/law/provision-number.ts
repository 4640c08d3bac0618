import { isGlued } from "../../match/pattern.ts";
import { type Document, TokenKind } from "../../text/document.ts";
import { shortenedActs } from "./abbreviation-table.ts";

/** A number or letter of a provision and the token after it. */
export interface ProvisionNumber {
  readonly value: string;
  readonly end: number;
}

const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const SUPERSCRIPT = /^[⁰¹²³⁴-⁹]$/u; // "¹"
const MOST_SUPERSCRIPTS = 3; // "505³⁷"
const LETTERS = /^(?:\p{Ll}{1,2}|[A-H]|z{1,6}\p{Ll}{0,2})$/u; // "178a", "46ba", "178A", "15zzzzzn"
const INSERTED = /^[0-9]{1,2}$/u; // "22(1)"

/** `178a`, `178 a`, `23¹`; `22(1)`, `22[1]` and `22^1` are other spellings of the last. */
export function readNumber(document: Document, token: number): ProvisionNumber | undefined {
  if (!document.isKind(token, TokenKind.number)) return undefined;
  let value = document.formOf(token);
  let end = token + 1;
  if (isLetters(document, end)) value += document.lowerOf(end++);
  // "15zzs4"
  if (end > token + 1 && isGlued(document, end) && document.isKind(end, TokenKind.number))
    value += document.formOf(end++);
  while (end < token + 3 + MOST_SUPERSCRIPTS && isGlued(document, end) && SUPERSCRIPT.test(document.formOf(end)))
    value += document.formOf(end++);
  const inserted = insertedEnd(document, end);
  if (inserted === undefined) return { value, end };
  const digits = document.formOf(end + 1).split("");
  return { value: value + digits.map((digit) => SUPERSCRIPTS[Number(digit)]).join(""), end: inserted };
}

/** Letters written to a number, or behind a blank if more of the reference follows: `art. 178 a § 4`; the `kk` of `§ 1kk` is the code. */
function isLetters(document: Document, token: number): boolean {
  const form = document.formOf(token);
  if (!isGlued(document, token))
    return /^[a-h]$/u.test(form) && /^(?:§|ust|k|kk|kw|kks)$/u.test(document.lowerOf(token + 1));
  return document.isKind(token, TokenKind.word) && LETTERS.test(form) && !shortenedActs.has(document.lowerOf(token));
}

function insertedEnd(document: Document, token: number): number | undefined {
  if (!isGlued(document, token) || !isGlued(document, token + 1)) return undefined;
  if (!INSERTED.test(document.formOf(token + 1))) return undefined;
  const sign = document.formOf(token);
  if (sign === "^") return token + 2;
  const closing = document.formOf(token + 2);
  return (sign === "(" && closing === ")") || (sign === "[" && closing === "]") ? token + 3 : undefined;
}

// "zdanie pierwsze", "tiret drugie", "akapit trzeci"
const ordinals: ReadonlyMap<string, string> = new Map([
  ...ordinal("1", "pierwszy pierwsze pierwszego pierwszym"),
  ...ordinal("2", "drugi drugie drugiego drugim"),
  ...ordinal("3", "trzeci trzecie trzeciego trzecim"),
  ...ordinal("4", "czwarty czwarte czwartego czwartym"),
  ...ordinal("5", "piąty piąte piątego piątym"),
]);

/** `pierwsze`, `1` */
export function readOrdinal(document: Document, token: number): ProvisionNumber | undefined {
  const value = ordinals.get(document.lowerOf(token));
  return value === undefined ? readNumber(document, token) : { value, end: token + 1 };
}

/** `a`, `aa`, `B` */
export function readLetter(document: Document, token: number): ProvisionNumber | undefined {
  if (!document.isKind(token, TokenKind.word) || !/^(\p{Ll})\1?$/u.test(document.lowerOf(token))) return undefined;
  return { value: document.lowerOf(token), end: token + 1 };
}

function ordinal(value: string, words: string): [string, string][] {
  return words.split(" ").map((word) => [word, value]);
}
