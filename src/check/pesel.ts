import { daysInMonth } from "../polish/calendar.ts";
import { type Checked, refuse } from "./checked.ts";
import { readDigits } from "./digits.ts";
import { weightedSum } from "./weighted-sum.ts";

// ustawa o ewidencji ludności, art. 15–16, and its regulation: the weights, and 1 for the check digit
const WEIGHTS = [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1];
// the month tells the century by what is added to it: 0, 20, 40, 60, 80
const CENTURIES = [1900, 2000, 2100, 2200, 1800];
const CENTURY_STEP = 20;

/** What a PESEL tells. */
export interface PeselFacts {
  /** `YYYY-MM-DD`, 1800–2299. */
  readonly birthDate: string;
  readonly sex: "m" | "f";
}

/**
 * Checks a PESEL, the number of a person: its check digit, and that it begins with a day of the calendar.
 *
 * @throws {ExtractionError} when `text` is no string.
 * @example
 * checkPesel("02270803624") // { valid: true, value: "02270803624", birthDate: "2002-07-08", sex: "f" }
 * @example
 * checkPesel("02270803625") // { valid: false, reason: "checksum" }
 */
export function checkPesel(text: string): Checked<PeselFacts> {
  const read = readDigits(text, { lengths: [11] });
  if (!read.valid) return read;
  if (weightedSum(read.value, WEIGHTS) % 10 !== 0) return refuse("checksum");
  const birthDate = birthDateOf(read.value);
  if (birthDate === undefined) return refuse("date");
  return { ...read, birthDate, sex: Number(read.value.charAt(9)) % 2 === 0 ? "f" : "m" };
}

function birthDateOf(digits: string): string | undefined {
  const coded = Number(digits.slice(2, 4));
  const century = CENTURIES[Math.floor(coded / CENTURY_STEP)] ?? 0;
  const year = century + Number(digits.slice(0, 2));
  const month = coded % CENTURY_STEP;
  const day = Number(digits.slice(4, 6));
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return `${year}-${String(month).padStart(2, "0")}-${digits.slice(4, 6)}`;
}
