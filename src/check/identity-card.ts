import { type Checked, refuse } from "./checked.ts";
import { compact } from "./compact.ts";
import { weightedSum } from "./weighted-sum.ts";

const LENGTH = 9;
const SHAPE = /^[A-Z]{3}[0-9]{6}$/u; // "ABA300000"
// rozporządzenie w sprawie dowodu osobistego (ICAO 9303, part 1 of the machine-readable line); the fourth sign is the check digit, so it has the weight that takes the rest away
const WEIGHTS = [7, 3, 1, 9, 7, 3, 1, 7, 3];

/**
 * Checks the number of a Polish identity card issued since 2001: three letters and six digits, the first of which is the check digit.
 *
 * @throws {ExtractionError} when `text` is no string.
 * @example
 * checkIdentityCard("ABA 300000") // { valid: true, value: "ABA300000" }
 */
export function checkIdentityCard(text: string): Checked {
  const value = compact(text);
  if (value === undefined) return refuse("format");
  if (value.length !== LENGTH) return refuse("length");
  if (!SHAPE.test(value)) return refuse("format");
  return weightedSum(value, WEIGHTS) % 10 === 0 ? { valid: true, value } : refuse("checksum");
}
