import { type PlacedNumeral, readNumber } from "../../polish/numerals.ts";
import { type Decimal, isBelow, readDecimal } from "../../polish/numerals-decimal.ts";
import type { Measure } from "../../polish/numerals-measured.ts";
import type { Document } from "../../text/document.ts";
import type { RuleContext } from "../rule.ts";
import { readUnit } from "./unit.ts";

// smaller units that follow a greater one, and how many zeros lie between: "1 m 80 cm", "2 kg 300 g"
const smaller: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map([
  ["km", new Map([["m", 3]])],
  ["m", new Map([["cm", 2]])],
  ["cm", new Map([["mm", 1]])],
  ["t", new Map([["kg", 3]])],
  [
    "kg",
    new Map([
      ["dag", 2],
      ["g", 3],
    ]),
  ],
  ["L", new Map([["mL", 3]])],
]);
// UCUM of the time after "na": "20 litrów na minutę"
const times: ReadonlyMap<string, string> = new Map([
  ["godzinę", "h"],
  ["minutę", "min"],
  ["sekundę", "s"],
]);
const rated: ReadonlySet<string> = new Set(["km", "m", "L", "m3", "mL"]);

/** The whole measure after a number: `km`, `km na godzinę`, `m 80 cm`. */
export function readMeasure(context: RuleContext, numeral: PlacedNumeral): Measure<string> | undefined {
  const measure = readUnit(context, numeral);
  return measure && (readRate(context.document, measure) ?? readRest(context, measure) ?? measure);
}

/** `km {na godzinę}` */
function readRate(document: Document, { unit, end }: Measure<string>): Measure<string> | undefined {
  const time = document.lowerOf(end) === "na" ? times.get(document.lowerOf(end + 1)) : undefined;
  return time === undefined || !rated.has(unit) ? undefined : { unit: `${unit}/${time}`, end: end + 2 };
}

/** `1 m {80 cm}` */
function readRest(context: RuleContext, measure: Measure<string>): Measure<string> | undefined {
  const { document } = context;
  const number = readNumber(document, measure.end);
  const rest = number && readUnit(context, { ...number, start: measure.end });
  const zeros = smaller.get(measure.unit)?.get(rest?.unit ?? "");
  if (!number || !rest || zeros === undefined || document.sentence[measure.end - 1] !== document.sentence[measure.end])
    return undefined;
  const decimal = readDecimal(number.value);
  return isBelow(decimal, zeros) ? { ...measure, end: rest.end, extra: lowered(decimal, zeros) } : undefined;
}

function lowered({ units, places }: Decimal, zeros: number): Decimal {
  return { units, places: places + zeros };
}
