import { Case, GrammaticalNumber } from "../../lexicon/tag.ts";
import { readComplement } from "../../polish/noun-phrase.ts";
import { TokenFlag, TokenKind } from "../../text/document.ts";
import type { RuleContext } from "../rule.ts";
import type { State } from "./complement.ts";
import { stopAt } from "./stop.ts";

const romanClass = /^[IVX]{1,4}[a-h]?$/u; // "IIa"
const classLetter = /^[a-h]$/u; // "c" of "1c"

/** `prezes {zarządu}`, `koordynatorka {programu pomocy prawnej}`, `wychowawczyni {klasy IIa}` */
export function nounEnd(context: RuleContext, { end, used }: State): number {
  // behind the institution nothing more belongs to the office: `posła na Sejm RP |pana Kosa|`
  if (used.has("organization") || used.has("inside") || used.has("place")) return end;
  const { document, hits, morphology } = context;
  const unit = numberedEnd(context, end);
  if (unit > end) return unit;
  // „kanclerz |Politechniki|”: short for the one the text is about
  const institution = document.hasFlag(end, TokenFlag.capitalized) && hits.longest(end, "institution-heads");
  if (institution && (institution.cases & Case.gen) !== 0 && (institution.numbers & GrammaticalNumber.sg) !== 0)
    return institution.end;
  if (document.hasFlag(end, TokenFlag.capitalized) && !document.hasFlag(end - 1, TokenFlag.capitalized)) return end;
  const after = readComplement(context, end, { cases: Case.gen, stop: stopAt(context) });
  return after > end && morphology.hasLemma(after - 1, "klasa") ? classEnd(context, after) : after;
}

/** `{IIa}`, `{1c}`, `{3}` */
function classEnd({ document }: RuleContext, token: number): number {
  if (romanClass.test(document.formOf(token).slice(0, 8))) return token + 1;
  if (!document.isKind(token, TokenKind.number)) return token;
  return document.hasFlag(token + 1, TokenFlag.glued) && classLetter.test(document.formOf(token + 1))
    ? token + 2
    : token + 1;
}

// army units that bear numbers
const numbered: ReadonlySet<string> = new Set([
  "batalion",
  "kompania",
  "pluton",
  "pułk",
  "brygada",
  "dywizja",
  "dywizjon",
  "eskadra",
  "baza",
  "drużyna",
  "szwadron",
  "bateria",
  "flotylla",
  "skrzydło",
]);

/** `dowódca {1. batalionu}`, `szef {2 kompanii}` */
function numberedEnd({ document, found, morphology }: RuleContext, token: number): number {
  if (!document.isKind(token, TokenKind.number)) return token;
  const noun = document.formOf(token + 1) === "." ? token + 2 : token + 1;
  const isUnit =
    (morphology.cases(noun) & Case.gen) !== 0 && morphology.lemmasOf(noun).some((lemma) => numbered.has(lemma));
  const hasOwnName = found.at(token, "organization").length > 0 || found.at(noun, "organization").length > 0;
  return isUnit && !hasOwnName ? noun + 1 : token;
}

const fixed: readonly (readonly string[])[] = [
  ["z", "urzędu"],
  ["z", "wyboru"],
  ["na", "kierunku"],
  ["bez", "teki"],
];

export function fixedEnd({ document }: RuleContext, { end }: State): number {
  const words = fixed.find((phrase) => phrase.every((word, index) => document.lowerOf(end + index) === word));
  return words ? end + words.length : end;
}
