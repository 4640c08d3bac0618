import { ExtractionError } from "../errors.ts";

const GROUPING = /[\s\p{Pd}\u00ad\u200b\u2060\ufeff]+/gu; // "526-000 12 46", with any dash, blank or invisible sign
const PLAIN = /^[0-9A-Za-z]*$/u; // "PL61109010140000071219812874"

/**
 * The letters and digits of a number, in capitals, without what groups them; `undefined` where other signs stand among them.
 *
 * @throws {ExtractionError} `invalid-text` when it is no string.
 */
export function compact(text: string): string | undefined {
  requireText(text);
  const signs = text.replace(GROUPING, "");
  return PLAIN.test(signs) ? signs.toUpperCase() : undefined;
}

/** @throws {ExtractionError} `invalid-text` when it is no string: a number would have lost its leading zeros. */
export function requireText(text: unknown): asserts text is string {
  if (typeof text === "string") return;
  throw new ExtractionError(
    "invalid-text",
    `Expected a number as a string, got ${typeof text}; pass its text, leading zeros included.`,
  );
}
