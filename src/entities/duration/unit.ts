import { formatDuration, pluralUnits, singularUnits, type TimeUnit } from "../../polish/calendar-units.ts";
import { type Document, TokenKind } from "../../text/document.ts";
import { withApproximation } from "../approximation.ts";
import type { EntityRule } from "../rule.ts";
import { extendLength } from "./amount.ts";

const cues = new Set(
  (
    "przez od po za o ponad blisko niemal prawie około niespełna niecały niecałą niecałej ciągu przeciągu trwa trwał trwała trwało trwały " +
    "potrwa potrwają minął minęła minęło mija upłynął upłynęła upływa upływie upływem terminie równo okrągły"
  ).split(" "),
);
// "w ciągu ostatniego roku", "przez najbliższy miesiąc"; "w ostatnim roku służby" is a year of it
const neighbours = new Set(
  "ostatni ostatniego ostatnią ostatniej najbliższy najbliższego najbliższą najbliższej".split(" "),
);
const stretches = new Set(["ciągu", "przeciągu", "przez"]);
const whole = new Set("cały całą całego całej".split(" ")); // "przez cały dzień"
const penalties = new Set([
  "więzienia",
  "pozbawienia",
  "aresztu",
  "ograniczenia",
  "dozoru",
  "służby",
  "pracy",
  "odsiadki",
]);
const beforeRange = new Set(["do"]);
// "od roku szkolnego", "w ciągu roku 2023" are no lengths
const epithets = new Set([
  "szkolnego",
  "akademickiego",
  "szkolny",
  "akademicki",
  "obrotowego",
  "bieżącego",
  "ubiegłego",
  "ubiegły",
  "bieżący",
  "wcześniej",
  "kalendarzowego",
  "temu",
]);
const extra: ReadonlyMap<string, readonly [number, TimeUnit]> = new Map([
  ["kwadrans", [15, "min"]],
  ["kwadransa", [15, "min"]],
  ["dobę", [1, "D"]],
  ["doby", [1, "D"]],
  ["dobie", [1, "D"]],
]);

/** One unit without a number, where a length must be meant: `przez {rok}`, `w ciągu {doby}`, `do {roku} więzienia`, `{rok i 8 miesięcy}`. */
export const unitDuration: EntityRule<"duration"> = withApproximation({
  name: "duration.unit",
  type: "duration",
  *find({ document }) {
    for (let token = 0; token < document.length; token++) {
      const amount = readUnit(document, token);
      if (!amount) continue;
      const length = extendLength(document, { amounts: [amount], end: token + 1 });
      if (length.end === token + 1 && !isLength(document, token)) continue;
      yield { type: "duration", start: token, end: length.end, attributes: { value: formatDuration(length.amounts) } };
    }
  },
});

function readUnit(document: Document, token: number): readonly [number, TimeUnit] | undefined {
  const lower = document.lowerOf(token);
  const known = extra.get(lower);
  if (known) return known;
  const unit = singularUnits.get(lower);
  // "po dniu", "od dnia" point at days, they do not measure
  if (unit === undefined || (unit === "D" && !whole.has(document.lowerOf(token - 1)))) return undefined;
  return [1, unit];
}

function isLength(document: Document, token: number): boolean {
  const next = document.lowerOf(token + 1);
  if (epithets.has(next) || document.isKind(token + 1, TokenKind.number)) return false;
  const isNext = neighbours.has(document.lowerOf(token - 1)) && stretches.has(document.lowerOf(token - 2));
  const before = document.lowerOf(isNext ? token - 2 : token - 1); // "24 godziny na dobę" is no length of its own
  if (cues.has(before) || whole.has(before)) return true;
  // "w ostatnim roku służby", "w drugim roku pracy" are years of it
  if (penalties.has(next)) return before !== "w" && document.lowerOf(token - 2) !== "w";
  const isLonely = document.lowerOf(token).startsWith("kwadrans");
  return (
    isLonely ||
    (before === "na" && isAccusative(document.lowerOf(token)) && !isRate(document, token - 2)) ||
    (beforeRange.has(next) && before === "od")
  );
}

/** `14 kg na godzinę`, `24 godziny na dobę`: so much in each. */
function isRate(document: Document, token: number): boolean {
  return pluralUnits.has(document.lowerOf(token)) || document.isKind(token - 1, TokenKind.number);
}

function isAccusative(lower: string): boolean {
  return lower === "rok" || lower === "miesiąc" || lower === "tydzień" || lower === "dobę" || lower === "godzinę";
}
