import { formatDuration } from "../../polish/calendar-units.ts";
import { readNumber } from "../../polish/numerals.ts";
import type { EntityRule } from "../rule.ts";

const prepositions = new Set(["do", "od", "na"]);
const LONGEST = 25; // years, the longest prison sentence below life

/** Years of a penalty in the order of the penal code: `od {lat 2} do {lat 12} pozbawienia wolności`. */
export const penaltyDuration: EntityRule<"duration"> = {
  name: "duration.penalty",
  type: "duration",
  *find({ document, found }) {
    for (let token = 0; token < document.length; token++) {
      if (document.lowerOf(token) !== "lat" || !prepositions.has(document.lowerOf(token - 1))) continue;
      const number = readNumber(document, token + 1);
      const years = Number(number?.value);
      if (!number || !(years <= LONGEST)) continue;
      // "dzieci do lat 3", "od lat 20."
      if (found.at(token, "age", "date").length > 0) continue;
      yield { type: "duration", start: token, end: number.end, attributes: { value: formatDuration([[years, "Y"]]) } };
    }
  },
};
