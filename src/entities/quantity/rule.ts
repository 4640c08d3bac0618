import { readCompounds, readUnitAdjective } from "../../polish/numerals-compound.ts";
import { add, formatDecimal, readDecimal } from "../../polish/numerals-decimal.ts";
import { readMeasured } from "../../polish/numerals-measured.ts";
import { withApproximation } from "../approximation.ts";
import type { EntityRule } from "../rule.ts";
import { unitAdjectives } from "./adjective.ts";
import { readMeasure } from "./measure.ts";

/** Measures: `{0,8 grama}`, `{146 km/h}`, `{2,4 tys. m²}`, `{-5°C}`, `{50-kilogramowy}`, `{półlitrowa}`. Counts, durations and ages are none. */
export const quantityRule: EntityRule<"quantity"> = withApproximation({
  name: "quantity.measure",
  type: "quantity",
  *find(context) {
    const { document } = context;
    const measured = readMeasured(
      document,
      (numeral) => readMeasure(context, numeral) ?? readUnitAdjective(document, numeral.end, unitAdjectives),
    );
    let used = 0;
    for (const { start, end, value, unit, extra } of measured) {
      if (start < used) continue; // the "80 cm" of "1 m 80 cm"
      const amount = extra ? formatDecimal(add(readDecimal(value), extra)) : value;
      yield { type: "quantity", start, end, attributes: { amount, unit } };
      used = end;
    }
    for (const { start, end, value, unit } of readCompounds(document, unitAdjectives))
      yield { type: "quantity", start, end, attributes: { amount: value, unit } };
  },
});
