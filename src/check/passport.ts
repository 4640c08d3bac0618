import { type Checked, refuse } from "./checked.ts";
import { compact } from "./compact.ts";
import { weightedSum } from "./weighted-sum.ts";

const LENGTH = 9;
const SHAPE = /^[A-Z]{2}[0-9]{7}$/u; // "AA5000000"
// the weights 7, 3, 1 of ICAO 9303, of which the check digit, the third sign, takes the rest away
const WEIGHTS = [7, 3, 9, 1, 7, 3, 1, 7, 3];

/**
 * Checks the number of a Polish passport: two letters and seven digits, the first of which is the check digit. Those of other states fail.
 *
 * @throws {ExtractionError} when `text` is no string.
 * @example
 * checkPassport("EM 8000001") // { valid: false, reason: "checksum" }
 */
export function checkPassport(text: string): Checked {
  const value = compact(text);
  if (value === undefined) return refuse("format");
  if (value.length !== LENGTH) return refuse("length");
  if (!SHAPE.test(value)) return refuse("format");
  return weightedSum(value, WEIGHTS) % 10 === 0 ? { valid: true, value } : refuse("checksum");
}
