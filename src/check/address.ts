import { TokenKind } from "../text/document.ts";
import { tokenize } from "../text/tokenize.ts";
import { type Checked, refuse } from "./checked.ts";
import { requireText } from "./compact.ts";

const LONGEST_EMAIL = 254; // RFC 5321
const LONGEST_URL = 2083; // what browsers and site maps take

/**
 * Checks an e-mail address the way `extract` reads one; nobody is asked whether it exists.
 *
 * @throws {ExtractionError} when `text` is no string.
 * @example
 * checkEmail("rzecznik@psp.example") // { valid: true, value: "rzecznik@psp.example" }
 */
export function checkEmail(text: string): Checked {
  return checkAddress(text, TokenKind.email, LONGEST_EMAIL);
}

/**
 * Checks a web address, with its scheme or bare, the way `extract` reads one.
 *
 * @throws {ExtractionError} when `text` is no string.
 * @example
 * checkUrl("www.policja.gov.pl.") // { valid: false, reason: "format" }
 */
export function checkUrl(text: string): Checked {
  return checkAddress(text, TokenKind.url, LONGEST_URL);
}

function checkAddress(text: string, kind: TokenKind, longest: number): Checked {
  requireText(text);
  const written = text.trim();
  if (written.length > longest) return refuse("length");
  const { length, kind: kinds, form, forms } = tokenize(written);
  const value = forms[form[0] ?? 0];
  return length === 1 && kinds[0] === kind && value !== undefined ? { valid: true, value } : refuse("format");
}
