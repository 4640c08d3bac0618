import { type Checked, refuse } from "./checked.ts";
import { compact } from "./compact.ts";
import { ibanLengths } from "./iban-lengths.ts";

const SHAPE = /^[A-Z]{2}[0-9]{2}[0-9A-Z]*$/u; // "PL61109010140000071219812874"
const NRB = /^[0-9]{26}$/u; // the same without the country
const MODULUS = 97;

/** What an IBAN tells. */
export interface IbanFacts {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
}

/**
 * Checks the number of a bank account: the country's length and the check digits of ISO 13616. A Polish one (NRB) may stand without `PL`.
 *
 * @throws {ExtractionError} when `text` is no string.
 * @example
 * checkIban("61 1090 1014 0000 0712 1981 2874") // { valid: true, value: "PL61109010140000071219812874", country: "PL" }
 */
export function checkIban(text: string): Checked<IbanFacts> {
  const signs = compact(text);
  if (signs === undefined) return refuse("format");
  const value = NRB.test(signs) ? `PL${signs}` : signs;
  if (!SHAPE.test(value)) return refuse("format");
  const country = value.slice(0, 2);
  const length = ibanLengths.get(country);
  if (length === undefined) return refuse("prefix");
  if (value.length !== length) return refuse("length");
  return remainder(value) === 1 ? { valid: true, value, country } : refuse("checksum");
}

/** The country and its check digits go to the end, letters count from 10. */
function remainder(iban: string): number {
  let rest = 0;
  for (const sign of iban.slice(4) + iban.slice(0, 4)) {
    const value = Number.parseInt(sign, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % MODULUS;
  }
  return rest;
}
