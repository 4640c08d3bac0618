import { readOrdinal } from "../../polish/numerals.ts";
import { readRoman } from "../../polish/roman.ts";
import { isDash } from "../../text/characters.ts";
import { type Document, TokenKind } from "../../text/document.ts";
import type { Candidate, EntityRule, RuleContext } from "../rule.ts";
import { type Clock, readClock } from "./clock.ts";
import { dateCandidate } from "./date-candidate.ts";
import { nearestYear } from "./nearest.ts";
import { skipDot } from "./skip-dot.ts";
import { tenseAround } from "./tense.ts";
import { readYearWords } from "./year-words.ts";

const quarters = new Set([
  "kw",
  "kwartał",
  "kwartału",
  "kwartałowi",
  "kwartałem",
  "kwartale",
  "kwartały",
  "kwartałów",
  "kwartałach",
]);
const halves = new Set(["półrocze", "półrocza", "półroczu", "półroczem"]);
const parts = new Set(["poł", "połowa", "połowy", "połowie", "połowę", "połową"]);
const joints = new Set(["i", "oraz", "a"]);
const lastForms = new Set(["ostatni", "ostatniego", "ostatnim"]);

/** Quarters and halves of a year: `w {IV kwartale br.}`, `{pierwsze półrocze 2024 r.}`, `{II połowa 2023 r.}`, `{I} i {II kwartał}`. */
export const periodDate: EntityRule<"date"> = {
  name: "date.period",
  type: "date",
  *find(context) {
    const clock = readClock(context);
    for (let token = 0; token < context.document.length; token++) {
      const number = readPart(context.document, token);
      if (number) yield* readPeriod(context, clock, { token, ...number });
    }
  },
};

interface Part {
  readonly token: number;
  readonly part: number;
  readonly end: number;
}

function* readPeriod(context: RuleContext, clock: Clock | undefined, first: Part): Iterable<Candidate<"date">> {
  const { document } = context;
  const isPair = joints.has(document.lowerOf(first.end)) || isDash(document.formOf(first.end));
  const second = isPair ? readPart(document, first.end + 1) : undefined;
  const last = second ?? first;
  const noun = document.lowerOf(last.end);
  const letter = letterOf(noun);
  if (letter === undefined || last.part > (letter === "Q" ? 4 : 2)) return;
  const end = skipDot(document, last.end + 1);
  const isShort = noun === "kw" || noun === "poł"; // "IV kw. br."
  const year = isShort !== end > last.end + 1 ? undefined : readPeriodYear(document, end, clock);
  if (isShort && !year) return;
  // "druga połowa meczu"
  if (parts.has(noun) && !year) return;
  // "w ostatnim kwartale" is the one before this
  if (lastForms.has(document.lowerOf(first.token)) && !year) return;
  const at = year
    ? year.year
    : clock &&
      nearestYear(clock, { month: monthOf(last.part, letter), tense: tenseAround(context, first.token) ?? "past" });
  const written = at === undefined ? "XXXX" : String(at);
  if (second) yield dateCandidate(first.token, first.end, `${written}-${letter}${first.part}`);
  yield dateCandidate(
    second ? first.end + 1 : first.token,
    year?.end ?? last.end + 1,
    `${written}-${letter}${last.part}`,
  );
}

function letterOf(noun: string): "Q" | "H" | undefined {
  if (quarters.has(noun)) return "Q";
  return halves.has(noun) || parts.has(noun) ? "H" : undefined;
}

function readPeriodYear(
  document: Document,
  token: number,
  clock: Clock | undefined,
): { year?: number | undefined; end: number } | undefined {
  const year = readYearWords(document, token, clock);
  if (year) return year;
  return document.lowerOf(token) === "roku" ? { year: clock?.year, end: token + 1 } : undefined;
}

function monthOf(part: number, letter: "Q" | "H"): number {
  return letter === "Q" ? part * 3 - 2 : part * 6 - 5;
}

/** `IV`, `czwarty`, `4.`, `ostatni` of the four */
function readPart(document: Document, token: number): { part: number; end: number } | undefined {
  if (lastForms.has(document.lowerOf(token)) && quarters.has(document.lowerOf(token + 1)))
    return { part: 4, end: token + 1 };
  const roman = readRoman(document.formOf(token));
  if (roman !== undefined) return roman <= 4 ? { part: roman, end: token + 1 } : undefined;
  if (document.isKind(token, TokenKind.number)) {
    const end = skipDot(document, token + 1);
    const part = Number(document.formOf(token));
    return part >= 1 && part <= 4 ? { part, end } : undefined;
  }
  const ordinal = readOrdinal(document, token);
  return ordinal && Number(ordinal.value) <= 4 ? { part: Number(ordinal.value), end: ordinal.end } : undefined;
}
