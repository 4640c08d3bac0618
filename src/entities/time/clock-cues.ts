import { type Document, TokenFlag, TokenKind } from "../../text/document.ts";
import type { ClockReading } from "./clock-reading.ts";

/** An hour in its place. */
export interface PlacedClock {
  readonly start: number;
  readonly reading: ClockReading;
  /** The word *godzina* stands before it, so that bare numbers may follow: `godz. 6–9`. */
  readonly isLabelled: boolean;
}

/** Words that point at a time of day: `o 14`, `około 8`. */
export const atWords: ReadonlySet<string> = new Set(["o", "ok", "około", "ok.", "koło"]);
/** `między 8 a 10` */
export const betweenWords: ReadonlySet<string> = new Set(["między", "pomiędzy"]);

const units = new Set("zł tys mln mld euro % proc procent procenta pkt punktów punkty km m kg ha cm t".split(" "));

/** `12 proc.`, `2.50 zł`: the figures measure what follows. */
export function isUnit(document: Document, token: number): boolean {
  return units.has(document.lowerOf(token));
}

/** The word before the token, over a full stop: `ok. 17`. */
export function wordBefore(document: Document, token: number): string {
  return document.lowerOf(document.formOf(token - 1) === "." ? token - 2 : token - 1);
}

/** `3.10.2024`, `12.05:7`: more figures follow. */
export function isPartOfNumber(document: Document, token: number): boolean {
  const sign = document.formOf(token);
  const isSign = sign === "." || sign === ":" || sign === ",";
  return isSign && document.hasFlag(token + 1, TokenFlag.glued) && document.isKind(token + 1, TokenKind.number);
}
