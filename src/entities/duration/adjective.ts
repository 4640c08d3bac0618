import { lengthInAdjective, unitOfAdjective } from "../../polish/calendar-adjectives.ts";
import { formatDuration, type TimeUnit } from "../../polish/calendar-units.ts";
import { readNumber } from "../../polish/numerals.ts";
import { isDash } from "../../text/characters.ts";
import { type Document, TokenKind } from "../../text/document.ts";
import type { EntityRule } from "../rule.ts";

/** Lengths in adjectives: `{trzyletnia} praca`, `{48-godzinny}`, `{dwudniowej}`. What is said of people is an age, found before. */
export const adjectiveDuration: EntityRule<"duration"> = {
  name: "duration.adjective",
  type: "duration",
  *find({ document, found }) {
    for (let token = 0; token < document.length; token++) {
      const length = readAdjective(document, token);
      if (!length || found.at(token, "age").length > 0) continue;
      yield {
        type: "duration",
        start: token,
        end: length.end,
        attributes: { value: formatDuration([[length.count, length.unit]]) },
      };
    }
  },
};

function readAdjective(document: Document, token: number): { count: number; unit: TimeUnit; end: number } | undefined {
  if (!document.isKind(token, TokenKind.number)) {
    const length = lengthInAdjective(document.lowerOf(token));
    return length && { ...length, end: token + 1 };
  }
  const number = readNumber(document, token);
  if (!number) return undefined;
  // "3 miesięczny" without its hyphen, but "5 letnich obozów" are summer camps
  const isHyphened = isDash(document.formOf(number.end));
  const at = isHyphened ? number.end + 1 : number.end;
  const unit = unitOfAdjective(document.lowerOf(at));
  if (!unit || (!isHyphened && unit === "Y")) return undefined;
  return { count: Number(number.value), unit, end: at + 1 };
}
