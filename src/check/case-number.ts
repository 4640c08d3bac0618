import { type Checked, refuse } from "./checked.ts";
import { requireText } from "./compact.ts";

/** Who keeps the files that a number names. */
export type CaseAuthority = "court" | "prosecutor" | "police";

interface Shape {
  readonly authority: CaseAuthority;
  /** Anchored at its start. */
  readonly pattern: RegExp;
}

/** How case numbers are written; a longer text may follow each. */
export const caseShapes: readonly Shape[] = [
  {
    // division, register, number, year: "II K 123/23", "II AKa 301/22", "IV SA/Wa 12/2023", "XXV C 2600/19"
    authority: "court",
    pattern:
      /^[IVXL]{1,7}[ \u00a0]{1,2}\p{Lu}\p{L}{0,4}(?:\/\p{Lu}\p{Ll}{1,2})?(?:[ \u00a0]{1,2}\p{Lu}\p{Ll}{0,3})?[ \u00a0]{1,2}[0-9]{1,5}\/[0-9]{2,4}(?![0-9])/u,
  },
  {
    // "4312-0.Ds.914.2023", "PO I Ds 12.2024", "1 Ds. 45/2015"
    authority: "prosecutor",
    pattern:
      /^(?:\p{Lu}{1,3}[ \u00a0]{1,2})?(?:[IVX]{1,5}[ \u00a0]{1,2})?(?:[0-9]{1,4}(?:-[0-9]{1,3})?[. \u00a0])?Ds[. \u00a0-]{0,2}[0-9]{1,5}[./][0-9]{2,4}(?![0-9])/u,
  },
  // the Court of Justice and the General Court: "C-123/20", "T-45/19"
  { authority: "court", pattern: /^[CT]-[0-9]{1,4}\/[0-9]{2}(?![0-9])/u },
  // "RSD 34/23", "RSOW-12/2024"
  { authority: "police", pattern: /^(?:RSD|RSOW|RSW|RKS)[ \u00a0-][0-9]{1,5}\/[0-9]{2,4}(?![0-9])/u },
];

const LONGEST = 64;
const YEAR = /[./]((?:19|20)?[0-9]{2})$/u; // "/23", ".2023"
const WHITE_SPACE = /\s+/gu; // "II  K 123/23"

/** What the number of a case tells. */
export interface CaseNumberFacts {
  readonly authority: CaseAuthority;
  /** Year of the register, as written: `23`, `2023`. */
  readonly year: string;
}

/**
 * Checks the number of a case at a court, a prosecutor's office or the police: its structure; it has no check digit.
 *
 * @throws {ExtractionError} when `text` is no string.
 * @example
 * checkCaseNumber("III CZP 15/22") // { valid: true, value: "III CZP 15/22", authority: "court", year: "22" }
 */
export function checkCaseNumber(text: string): Checked<CaseNumberFacts> {
  requireText(text);
  if (text.length > LONGEST) return refuse("length");
  const value = text.trim().replace(WHITE_SPACE, " ");
  const shape = caseShapes.find(({ pattern }) => pattern.exec(value)?.[0].length === value.length);
  if (!shape) return refuse("format");
  const year = YEAR.exec(value)?.[1];
  return year === undefined ? refuse("date") : { valid: true, value, authority: shape.authority, year };
}
