import type { Document } from "../text/document.ts";
import { type PlacedNumeral, readNumbers } from "./numerals.ts";
import { compareDecimals, type Decimal, multiply, readDecimal } from "./numerals-decimal.ts";
import { readFraction } from "./numerals-fraction.ts";
import { withGloss } from "./numerals-gloss.ts";
import { type Joint, jointOf, withScale } from "./numerals-joint.ts";
import { minusBefore } from "./numerals-sign.ts";

/** What follows a number: its unit, and the token after it. */
export interface Measure<Unit> {
  readonly unit: Unit;
  readonly end: number;
  /** What is added to the number, in the same unit: the 0.50 of `20 zł 50 gr`. */
  readonly extra?: Decimal;
  /** Whether a minus before the number is its sign: `-5°C`. @default false */
  readonly isSigned?: boolean;
  /** Whether it tells the side of a thing, so that another may stand before it: `3 x 4 m`. @default false */
  readonly isSide?: boolean;
}

export interface Measured<Unit> extends Measure<Unit> {
  readonly start: number;
  readonly value: string;
}

/** A number that waits for the unit of a later one, and its joint to the next. */
interface Waiting {
  readonly numeral: PlacedNumeral;
  readonly joint: Joint;
}

/**
 * Numbers that have a unit, in text order. Numbers joined to the next one have its unit, too:
 * `{15}–{20 proc.}`, `od {500} do {800 zł}`, `{10}, {20} i {50 zł}`, `{3} x {4 m}`.
 */
export function* readMeasured<Unit>(
  document: Document,
  readUnit: (numeral: PlacedNumeral) => Measure<Unit> | undefined,
): Iterable<Measured<Unit>> {
  let waiting: Waiting[] = [];
  let before: PlacedNumeral | undefined;
  for (const read of readNumbers(document)) {
    const numeral = withSign(document, withGloss(document, read));
    const joint = before && jointOf(document, before, numeral);
    if (before && joint) waiting.push({ numeral: before, joint });
    else waiting = [];
    // the 3 of "1/3 litra" counts parts
    const measure = isDenominator(document, numeral) ? undefined : readUnit(numeral);
    if (measure) yield* sharing(waiting, numeral, measure);
    if (measure) yield { ...placed(numeral, measure), ...measure };
    // A number with a unit of its own begins no range: "od 5 km do 10 km".
    before = measure ? undefined : numeral;
  }
}

/** The numbers that share the measure of the one they wait for. */
function sharing<Unit>(
  waiting: readonly Waiting[],
  last: PlacedNumeral,
  measure: Measure<Unit>,
): readonly Measured<Unit>[] {
  const shared: Measured<Unit>[] = [];
  let next = last;
  for (const { numeral, joint } of waiting.toReversed()) {
    if (!mayShare(joint, { numeral, next, measure, isLast: shared.length === 0 })) break;
    const value = withScale(numeral, last, joint);
    const end = joint === "hyphen" ? numeral.end + 1 : numeral.end;
    shared.unshift({ ...placed({ ...numeral, value }, measure), end, unit: measure.unit });
    next = numeral;
  }
  return shared;
}

interface Sharing {
  readonly numeral: PlacedNumeral;
  readonly next: PlacedNumeral;
  readonly measure: Measure<unknown>;
  readonly isLast: boolean;
}

function mayShare(joint: Joint, { numeral, next, measure, isLast }: Sharing): boolean {
  // a list ends with a conjunction: "10, 20 i 50 zł"
  if (joint === "comma") return !isLast;
  return joint !== "times" || (measure.isSide === true && areAlike(numeral, next));
}

const TEN = { units: 10n, places: 0 };

/** Sides of one thing, not `4 x 100 m`. */
function areAlike(a: PlacedNumeral, b: PlacedNumeral): boolean {
  const [first, second] = [readDecimal(a.value), readDecimal(b.value)];
  return compareDecimals(multiply(first, TEN), second) >= 0 && compareDecimals(multiply(second, TEN), first) >= 0;
}

function placed(
  { start, sign, value }: PlacedNumeral,
  { isSigned }: Measure<unknown>,
): { start: number; value: string } {
  return isSigned && sign !== undefined ? { start: sign, value: `-${value}` } : { start, value };
}

function withSign(document: Document, numeral: PlacedNumeral): PlacedNumeral {
  const sign = minusBefore(document, numeral.start);
  return sign === undefined ? numeral : { ...numeral, sign };
}

function isDenominator(document: Document, { start }: PlacedNumeral): boolean {
  return document.formOf(start - 1) === "/" && readFraction(document, start - 2)?.end === start + 1;
}
