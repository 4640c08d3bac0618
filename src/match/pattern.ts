import { isDash } from "../text/characters.ts";
import { type Document, TokenFlag, TokenKind } from "../text/document.ts";
import type { Hit } from "./gazetteer.ts";

/** Token after the sequence of lower-case forms that starts here, or `undefined`. */
export function readSequence(document: Document, token: number, forms: readonly string[]): number | undefined {
  for (const [index, form] of forms.entries()) if (document.lowerOf(token + index) !== form) return undefined;
  return token + forms.length;
}

/** Whether no white space stands before the token. */
export function isGlued(document: Document, token: number): boolean {
  return document.hasFlag(token, TokenFlag.glued);
}

/** Token after the full stop that is written to the word before `token`, or `token` itself. */
export function skipDot(document: Document, token: number): number {
  return document.formOf(token) === "." && isGlued(document, token) ? token + 1 : token;
}

export interface DigitRun {
  /** Lengths tell the shape: `47 811 46 90` is 2-3-2-2. */
  readonly groups: readonly string[];
  readonly digits: string;
  /** Token after each group. */
  readonly ends: readonly number[];
  /** Token after the last group. */
  readonly end: number;
}

const ASCII = /^[0-9]+$/u; // "811"
const MOST_GROUPS = 16;

export interface DigitRunOptions {
  /** Signs that may stand between two groups, beside white space and dashes. @default none */
  readonly signs?: string;
}

/** Groups of digits in one line, with white space, dashes or the given signs between them: `47 811 46 90`, `601-23-45`. */
export function readDigitRun(
  document: Document,
  token: number,
  { signs = "" }: DigitRunOptions = {},
): DigitRun | undefined {
  const groups: string[] = [];
  const ends: number[] = [];
  let end = token;
  let next = token;
  while (groups.length < MOST_GROUPS && document.isKind(next, TokenKind.number) && ASCII.test(document.formOf(next))) {
    if (groups.length > 0 && document.hasFlag(next, TokenFlag.lineStart)) break;
    groups.push(document.formOf(next));
    end = next + 1;
    ends.push(end);
    next = isSeparator(document, end, signs) ? end + 1 : end;
  }
  return groups.length === 0 ? undefined : { groups, digits: groups.join(""), ends, end };
}

function isSeparator(document: Document, token: number, signs: string): boolean {
  const form = document.formOf(token);
  if (document.hasFlag(token, TokenFlag.lineStart)) return false;
  return isDash(form) || (form !== "" && signs.includes(form));
}

const WINDOW = 72; // code units that a pattern may look at

/**
 * Token after what the pattern matches from the token's first character on, if the match ends with a token.
 * The pattern is anchored with `^`; it sees a bounded stretch of text.
 */
export function matchAt(document: Document, token: number, pattern: RegExp): number | undefined {
  const start = document.start[token];
  if (start === undefined) return undefined;
  const length = pattern.exec(document.text.slice(start, start + WINDOW))?.[0].length ?? 0;
  for (let end = token + 1; length > 0 && end <= document.length; end++) {
    const reached = document.end[end - 1] ?? start;
    if (reached >= start + length) return reached === start + length ? end : undefined;
  }
  return undefined;
}

/** The spellings in the column `abbreviations` of an entry: `m²; m2; m kw.` */
export function abbreviationsOf({ entry }: Hit): readonly string[] {
  const cell = entry.attributes["abbreviations"];
  return cell === undefined ? [] : cell.split(";").map((spelling) => spelling.trim());
}

/** Whether the hit is spelled as its entry has it, capitals included, if it is a short form of one word: `km` is not `KM`. */
export function isSpelledOut(document: Document, hit: Hit): boolean {
  if (hit.as !== "abbreviation") return true;
  const end = document.formOf(hit.end - 1) === "." ? hit.end - 1 : hit.end;
  return (
    end > hit.start + 1 ||
    abbreviationsOf(hit).some(
      (spelling) => spelling === document.formOf(hit.start) || spelling === `${document.formOf(hit.start)}.`,
    )
  );
}

/** End of the hit without a full stop that is the sentence's and not the abbreviation's. */
export function endWithoutStop(document: Document, hit: Hit): number {
  if (document.formOf(hit.end - 1) !== "." || hit.end - 1 === hit.start) return hit.end;
  return abbreviationsOf(hit).some((spelling) => spelling.endsWith(".")) ? hit.end : hit.end - 1;
}
