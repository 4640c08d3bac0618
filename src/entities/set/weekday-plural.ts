import { weekdayPlurals } from "../../polish/weekdays.ts";
import type { EntityRule } from "../rule.ts";

const prepositions = new Set(["w", "we"]);
const joints = new Set(["i", "oraz", ",", "lub"]);

/** Weekdays in the plural, which come back every week: `w {środy}`, `w {soboty} i {niedziele}`. */
export const weekdayPluralSet: EntityRule<"set"> = {
  name: "set.weekday-plural",
  type: "set",
  *find({ document }) {
    for (let token = 0; token < document.length; token++) {
      // "do środy" is one Wednesday: only the preposition tells
      if (!prepositions.has(document.lowerOf(token))) continue;
      for (let at = token + 1; weekdayPlurals.has(document.lowerOf(at)); at += 2) {
        yield { type: "set", start: at, end: at + 1, attributes: { value: "P1W" } };
        if (!joints.has(document.lowerOf(at + 1))) break;
      }
    }
  },
};
