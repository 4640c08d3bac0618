import { readOrdinal } from "../../polish/numerals.ts";
import { readRoman } from "../../polish/roman.ts";
import { isDash } from "../../text/characters.ts";
import { type Document, TokenKind } from "../../text/document.ts";
import type { EntityRule } from "../rule.ts";
import { dateCandidate } from "./date-candidate.ts";
import { skipDot } from "./year-words.ts";

const nouns = new Set(["wiek", "wieku", "wiekiem", "wiekowi", "wieki", "wieków", "wiekach"]);
const singular = new Set(["wiek", "wieku", "wiekiem", "wiekowi"]);
const joints = new Set(["i", "oraz", "/", "do", "na", "a"]);
const LATEST = 22;

/** Centuries: `{XIX w.}`, `{XX wieku}`, `w {XVIII}–{XIX w.}`, `{dwudziestego wieku}`; the value is their first two figures. */
export const centuryDate: EntityRule<"date"> = {
  name: "date.century",
  type: "date",
  *find({ document }) {
    for (let token = 0; token < document.length; token++) {
      const number = readCenturyNumber(document, token);
      if (!number) continue;
      const end = centuryEnd(document, number.end);
      if (end !== undefined) {
        yield dateCandidate(token, end, centuryValue(number.century));
        continue;
      }
      // "XVIII–XIX w."
      if (!isDash(document.formOf(number.end)) && !joints.has(document.lowerOf(number.end))) continue;
      const next = readCenturyNumber(document, number.end + 1);
      if (next && next.century > number.century && centuryEnd(document, next.end) !== undefined) {
        yield dateCandidate(token, number.end, centuryValue(number.century));
      }
    }
  },
};

/** XIX → `18`, the first two figures of its years. */
export function centuryValue(century: number): string {
  return String(century - 1).padStart(2, "0");
}

function readCenturyNumber(document: Document, token: number): { century: number; end: number } | undefined {
  const roman = readRoman(document.formOf(token));
  if (roman !== undefined && roman <= LATEST) return { century: roman, end: token + 1 };
  if (document.isKind(token, TokenKind.number) && document.formOf(token).length <= 2) {
    const century = Number(document.formOf(token));
    const end = skipDot(document, token + 1);
    return end > token + 1 && century >= 1 && century <= LATEST ? { century, end } : undefined;
  }
  const ordinal = readOrdinal(document, token);
  const isSingular = ordinal !== undefined && singular.has(document.lowerOf(ordinal.end)); // "w pierwszych wiekach"
  return ordinal && isSingular && Number(ordinal.value) <= LATEST
    ? { century: Number(ordinal.value), end: ordinal.end }
    : undefined;
}

/** The token after `w.` or a form of *wiek*. */
export function centuryEnd(document: Document, token: number): number | undefined {
  if (nouns.has(document.lowerOf(token))) return token + 1;
  if (document.formOf(token) !== "w") return undefined;
  const end = skipDot(document, token + 1);
  return end > token + 1 ? end : undefined;
}
