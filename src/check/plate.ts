import { type Checked, refuse } from "./checked.ts";
import { compact } from "./compact.ts";
import { plateIssuer } from "./plate-issuers.ts";

// county of one or two letters, then four or five signs: digits, and at most two of the letters that look like no digit
const ORDINARY = /^[A-Z]{2,3}(?=[A-Z]{0,2}[0-9])(?![0-9]*[A-Z][0-9]*[A-Z][0-9]*[A-Z])[0-9ACE-HJ-NPR-Y]{4,5}$/u; // "LPU7T412"
const CHOSEN = /^[A-Z][0-9](?:[A-Z]{3,5}|[A-Z]{2,4}[0-9]|[A-Z]{1,3}[0-9]{2})$/u; // "W0ALICE"
const TEMPORARY = /^[A-Z][0-9]{4,5}[0-9ACE-HJ-NPR-Y]$/u; // "K51234", "W1234A"
const SHORTEST = 5;
const LONGEST = 8;

/** What a plate tells. */
export interface PlateFacts {
  /** Voivodeship (`mazowieckie`), or the service the plate is kept for (`Policja`). */
  readonly issuer: string;
}

/**
 * Checks the plate of a vehicle registered in Poland since 2000: its letters and its structure; it has no check digit.
 *
 * @throws {ExtractionError} when `text` is no string.
 * @example
 * checkPlate("WPR 4X91K") // { valid: true, value: "WPR4X91K", issuer: "mazowieckie" }
 */
export function checkPlate(text: string): Checked<PlateFacts> {
  const value = compact(text);
  if (value === undefined) return refuse("format");
  if (value.length < SHORTEST || value.length > LONGEST) return refuse("length");
  if (!ORDINARY.test(value) && !CHOSEN.test(value) && !TEMPORARY.test(value)) return refuse("format");
  const issuer = plateIssuer(value);
  return issuer === undefined ? refuse("prefix") : { valid: true, value, issuer };
}
