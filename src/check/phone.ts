import { type Checked, refuse } from "./checked.ts";
import { requireText } from "./compact.ts";

const NATIONAL = 9; // digits of a Polish number: plan numeracji krajowej
const COUNTRY = "48";
const SHORTEST_INTERNATIONAL = 8;
const LONGEST_INTERNATIONAL = 15; // ITU-T E.164
const LONGEST_TEXT = 64; // with what groups it
const WRITTEN = /^(\+?)[0-9\s\p{Pd}()/.]+$/u; // "+48 (22) 621-02-51"
const OTHER_SIGNS = /[^0-9]/gu; // "-", " ", "("

/** Emergency and alarm numbers, which are dialled as they are. */
export const shortNumbers: ReadonlySet<string> = new Set(
  "112 997 998 999 996 995 994 993 992 991 987 986 985 984 983 982 981".split(" "),
);

const PREFIX = /^(?:00)?48(?=[1-9][0-9]{8}$)/u; // "48" of "48226210251", "0048" of "0048226210251"

/** The digits of a Polish number in E.164: with the prefix of the country (`48`, `0048`) or without. */
export function toE164(digits: string): string | undefined {
  return nationalE164(digits.replace(PREFIX, ""));
}

/** Nine digits, or ten with the trunk zero of old numbers. */
function nationalE164(digits: string): string | undefined {
  const significant = digits.length === NATIONAL + 1 && digits.startsWith("0") ? digits.slice(1) : digits;
  return significant.length === NATIONAL && !significant.startsWith("0") ? `+${COUNTRY}${significant}` : undefined;
}

/** The digits behind a `+` in E.164; a Polish number has nine behind the country. */
export function internationalE164(digits: string): string | undefined {
  if (digits.length < SHORTEST_INTERNATIONAL || digits.length > LONGEST_INTERNATIONAL || digits.startsWith("0"))
    return undefined;
  if (!digits.startsWith(COUNTRY)) return `+${digits}`;
  // "+48 (0) 22 …": the trunk zero is not dialled from abroad
  return nationalE164(digits.slice(COUNTRY.length));
}

/**
 * Checks a telephone number in any grouping and puts it into E.164; Polish ones may stand without the country, alarm numbers stay as they are.
 *
 * @throws {ExtractionError} when `text` is no string.
 * @example
 * checkPhone("(0-22) 621 02 51") // { valid: true, value: "+48226210251" }
 */
export function checkPhone(text: string): Checked {
  requireText(text);
  if (text.length > LONGEST_TEXT) return refuse("length");
  const written = text.trim();
  const match = WRITTEN.exec(written.replace(/^\(\+/u, "+("));
  if (!match) return refuse("format");
  const digits = written.replace(OTHER_SIGNS, "");
  const value = match[1] === "+" ? internationalE164(digits) : readNational(digits);
  return value === undefined ? refuse("length") : { valid: true, value };
}

function readNational(digits: string): string | undefined {
  return shortNumbers.has(digits) ? digits : toE164(digits);
}
