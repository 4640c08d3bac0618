import { isGlued } from "../../match/pattern.ts";
import { readMeasured } from "../../polish/numerals-measured.ts";
import { isDash } from "../../text/characters.ts";
import type { Document } from "../../text/document.ts";
import type { EntityRule } from "../rule.ts";
import { readAdjective } from "./adjective.ts";
import { readUnit } from "./unit.ts";

/** Measures: `{0,8 grama}`, `{146 km/h}`, `{2,4 tys. m²}`, `{-5°C}`, `{50-kilogramowy}`. Counts, durations and ages are none. */
export const quantityRule: EntityRule<"quantity"> = {
  name: "quantity.measure",
  type: "quantity",
  *find(context) {
    const { document } = context;
    const measured = readMeasured(
      document,
      (numeral) => readUnit(context, numeral) ?? readAdjective(document, numeral.end),
    );
    for (const { start, end, value, unit } of measured) {
      const minus = unit === CELSIUS && isMinus(document, start - 1);
      const amount = minus ? `-${value}` : value;
      yield { type: "quantity", start: minus ? start - 1 : start, end, attributes: { amount, unit } };
    }
  },
};

const CELSIUS = "Cel";

/** The sign of a number, no dash of the sentence and no hyphen: ` -5`. */
function isMinus(document: Document, token: number): boolean {
  return isDash(document.formOf(token)) && !isGlued(document, token) && isGlued(document, token + 1);
}
