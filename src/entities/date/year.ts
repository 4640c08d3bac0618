import { isDash } from "../../text/characters.ts";
import { type Document, TokenFlag, TokenKind } from "../../text/document.ts";
import type { Candidate, EntityRule, RuleContext } from "../rule.ts";
import { dateCandidate } from "./date-candidate.ts";
import { isCountBefore, isJournalYear, isYearContext } from "./year-cues.ts";
import { readYearNumber, skipYearMark } from "./year-words.ts";

const yearNouns = new Set(["roku", "rok", "rokiem", "rokowi", "r"]);
const seasons = new Set(["szkolny", "szkolnego", "szkolnym", "akademicki", "akademickiego", "akademickim"]);
const joints = new Set([",", "i", "oraz", "a", "do", "lub", "albo", "/"]);
const plurals = new Set(["lata", "lat", "latach", "latami", "latom"]);
const SHORT = 2; // "1987-94"

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

interface Year {
  readonly year: number;
  readonly start: number;
  readonly end: number;
  readonly isMarked: boolean;
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
  const start = token;
  const year = readYearNumber(document, token) ?? readShortYear(document, token, before);
  if (year === undefined || isInsideNumber(document, token)) return undefined;
  const end = skipYearMark(document, token + 1);
  return { year, start, end, isMarked: end > token + 1 };
}

function readShortYear(document: Document, token: number, before: Year | undefined): number | undefined {
  const joint = document.formOf(token - 1);
  const form = document.formOf(token);
  if (!before || !(isDash(joint) || joint === "/") || before.end !== token - 1) return undefined;
  if (!document.isKind(token, TokenKind.number) || form.length !== SHORT || !document.hasFlag(token, TokenFlag.glued))
    return undefined;
  const year = Math.floor(before.year / 100) * 100 + Number(form);
  return year > before.year ? year : undefined;
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
    isYearContext(context, first.start, years.at(-1)?.end ?? first.end);
  if (!isListed && !years.some((year) => year.isMarked)) return;
  const season = asSeason(document, years);
  if (season) {
    yield season;
    return;
  }
  for (const [index, year] of years.entries()) {
    if (!isListed && !year.isMarked) continue;
    if (!year.isMarked && isCountBefore(context, year.end)) continue;
    const start = index === 0 && isAfterNoun ? first.start - (isAfterMark ? 2 : 1) : year.start;
    yield dateCandidate(start, year.end, String(year.year));
  }
}
