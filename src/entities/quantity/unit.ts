import type { Hit } from "../../match/gazetteer.ts";
import { endWithoutStop, isGlued, isSpelledOut } from "../../match/pattern.ts";
import type { PlacedNumeral } from "../../polish/numerals.ts";
import type { Measure } from "../../polish/numerals-measured.ts";
import { TokenKind } from "../../text/document.ts";
import type { RuleContext } from "../rule.ts";

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
const everyday: ReadonlySet<string> = new Set(["stopień", "bar", "stopa", "węzeł", "cal", "karat", "kilo", "ar"]);
// "5 stopni mrozu", but neither "alarm 2 stopnia" nor "3 stopnie służbowe"
const degrees: ReadonlySet<string> = new Set(["stopni", "stopnie", "stopniach", "stopniami", "stopniom"]);

/** The unit of measure after a number, as UCUM writes it. */
export function readUnit(context: RuleContext, numeral: PlacedNumeral): Measure<string> | undefined {
  const { document, hits } = context;
  for (const hit of hits.at(numeral.end, "units")) {
    if (!isUnit(context, numeral, hit)) continue;
    const { ucum } = hit.entry.attributes;
    return { unit: ucum ?? hit.entry.name, end: endWithoutStop(document, hit) };
  }
  return undefined;
}

function isUnit({ document }: RuleContext, { start, end }: PlacedNumeral, hit: Hit): boolean {
  // "promil alkoholu": what is dissolved is no part of the measure
  if (hit.entry.name.endsWith(" alkoholu")) return false;
  const form = document.formOf(end);
  if (hit.as === "abbreviation")
    return isSpelledOut(document, hit) && (hit.end > end + 2 || !homographs.has(form)) && !isOtherWord();
  if (!everyday.has(hit.entry.name)) return true;
  if (!document.isKind(start, TokenKind.number)) return false;
  return hit.entry.name !== "stopień" || degrees.has(document.lowerOf(end));

  function isOtherWord(): boolean {
    return (
      DOTTED.test(form) &&
      document.formOf(end + 1) === "." &&
      isGlued(document, end + 1) &&
      end + 2 < document.sentenceEnd(end)
    );
  }
}
