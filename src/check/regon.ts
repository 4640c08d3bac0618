import { type Checked, refuse } from "./checked.ts";
import { readDigits } from "./digits.ts";
import { weightedSum } from "./weighted-sum.ts";

// rozporządzenie w sprawie rejestru REGON: modulo 11, a remainder of 10 counts as 0
const WEIGHTS = [8, 9, 2, 3, 4, 5, 6, 7];
const LONG_WEIGHTS = [2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8];
const MODULUS = 11;

/**
 * Checks a REGON, the number of a business: nine digits, or fourteen of a local unit, which begin with those of its business.
 *
 * @throws {ExtractionError} when `text` is no string.
 * @example
 * checkRegon("123456785") // { valid: true, value: "123456785" }
 */
export function checkRegon(text: string): Checked {
  const read = readDigits(text, { lengths: [9, 14] });
  if (!read.valid) return read;
  const isLocal = read.value.length === 14;
  const holds = fits(read.value, WEIGHTS) && (!isLocal || fits(read.value, LONG_WEIGHTS));
  return holds ? read : refuse("checksum");
}

/** Whether the digit behind the weighted ones is what they ask for. */
function fits(digits: string, weights: readonly number[]): boolean {
  return (weightedSum(digits, weights) % MODULUS) % 10 === Number(digits.charAt(weights.length));
}
