import { type Checked, refuse } from "./checked.ts";
import { compact } from "./compact.ts";

const DIGITS = /^[0-9]*$/u; // "44051401359"

export interface DigitsOptions {
  /** How many digits the number may have. */
  readonly lengths: readonly number[];
  /** Letters that may stand before it: `PL`. @default none */
  readonly prefix?: string;
}

/** The digits of a number that has nothing else. */
export function readDigits(text: string, { lengths, prefix = "" }: DigitsOptions): Checked {
  const signs = compact(text);
  const digits = signs !== undefined && prefix !== "" && signs.startsWith(prefix) ? signs.slice(prefix.length) : signs;
  if (digits === undefined || !DIGITS.test(digits)) return refuse("format");
  return lengths.includes(digits.length) ? { valid: true, value: digits } : refuse("length");
}
