import { readEra } from "../../polish/calendar-era.ts";
import { readOrdinal } from "../../polish/numerals.ts";
import { readRoman } from "../../polish/roman.ts";
import { isDash } from "../../text/characters.ts";
import { type Document, TokenKind } from "../../text/document.ts";
import type { EntityRule } from "../rule.ts";
import { dateCandidate } from "./date-candidate.ts";
import { skipDot } from "./skip-dot.ts";

const nouns = new Set(
  "wiek wieku wiekiem wiekowi wieki wieków wiekach stulecie stulecia stuleciu stuleciem stuleci stuleciach".split(" "),
);
const millennia = new Set("tysiąclecie tysiąclecia tysiącleciu tysiącleciem".split(" "));
const singular = new Set([
  ..."wiek wieku wiekiem wiekowi stulecie stulecia stuleciu stuleciem".split(" "),
  ...millennia,
]);
const joints = new Set(["i", "oraz", "/", "do", "na", "a"]);
const LATEST = 22;
const LONGEST_LIST = 4; // centuries that share one noun

/**
 * Centuries: `{XIX w.}`, `{XX wieku}`, `w {XVIII}–{XIX w.}`, `{dwudziestego wieku}`, `{V w. p.n.e.}`; the value is their first
 * two figures, of a millennium (`{II tysiąclecie}`) the first.
 */
export const centuryDate: EntityRule<"date"> = {
  name: "date.century",
  type: "date",
  *find({ document }) {
    for (let token = 0; token < document.length; token++) {
      const named = readNamedCentury(document, token);
      if (named) {
        yield dateCandidate(token, named.end, formatCentury(named.century, named));
        continue;
      }
      const number = readCenturyNumber(document, token);
      if (!number) continue;
      const noun = readNoun(document, number.end);
      if (noun) {
        yield dateCandidate(token, noun.end, formatCentury(number.century, noun));
        continue;
      }
      const last = lastNoun(document, number.end);
      if (last) yield dateCandidate(token, number.end, formatCentury(number.century, last));
    }
  },
};

/** The noun at the end of `XVIII–XIX w.`, `XIV i XV/XVI w.` */
function lastNoun(document: Document, token: number): CenturyNoun | undefined {
  let at = token;
  for (let count = 0; count < LONGEST_LIST; count++) {
    if (!isDash(document.formOf(at)) && !joints.has(document.lowerOf(at))) return undefined;
    const next = readCenturyNumber(document, at + 1);
    const noun = next && readNoun(document, next.end);
    if (!next || noun) return noun;
    at = next.end;
  }
  return undefined;
}

/** `wieku XVII`, `wieku dziewiętnastym`; `w wieku 12 lat` is an age, `wieku I klasy` a slip. */
function readNamedCentury(document: Document, token: number): (CenturyNoun & { readonly century: number }) | undefined {
  if (!singular.has(document.lowerOf(token))) return undefined;
  const roman = readRoman(document.formOf(token + 1));
  const ordinal = roman === undefined ? readOrdinal(document, token + 1) : { value: String(roman), end: token + 2 };
  const century = Number(ordinal?.value);
  if (!ordinal || century > LATEST) return undefined;
  const era = readEra(document, ordinal.end);
  const isMillennium = millennia.has(document.lowerOf(token));
  return { century, end: era?.end ?? ordinal.end, isMillennium, isBefore: era?.isBefore === true };
}

interface CenturyNoun {
  readonly end: number;
  readonly isMillennium: boolean;
  readonly isBefore: boolean;
}

/** `w.`, `wieku`, `stulecia`, `tysiąclecia` with the era behind it. */
function readNoun(document: Document, token: number): CenturyNoun | undefined {
  const isMillennium = millennia.has(document.lowerOf(token));
  const end = isMillennium ? token + 1 : centuryEnd(document, token);
  if (end === undefined) return undefined;
  const era = readEra(document, end);
  return { end: era?.end ?? end, isMillennium, isBefore: era?.isBefore === true };
}

/** XIX → `18`, the first two figures of its years; V before our era → `BC04`. */
function formatCentury(century: number, { isMillennium, isBefore }: CenturyNoun): string {
  const figures = String(century - 1).padStart(isMillennium ? 1 : 2, "0");
  return isBefore ? `BC${figures}` : figures;
}

function readCenturyNumber(document: Document, token: number): { century: number; end: number } | undefined {
  const roman = readRoman(document.formOf(token));
  if (roman !== undefined && roman <= LATEST) return { century: roman, end: token + 1 };
  if (document.isKind(token, TokenKind.number) && document.formOf(token).length <= 2) {
    const century = Number(document.formOf(token));
    const end = skipDot(document, token + 1);
    const isOrdinal = end > token + 1 || singular.has(document.lowerOf(end)); // "w 19 wieku"
    return isOrdinal && century >= 1 && century <= LATEST ? { century, end } : undefined;
  }
  const ordinal = readOrdinal(document, token);
  const isSingular = ordinal !== undefined && singular.has(document.lowerOf(ordinal.end)); // "w pierwszych wiekach"
  return ordinal && isSingular && Number(ordinal.value) <= LATEST
    ? { century: Number(ordinal.value), end: ordinal.end }
    : undefined;
}

/** The token after `w.` or a form of *wiek* or *stulecie*. */
export function centuryEnd(document: Document, token: number): number | undefined {
  if (nouns.has(document.lowerOf(token))) return token + 1;
  if (document.formOf(token) !== "w") return undefined;
  const end = skipDot(document, token + 1);
  return end > token + 1 ? end : undefined;
}
