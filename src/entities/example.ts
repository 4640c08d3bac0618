/**
 * A text and what a rule must find in it; it stands in `examples.ts` beside the rule.
 *
 *     { text: "straty na {94 600 zł}", expect: [{ amount: "94600", currency: "PLN" }] }
 */
export interface Example {
  /** Braces mark the mentions of the folder's own type; without braces nothing may be found. */
  readonly text: string;
  /** `YYYY-MM-DD`, for texts with relative dates. */
  readonly referenceDate?: string;
  /** Attributes of the mentions in the order in which they start. */
  readonly expect?: readonly Readonly<Record<string, unknown>>[];
}
