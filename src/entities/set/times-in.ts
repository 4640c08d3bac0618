import { formatDuration, pluralUnits, singularUnits } from "../../polish/calendar-units.ts";
import { readNumber } from "../../polish/numerals.ts";
import type { Document } from "../../text/document.ts";
import type { EntityRule } from "../rule.ts";
import { setAdverbs } from "./adverb.ts";

const prepositions = new Set(["w", "na", "do"]);
const several = new Set(["kilka", "parę", "kilkanaście", "kilkadziesiąt", "wiele"]);

/** `{raz w tygodniu}`, `{dwa razy w miesiącu}`, `{kilka razy w roku}`, `{raz na dwa lata}`, `{trzy razy dziennie}`; the value is the period. */
export const timesInSet: EntityRule<"set"> = {
  name: "set.times-in",
  type: "set",
  *find({ document }) {
    for (let token = 0; token < document.length; token++) {
      const times = readTimes(document, token);
      const period = times === undefined ? undefined : readPeriod(document, times);
      if (period) yield { type: "set", start: token, end: period.end, attributes: { value: period.value } };
    }
  },
};

/** `raz`, `dwa razy`: the token after them. */
function readTimes(document: Document, token: number): number | undefined {
  if (document.lowerOf(token) === "raz") return token + 1;
  if (several.has(document.lowerOf(token))) return document.lowerOf(token + 1) === "razy" ? token + 2 : undefined;
  const number = readNumber(document, token);
  return number && document.lowerOf(number.end) === "razy" ? number.end + 1 : undefined;
}

function readPeriod(document: Document, token: number): { value: string; end: number } | undefined {
  const adverb = setAdverbs.get(document.lowerOf(token));
  if (adverb !== undefined) return { value: adverb, end: token + 1 };
  if (!prepositions.has(document.lowerOf(token))) return undefined;
  const unit = singularUnits.get(document.lowerOf(token + 1));
  if (unit) return { value: formatDuration([[1, unit]]), end: token + 2 };
  const number = readNumber(document, token + 1);
  const lower = number && document.lowerOf(number.end);
  const counted = lower === undefined ? undefined : (pluralUnits.get(lower) ?? singularUnits.get(lower));
  return number && counted && { value: formatDuration([[Number(number.value), counted]]), end: number.end + 1 };
}
