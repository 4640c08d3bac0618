import { readOrdinal } from "../../polish/numerals.ts";
import { isDash } from "../../text/characters.ts";
import { type Document, TokenFlag, TokenKind } from "../../text/document.ts";
import type { Candidate, EntityRule, RuleContext } from "../rule.ts";
import { dateCandidate } from "./date-candidate.ts";
import { readModifier } from "./modifiers.ts";
import { formatMoment } from "./moment.ts";
import { readWrittenYear, skipYearMark, type WrittenYear } from "./written-year.ts";
import { isCountBefore, isJournalYear, isYearContext } from "./year-cues.ts";

const yearNouns = new Set(["roku", "rok", "rokiem", "rokowi", "r"]);
const seasons = new Set(["szkolny", "szkolnego", "szkolnym", "akademicki", "akademickiego", "akademickim"]);
const joints = new Set([",", "i", "oraz", "a", "do", "lub", "albo", "/"]);
const plurals = new Set(["lata", "lat", "latach", "latami", "latom"]);
const SHORT = 2; // "1987-94"
const EARLIEST = 20; // "w roku dwudziestym", "na roku pierwszym"
const LATEST = 2100;

/** Years: `w {2016 r.}`, `{1951 r.}`, `rok {2023}`, `w latach {2012}–{2016}`, `(ur. {1939}, zm. {2006})`; bare ones only where the words around tell. */
export const yearDate: EntityRule<"date"> = {
  name: "date.year",
  type: "date",
  *find(context) {
    const { document } = context;
    for (let token = 0; token < document.length; ) {
      const years = readYears(document, token);
      if (years.length === 0) {
        token++;
        continue;
      }
      yield* checkYears(context, years);
      token = years.at(-1)?.end ?? token + 1;
    }
  },
};

interface Year extends WrittenYear {
  readonly start: number;
}

/** `2012–2016`, `2019, 2020 i 2021 r.`, `1987-94`. */
function readYears(document: Document, token: number): Year[] {
  const years: Year[] = [];
  for (let at = token; ; ) {
    const year = readYear(document, at, years.at(-1));
    if (!year) break;
    years.push(year);
    const form = document.lowerOf(year.end);
    const isJoined = (joints.has(form) || isDash(form)) && !document.hasFlag(year.end, TokenFlag.lineStart);
    if (!isJoined) break;
    at = year.end + 1;
  }
  return years;
}

function readYear(document: Document, token: number, before: Year | undefined): Year | undefined {
  if (isInsideNumber(document, token)) return undefined;
  const year =
    readYearBeforeEra(document, token) ??
    readWrittenYear(document, token) ??
    readNamedYear(document, token) ??
    readShortYear(document, token, before);
  return year && { start: token, ...year };
}

/** `w roku 966`, `w roku osiemdziesiątym pierwszym`: only with the noun, and only where it counts nothing. */
function readNamedYear(document: Document, token: number): WrittenYear | undefined {
  if (!yearNouns.has(document.lowerOf(token - 1)) || readModifier(document, token - 2)) return undefined;
  const form = document.formOf(token);
  if (document.isKind(token, TokenKind.number))
    return form.length === 3 && !form.startsWith("0")
      ? { year: Number(form), end: token + 1, isMarked: false }
      : undefined;
  const ordinal = document.hasFlag(token, TokenFlag.capitalized) ? undefined : readOrdinal(document, token);
  const value = Number(ordinal?.value);
  if (!ordinal || value < EARLIEST || value > LATEST) return undefined;
  return { year: value < 100 ? value + 1900 : value, end: ordinal.end, isMarked: true };
}

/** `Człowiek Roku 2007`: the noun belongs to a title, the year does not. */
function isTitle(document: Document, noun: number): boolean {
  const isFirst = document.hasFlag(noun, TokenFlag.sentenceStart) || document.hasFlag(noun, TokenFlag.lineStart);
  const isCapitalized = document.hasFlag(noun, TokenFlag.capitalized) && !document.hasFlag(noun, TokenFlag.allCaps);
  return document.lowerOf(noun) === "roku" && isCapitalized && !isFirst;
}

