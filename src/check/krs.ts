import { type Checked, refuse } from "./checked.ts";
import { readDigits } from "./digits.ts";

const GIVEN = /^000(?!0{7})/u; // "0000412356": the register counts from 1 and is far from ten million

/**
 * Checks a KRS number, the entry of a company or an association in the court register: ten digits with the leading zeros; it has no check digit.
 *
 * @throws {ExtractionError} when `text` is no string.
 * @example
 * checkKrs("0000412356") // { valid: true, value: "0000412356" }
 */
export function checkKrs(text: string): Checked {
  const read = readDigits(text, { lengths: [10] });
  if (!read.valid) return read;
  return GIVEN.test(read.value) ? read : refuse("prefix");
}
