import { formatDuration, pluralUnits, singularUnits, type TimeUnit } from "../src/polish/calendar-units.ts";
import { readNumber } from "../src/polish/numerals.ts";
import { type Document, TokenKind } from "../src/text/document.ts";
import type { Timex, TimexReader } from "./timex-scheme.ts";

const quantifiers = new Set(
  (
    "kilka kilku kilkoma parę paru paroma wiele wielu wieloma tyle tylu ile ilu kilkanaście kilkunastu kilkadziesiąt kilkudziesięciu " +
    "kilkaset kilkuset dziesiątki dziesiątek dziesiątkach setki setek setkach tysiące tysięcy tysiącach dużo mnóstwo niewiele"
  ).split(" "),
);
const spans = new Set("od przez po na za całe długie trwa trwał trwała trwało potrwa".split(" "));
const instrumental = new Set("przed między pomiędzy nad za z ze".split(" "));
const around = new Set(
  "ostatnie ostatnich ostatnimi najbliższe najbliższych najbliższymi pierwsze pierwszych kolejne kolejnych minionych poprzednich następnych nadchodzących dalszych późniejszych wcześniejszych ubiegłych tamtych dawnych".split(
    " ",
  ),
);
const someDays = new Set("któregoś pewnego każdego jednego owego".split(" "));
const dayNouns = new Set(["dnia", "dniu", "dzień"]);
const afterLength = new Set("po przed temu później wcześniej czasu".split(" "));
const periods: Readonly<Record<string, string>> = { Y: "xxxx", M: "xxxx-xx", W: "xxxx-Wxx", D: "xxxx-xx-xx" };
const stems =
  /^(?:wielo|kilku|kilkunasto|kilkudziesięcio)(?:letni|dniow|minutow|miesięczn|godzinn|tygodniow|sekundow|wiekow)/u; // "wieloletnia"

/** Times without a number: `kilka lat`, `wieloletnia`, `od miesięcy`, `ostatnich latach`, `pewnego dnia`, `miesiąc po procesie`. */
export const vagueTimexes: TimexReader = function* ({ document }, isFree) {
  for (let token = 0; token < document.length; token++) {
    const found = isFree(token) ? readVague(document, token) : undefined;
    if (!found || !isFree(found.end - 1)) continue;
    yield found;
    token = found.end - 1;
  }
};

function readVague(document: Document, token: number): Timex | undefined {
  const lower = document.lowerOf(token);
  const next = document.lowerOf(token + 1);
  const unit = pluralUnits.get(next);
  if (stems.test(lower)) return length(token, token + 1, "VAGUE");
  if (quantifiers.has(lower) && unit) return length(token, token + 1 + 1, "VAGUE");
  const period = around.has(lower) && unit ? periods[unit] : undefined;
  if (period !== undefined) return { start: token, end: token + 2, type: "date", value: period };
  if (someDays.has(lower) && dayNouns.has(next))
    return { start: token, end: token + 2, type: "date", value: "xxxx-xx-xx" };
  if (isLongPlural(document, token)) return length(token, token + 1, "VAGUE");
  if (document.formOf(token).startsWith("weekend"))
    return { start: token, end: token + 1, type: "date", value: "xxxx-Wxx-WE" };
  return readJubilee(document, token) ?? readLoneUnit(document, token) ?? readLoneDay(document, token);
}

/** `od lat`, `przez miesiące` */
function isLongPlural(document: Document, token: number): boolean {
  const lower = document.lowerOf(token);
  const isPlural = pluralUnits.has(lower) && !singularUnits.has(lower) && lower.length > 2;
  if (!isPlural || readNumber(document, token + 1)) return false;
  const before = document.lowerOf(token - 1);
  // "latami", "godzinami"; "dniami wolnymi" are days
  const isInstrumental = lower.endsWith("ami") && pluralUnits.get(lower) !== "D" && !instrumental.has(before);
  return isInstrumental || spans.has(before);
}

/** `dzień` itself, of something or of some kind: `w dzień koncertu`, `w dniu premiery`, `dzień świąteczny` */
function readLoneDay(document: Document, token: number): Timex | undefined {
  const form = document.formOf(token);
  const isDay = form === "dniu" || (form === "dzień" && document.lowerOf(token + 1) !== "dobry");
  return isDay ? { start: token, end: token + 1, type: "date", value: "xxxx-xx-xx" } : undefined;
}

/** `50-lecie` of what began so long ago */
function readJubilee(document: Document, token: number): Timex | undefined {
  const number = readNumber(document, token);
  const isDash = number && document.formOf(number.end) === "-";
  if (!number || !isDash || !/^leci(?:e|a|u|em)$/u.test(document.lowerOf(number.end + 1))) return undefined; // "lecie"
  return length(token, number.end + 2, `P${number.value}Y`);
}

/** `miesiąc po procesie`, `miesiąc czasu`; "w 14. minucie po przerwie" is none */
function readLoneUnit(document: Document, token: number): Timex | undefined {
  if (document.formOf(token - 1) === "." || document.isKind(token - 1, TokenKind.number)) return undefined;
  const unit: TimeUnit | undefined = singularUnits.get(document.lowerOf(token));
  if (!unit || !afterLength.has(document.lowerOf(token + 1))) return undefined;
  return length(token, token + 1, formatDuration([[1, unit]]));
}

function length(start: number, end: number, value: string): Timex {
  return { start, end, type: "duration", value };
}
