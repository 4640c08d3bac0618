import { type Checked, refuse } from "./checked.ts";
import { requireText } from "./compact.ts";

const SHAPE = /^([A-Z]{2}[0-9][A-Z])\/([0-9]{1,8})\/([0-9])$/u; // "WA1M/00012345/1"
const BLANKS = /\s+/gu; // "WA1M / 00012345 / 1"
const LONGEST = 64; // with blanks between its parts
const NUMBER_LENGTH = 8;
// rozporządzenie w sprawie zakładania i prowadzenia ksiąg wieczystych w systemie teleinformatycznym: what each sign counts, and 1, 3, 7 in turn
const VALUES = "0123456789XABCDEFGHIJKLMNOPRSTUWYZ";
const WEIGHTS = [1, 3, 7];

/** What the number of a land register tells. */
export interface LandRegisterFacts {
  /** Code of the court division that keeps it: `WA1M`. */
  readonly court: string;
}

/**
 * Checks the number of a land and mortgage register (księga wieczysta): court, number, check digit. Leading zeros left out are put back.
 *
 * @throws {ExtractionError} when `text` is no string.
 * @example
 * checkLandRegister("WA1M/12345/1") // { valid: true, value: "WA1M/00012345/1", court: "WA1M" }
 */
export function checkLandRegister(text: string): Checked<LandRegisterFacts> {
  requireText(text);
  if (text.length > LONGEST) return refuse("length");
  const [, court, number, digit] = SHAPE.exec(text.replace(BLANKS, "").toUpperCase()) ?? [];
  if (court === undefined || number === undefined || digit === undefined) return refuse("format");
  const padded = number.padStart(NUMBER_LENGTH, "0");
  const signs = [...court, ...padded];
  if (signs.some((sign) => !VALUES.includes(sign))) return refuse("prefix");
  const sum = signs.reduce((total, sign, place) => total + VALUES.indexOf(sign) * (WEIGHTS[place % 3] ?? 0), 0);
  return sum % 10 === Number(digit) ? { valid: true, value: `${court}/${padded}/${digit}`, court } : refuse("checksum");
}
