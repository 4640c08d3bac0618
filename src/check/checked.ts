/**
 * Why a text is no such number: other signs or another order of letters and digits (`format`), too many or too few (`length`),
 * a country, office or voivodeship that gives none (`prefix`), a day that no calendar has (`date`), a check digit that is wrong (`checksum`).
 */
export type CheckFailure = "format" | "length" | "prefix" | "date" | "checksum";

/** What every check gives: the number as a register writes it, with what it tells, or the first reason against it. */
export type Checked<Facts = unknown> =
  | ({ readonly valid: true; readonly value: string } & Facts)
  | { readonly valid: false; readonly reason: CheckFailure };

export function refuse(reason: CheckFailure): { readonly valid: false; readonly reason: CheckFailure } {
  return { valid: false, reason };
}
