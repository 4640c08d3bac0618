import { type Checked, refuse } from "./checked.ts";
import { readDigits } from "./digits.ts";
import { weightedSum } from "./weighted-sum.ts";

// ustawa o zasadach ewidencji i identyfikacji podatników; a remainder of 10 is never given
const WEIGHTS = [6, 5, 7, 2, 3, 4, 5, 6, 7];
const MODULUS = 11;
const OFFICE = /^[1-9](?:[0-9][1-9]|[1-9][0-9])/u; // "526", the code of a tax office, as in the ministry's schema

/**
 * Checks a NIP, the number of a taxpayer: the code of the tax office and the check digit. `PL` may stand before it.
 *
 * @throws {ExtractionError} when `text` is no string.
 * @example
 * checkNip("526-000-12-46") // { valid: true, value: "5260001246" }
 */
export function checkNip(text: string): Checked {
  const read = readDigits(text, { lengths: [10], prefix: "PL" });
  if (!read.valid) return read;
  if (!OFFICE.test(read.value)) return refuse("prefix");
  return weightedSum(read.value, WEIGHTS) % MODULUS === Number(read.value.charAt(9)) ? read : refuse("checksum");
}
