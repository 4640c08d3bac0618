/** Everything a caller can do wrong. Text never raises an error, however strange. */
export type ErrorCode =
  | "invalid-text"
  | "invalid-option"
  | "unknown-option"
  | "invalid-gazetteer"
  | "invalid-rule"
  | "invalid-input"
  | "file-not-found"
  | "worker-failed";

/**
 * The one error class of the library: a caller's mistake, told as what was expected, what came, and what to do.
 *
 * @example
 * new ExtractionError("invalid-option", 'Expected `referenceDate` as YYYY-MM-DD, got "24.11.2026".').code // "invalid-option"
 */
export class ExtractionError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string) {
    super(message);
    this.name = "ExtractionError";
    this.code = code;
  }
}
