import { TokenKind } from "../text/document.ts";

/** Letter case of a word: what most features are paired with. */
export const Capital = { none: 0, first: 1, all: 2, mixed: 3, single: 4 } as const;
export type Capital = (typeof Capital)[keyof typeof Capital];

export function capitalOf(form: string, lower: string): Capital {
  if (form === lower) return Capital.none;
  if (form.length === 1) return Capital.single;
  if (form === form.toUpperCase()) return Capital.all;
  return form.slice(1) === lower.slice(1) ? Capital.first : Capital.mixed;
}

/** Shapes 0–15 are words by letter case and length, 16–31 numbers by what they may count, 32 on marks. */
export function shapeOf(form: string, kind: number, capital: Capital): number {
  if (kind === TokenKind.word) return capital * 2 + (form.length > 1 ? 1 : 0);
  if (kind === TokenKind.number) return 16 + numberShape(form);
  if (kind === TokenKind.punctuation || kind === TokenKind.symbol) return 32 + markShape(form);
  return 47;
}

/** A month, an hour, a day, a minute, a year: the limits of dates and times. */
function numberShape(form: string): number {
  const value = Number.parseInt(form, 10);
  if (form.length === 1) return 0;
  if (form.length === 2) {
    const limit = [12, 24, 31, 59].findIndex((most) => value <= most);
    return limit < 0 ? 5 : 1 + limit;
  }
  if (form.length === 3) return 6;
  if (form.length === 4) return value >= 1000 && value <= 2100 ? 7 : 8;
  return 9;
}

const marks: readonly string[] = [
  ".",
  ",",
  "-–—−",
  "„”“\"«»‚’'`",
  "(",
  ")",
  "[{<",
  "]}>",
  ":",
  "/",
  "?!",
  ";",
  "…",
  "§%°",
];

function markShape(form: string): number {
  const found = marks.findIndex((group) => group.includes(form));
  return found < 0 ? marks.length : found;
}

/** `XIV`, `iii`: up to 39 in one case of letter; what centuries, kings and acts are counted by. */
const roman = /^(?:X{0,3}(?:IX|IV|V?I{0,3})|x{0,3}(?:ix|iv|v?i{0,3}))$/u;

export function isRoman(form: string): boolean {
  return form.length < 8 && roman.test(form);
}

/** What a mark opens or closes; one bit each. */
export const Mark = { opener: 1, openQuote: 2, closeQuote: 4 } as const;

/** Behind these a capital says less. */
const openers: ReadonlySet<string> = new Set(["„", "«", "(", ":", "-", "–", "—", '"', "”", "“"]);

export function markOf(form: string): number {
  if (form.length > 1) return 0;
  let mark = openers.has(form) ? Mark.opener : 0;
  if (form === "„" || form === "«" || form === '"') mark |= Mark.openQuote;
  if (form === "”" || form === "»" || form === '"') mark |= Mark.closeQuote;
  return mark;
}
