import { isCounted } from "../../polish/numerals-counted.ts";
import type { Document } from "../../text/document.ts";
import type { RuleContext } from "../rule.ts";
import { skipDot } from "./skip-dot.ts";

const prepositions = new Set(
  "w od do z po przed na za lata lat latach kadencja kadencji kadencję sezonie sezonu sezon".split(" "),
);
const lifespan = new Set(["ur", "zm"]);
const units = new Set("zł złotych tys mln mld euro eur usd proc % km m kg t ton g h ha l pln".split(" "));
const JOURNAL_WINDOW = 10; // "Dz. Urz. UE L z 2016 r.", "Dz. U. poz. 1341 z 2020 r."
// "Dz. U.", "Dz. Urz.", "M. P.", "Dziennik Ustaw", "Monitor Polski"
const seconds = new Set(["u", "urz", "p", "ustaw", "urzędowy", "urzędowym", "polski", "polskim"]);
const journals = new Set(["dz", "m", "dziennik", "dzienniku", "monitor", "monitorze"]);

/** The year of a law journal: `Dz.U. z 2023 r. poz. 171`, `M.P. z 2020 r.`. */
export function isJournalYear(document: Document, start: number, end: number): boolean {
  let at = end;
  if (document.formOf(at) === ",") at++;
  if (document.lowerOf(at) === "poz" || (document.lowerOf(at) === "nr" && document.lowerOf(at + 2) === "poz"))
    return true;
  for (let token = start - 1; token >= Math.max(0, start - JOURNAL_WINDOW); token--) {
    const lower = document.lowerOf(token);
    if (document.formOf(token) === "(" || document.formOf(token) === ";") break;
    if (!journals.has(lower)) continue;
    const second = document.lowerOf(skipDot(document, token + 1));
    if (seconds.has(second)) return true;
  }
  return false;
}

/** Whether bare years may be read as years here: `od 2016`, `(1939–2006)`, `ur. 1939`. */
export function isYearContext(
  context: RuleContext,
  { start, year }: { start: number; year: number },
  end: number,
): boolean {
  const { document } = context;
  if (isCountBefore(context, { start, end })) return false;
  const isModern = year >= 1900;
  if (document.formOf(start - 1) === "(")
    return (isModern || end > start + 1) && (document.formOf(end) === ")" || document.formOf(end) === ",");
  if (document.formOf(start - 1) === ".") return lifespan.has(document.lowerOf(start - 2));
  return lifespan.has(document.lowerOf(start - 1)) || (isModern && prepositions.has(document.lowerOf(start - 1)));
}

/** `2000 złotych`, `1500 osób`: the number counts what follows. */
export function isCountBefore({ document, morphology }: RuleContext, number: { start: number; end: number }): boolean {
  return units.has(document.lowerOf(number.end)) || isCounted(document, morphology, number);
}