/** The first year of `428–348 p.n.e.`, which the era reaches too. */
function readYearBeforeEra(document: Document, token: number): WrittenYear | undefined {
  const joint = document.lowerOf(token + 1);
  if (!document.isKind(token, TokenKind.number) || !(isDash(joint) || joints.has(joint))) return undefined;
  const last = readWrittenYear(document, token + 2);
  const year = -Number(document.formOf(token));
  return last && last.year < 0 && year < last.year ? { year, end: token + 1, isMarked: true } : undefined;
}

/** `1987-94` */
function readShortYear(document: Document, token: number, before: Year | undefined): WrittenYear | undefined {
  const joint = document.formOf(token - 1);
  const form = document.formOf(token);
  if (!before || !(isDash(joint) || joint === "/") || before.end !== token - 1) return undefined;
  if (!document.isKind(token, TokenKind.number) || form.length !== SHORT || !document.hasFlag(token, TokenFlag.glued))
    return undefined;
  const year = Math.floor(before.year / 100) * 100 + Number(form);
  const end = skipYearMark(document, token + 1);
  return year > before.year ? { year, end, isMarked: end > token + 1 } : undefined;
}

function isInsideNumber(document: Document, token: number): boolean {
  const before = document.formOf(token - 1);
  if (
    document.hasFlag(token, TokenFlag.glued) &&
    (before === "." || before === "," || document.isKind(token - 1, TokenKind.word))
  )
    return true;
  const after = document.formOf(token + 1);
  return (
    (after === "." || after === ",") &&
    document.hasFlag(token + 2, TokenFlag.glued) &&
    document.isKind(token + 2, TokenKind.number)
  );
}

/** `{roku szkolnym 2023/2024}`, `w sezonie {2022/23}`: two years of one season are one date. */
function asSeason(document: Document, [first, second, ...more]: readonly Year[]): Candidate<"date"> | undefined {
  if (!first || !second || more.length > 0 || document.formOf(first.end) !== "/" || second.year !== first.year + 1)
    return undefined;
  const isNamed = yearNouns.has(document.lowerOf(first.start - 2)) && seasons.has(document.lowerOf(first.start - 1));
  return dateCandidate(isNamed ? first.start - 2 : first.start, second.end, `${first.year}/${second.year}`);
}

function* checkYears(context: RuleContext, years: readonly Year[]): Iterable<Candidate<"date">> {
  const { document } = context;
  const first = years[0];
  if (!first || isJournalYear(document, first.start, years.at(-1)?.end ?? first.end)) return;
  const noun = document.lowerOf(first.start - 1);
  const isPlural = plurals.has(noun) || (noun === ":" && plurals.has(document.lowerOf(first.start - 2)));
  const isAfterMark = noun === "." && document.formOf(first.start - 2) === "r"; // "w r. 1964"
  const isAfterNoun = yearNouns.has(noun) || isAfterMark;
  const isSeason = seasons.has(noun);
  const isListed =
    isPlural ||
    isSeason ||
    isAfterNoun ||
    years.at(-1)?.isMarked === true ||
    isYearContext(context, first, years.at(-1)?.end ?? first.end);
  if (!isListed && !years.some((year) => year.isMarked)) return;
  const season = asSeason(document, years);
  if (season) {
    yield season;
    return;
  }
  for (const [index, year] of years.entries()) {
    if (!isListed && !year.isMarked) continue;
    // "w roku 1532 Adam", but "w ubiegłym roku 1500 Polaków"
    const isName = document.hasFlag(year.end, TokenFlag.capitalized) && !readModifier(document, year.start - 2);
    const isNamed = year.isMarked || (isAfterNoun && index === 0 && isName);
    if (!isNamed && isCountBefore(context, year)) continue;
    const isNoun = isAfterNoun && index === 0 && !isTitle(document, first.start - 1);
    const start = isNoun ? first.start - (isAfterMark ? 2 : 1) : year.start;
    yield dateCandidate(start, year.end, formatMoment({ year: year.year }));
  }
}
