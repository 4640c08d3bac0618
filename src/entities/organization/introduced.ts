import { TokenFlag, TokenKind } from "../../text/document.ts";
import type { RuleContext } from "../rule.ts";

/** A short name in parentheses. */
export interface Introduced {
  /** The parenthesis. */
  readonly opening: number;
  readonly start: number;
  readonly end: number;
}

const longestShortName = 4;
// „(dalej: SAFO)”, „(w skrócie ZIT)”, „(ang. IOM)”
const labels: ReadonlySet<string> = new Set([
  "dalej",
  ":",
  "w",
  "skrócie",
  "skrót",
  "ang",
  ".",
  "zwany",
  "zwana",
  "zwane",
  "tzw",
  "jako",
  "–",
]);

/** Short names in parentheses: `(HFPC)`, `(Frontex)`, `(8 K-PBOT)`, `(dalej: SAFO)`, `(IOM, dawniej …)`. */
export function* introducedNames({ document }: RuleContext): Iterable<Introduced> {
  for (let opening = 0; opening < document.length; opening++) {
    if (document.formOf(opening) !== "(") continue;
    let start = opening + 1;
    while (start < opening + 4 && labels.has(document.lowerOf(start))) start++;
    let end = start;
    while (end < start + longestShortName && isPart({ document }, end)) end++;
    const closes = document.formOf(end) === ")" || document.formOf(end) === ",";
    if (closes && end > start && hasCapital({ document }, start, end)) yield { opening, start, end };
  }
}

type Words = Pick<RuleContext, "document">;

function isPart({ document }: Words, token: number): boolean {
  if (document.isKind(token, TokenKind.number)) return true;
  if (document.formOf(token) === "-") return document.hasFlag(token, TokenFlag.glued);
  return document.isKind(token, TokenKind.word) && document.hasFlag(token, TokenFlag.capitalized);
}

function hasCapital({ document }: Words, start: number, end: number): boolean {
  let capitals = 0;
  for (let token = start; token < end; token++) {
    if (!document.isKind(token, TokenKind.word)) continue;
    // one capitalised word („Frontex”) or letters in upper case
    if (end - start > 1 && !document.hasFlag(token, TokenFlag.allCaps) && document.formOf(token).length > 1)
      return false;
    capitals += document.formOf(token).length;
  }
  return capitals >= 2;
}

/**
 * First token of the name whose capitals the short name is made of, which ends at `end`; undefined when it is not:
 * `{Śląski Urząd Celno-Skarbowy w Katowicach} (ŚUCS)`.
 */
export function initialsStart({ document }: RuleContext, end: number, shortName: string): number | undefined {
  const letters = [...shortName].filter((letter) => letter !== letter.toLowerCase());
  if (letters.length < 2) return undefined;
  let missing = letters.length;
  for (let token = end - 1; token >= Math.max(document.sentenceStart(end - 1), end - longestName); token--) {
    if (!document.isKind(token, TokenKind.word)) {
      if (!joints.has(document.formOf(token))) return undefined;
      continue;
    }
    if (document.formOf(token).charAt(0).toUpperCase() === letters[missing - 1]) missing--;
    if (missing === 0) return document.hasFlag(token, TokenFlag.capitalized) ? token : undefined;
  }
  return undefined;
}

const longestName = 20;
const joints: ReadonlySet<string> = new Set(["-", ".", ",", "„", "”", '"']);
