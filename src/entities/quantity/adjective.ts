import { isGlued } from "../../match/pattern.ts";
import type { Measure } from "../../polish/numerals-measured.ts";
import { isDash } from "../../text/characters.ts";
import type { Document } from "../../text/document.ts";

const ADJECTIVE = /^(?<stem>\p{Ll}{2,16}ow)(?:y|ego|emu|ym|a|ej|ą|e|ych|ymi|i)$/u; // "kilogramowego"
const units: ReadonlyMap<string, string> = new Map([
  ["gramow", "g"],
  ["kilogramow", "kg"],
  ["tonow", "t"],
  ["milimetrow", "mm"],
  ["centymetrow", "cm"],
  ["metrow", "m"],
  ["kilometrow", "km"],
  ["hektarow", "har"],
  ["litrow", "L"],
  ["mililitrow", "mL"],
  ["watow", "W"],
  ["kilowatow", "kW"],
  ["megawatow", "MW"],
]);

/** The adjective of a unit after a number in digits: `50{-kilogramowy}`. */
export function readAdjective(document: Document, token: number): Measure<string> | undefined {
  if (!isDash(document.formOf(token)) || !isGlued(document, token) || !isGlued(document, token + 1)) return undefined;
  const unit = units.get(ADJECTIVE.exec(document.lowerOf(token + 1))?.groups?.["stem"] ?? "");
  return unit === undefined ? undefined : { unit, end: token + 2 };
}
