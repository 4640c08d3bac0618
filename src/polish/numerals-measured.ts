import type { Document } from "../text/document.ts";
import { type PlacedNumeral, readNumbers } from "./numerals.ts";
import { rangeStart } from "./numerals-range.ts";

/** What follows a number: its unit, and the token after it. */
export interface Measure<Unit> {
  readonly unit: Unit;
  readonly end: number;
}

export interface Measured<Unit> extends Measure<Unit> {
  readonly start: number;
  readonly value: string;
}

/**
 * Numbers that have a unit, in text order. Both ends of a range have the unit of the second:
 * `{15}–{20 proc.}`, `od {500} do {800 zł}`.
 */
export function* readMeasured<Unit>(
  document: Document,
  readUnit: (numeral: PlacedNumeral) => Measure<Unit> | undefined,
): Iterable<Measured<Unit>> {
  let before: PlacedNumeral | undefined;
  for (const numeral of readNumbers(document)) {
    const measure = readUnit(numeral);
    const first = measure && before && rangeStart(document, before, numeral);
    if (measure && first) yield { start: first.start, end: first.end, value: first.value, unit: measure.unit };
    if (measure) yield { start: numeral.start, value: numeral.value, ...measure };
    // A number with a unit of its own begins no range: "od 5 km do 10 km".
    before = measure ? undefined : numeral;
  }
}
