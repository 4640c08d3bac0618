import type { Hit } from "../../match/gazetteer.ts";
import { endWithoutStop, isGlued, isSpelledOut } from "../../match/pattern.ts";
import type { PlacedNumeral } from "../../polish/numerals.ts";
import { isLabelled } from "../../polish/numerals-label.ts";
import type { Measure } from "../../polish/numerals-measured.ts";
import { TokenKind } from "../../text/document.ts";
import type { RuleContext } from "../rule.ts";
import { readDegrees } from "./degree.ts";

// Single letters that are more often words, parts of an address or of a name: "2 a 3", "12 W", "4A".
const homographs: ReadonlySet<string> = new Set([
  "a",
  "A",
  "b",
  "B",
  "J",
  "K",
  "N",
  "q",
  "W",
  "″",
  "st.",
  "st",
  "prom",
]);
// Letters with a full stop of their own are other words: "5 m. 12", "32 l."
const DOTTED = /^[mlgt]$/u;
// Units whose names are everyday words, so that only a number in digits makes a measure of them.
const everyday: ReadonlySet<string> = new Set(["bar", "stopa", "węzeł", "cal", "karat", "ar"]);
// What counted everyday things are followed by: "3 węzły drogowe", "dwie mile widziane osoby"
const followers: ReadonlyMap<string, readonly string[]> = new Map([
  ["węzeł", ["drogow", "kolejow", "autostrad", "komunik", "sanitar", "gordyj"]],
  ["mila", ["widzian"]],
  ["stopa", ["procent", "zwrot"]],
]);

// "3 bary" are open till late, "2,2 bara" is a pressure
const pubs: ReadonlySet<string> = new Set(["bary", "barów", "barom", "barami", "barach"]);

/** The unit of measure after a number, as UCUM writes it. */
export function readUnit(context: RuleContext, numeral: PlacedNumeral): Measure<string> | undefined {
  const { document, hits } = context;
  for (const hit of hits.at(numeral.end, "units")) {
    if (hit.entry.name === "stopień" || !isUnit(context, numeral, hit)) continue;
    const { ucum, kind } = hit.entry.attributes;
    return {
      unit: ucum ?? hit.entry.name,
      end: endWithoutStop(document, hit),
      isSigned: kind === "temperature",
      isSide: kind === "length",
    };
  }
  return readDegrees(context, numeral);
}

function isUnit({ document }: RuleContext, { start, end, value }: PlacedNumeral, hit: Hit): boolean {
  // "promil alkoholu": what is dissolved is no part of the measure
  if (hit.entry.name.endsWith(" alkoholu")) return false;
  const form = document.formOf(end);
  if (hit.as === "abbreviation")
    return isSpelledOut(document, hit) && (hit.end > end + 2 || !homographs.has(form)) && !isOtherWord();
  if (followers.get(hit.entry.name)?.some((stem) => document.lowerOf(hit.end).startsWith(stem))) return false;
  if (pubs.has(document.lowerOf(end)) && !value.includes(".")) return false;
  return !everyday.has(hit.entry.name) || document.isKind(start, TokenKind.number);

  /** `5 m. 12`, `pkt 5 g` */
  function isOtherWord(): boolean {
    if (!DOTTED.test(form) || hit.end > end + 1) return false;
    const isDotted = document.formOf(end + 1) === "." && isGlued(document, end + 1);
    return (isDotted && end + 2 < document.sentenceEnd(end)) || isLabelled(document, start);
  }
}
