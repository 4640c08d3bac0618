import { skipDot } from "../../match/pattern.ts";
import type { PlacedNumeral } from "../../polish/numerals.ts";
import type { Measure } from "../../polish/numerals-measured.ts";
import { type Document, TokenKind } from "../../text/document.ts";
import type { RuleContext } from "../rule.ts";

const REACH = 6; // tokens before the number
const plural: ReadonlySet<string> = new Set(["stopni", "stopnie", "stopniach", "stopniami", "stopniom"]);
// after them degrees are of temperature, whatever the number looks like: "osiem stopni mrozu"
const weather: ReadonlySet<string> = new Set(["mrozu", "ciepła", "powyżej", "poniżej", "gorączki"]);
const warmth = ["temperatur", "termometr", "mróz", "mroz", "upał", "gorączk", "ochłodz", "ociepl", "stopniow"];
// angles: "kąt 30 stopni", "obrócił się o 180 stopni"
const turns = ["kąt", "nachyl", "pochyl", "obróc", "obrot", "obrót", "skręc", "azymut"];

/** Degrees without a scale, of temperature or of angles: `5 stopni`, `minus 5 st.`, `5°`; no grades: `alarm 2 stopnia`. */
export function readDegrees({ document }: RuleContext, numeral: PlacedNumeral): Measure<string> | undefined {
  const { end } = numeral;
  const lower = document.lowerOf(end);
  const isDegree = lower === "°" || plural.has(lower) || (lower === "stopnia" && numeral.value.includes("."));
  const isShort = lower === "st" && !document.isKind(end + 2, TokenKind.word);
  if (!isDegree && !isShort) return undefined;
  const isWarmth = weather.has(document.lowerOf(end + 1)) || isNear(document, numeral, warmth);
  const isFigures = document.isKind(numeral.start, TokenKind.number);
  if (!(isWarmth || numeral.sign !== undefined || (isFigures && isDegree))) return undefined;
  const scale = scaleAfter(document, end + 1);
  if (scale !== undefined) return { unit: scale, end: end + 1 };
  if (!isWarmth && isNear(document, numeral, turns)) return { unit: "deg", end: end + 1 };
  return { unit: "Cel", end: isShort ? skipDot(document, end + 1) : end + 1, isSigned: true };
}

// no codes of UCUM
const scales: ReadonlyMap<string, string> = new Map([
  ["richtera", "stopień Richtera"],
  ["beauforta", "stopień Beauforta"],
]);
const SCALE_REACH = 5; // "w dziewięciostopniowej otwartej skali Richtera"

/** `6 stopni {w skali Richtera}`: the scale, which stays outside. */
function scaleAfter(document: Document, token: number): string | undefined {
  if (document.lowerOf(token) !== "w") return undefined;
  for (let at = token + 1; at < Math.min(token + SCALE_REACH, document.length); at++) {
    if (document.lowerOf(at) === "skali") return scales.get(document.lowerOf(at + 1));
  }
  return undefined;
}

function isNear(document: Document, { start }: PlacedNumeral, stems: readonly string[]): boolean {
  for (let at = start - 1; at >= Math.max(document.sentenceStart(start), start - REACH); at--) {
    if (stems.some((stem) => document.lowerOf(at).startsWith(stem))) return true;
  }
  return false;
}
