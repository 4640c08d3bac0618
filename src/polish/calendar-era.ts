import { type Document, TokenFlag } from "../text/document.ts";

/** The era that stands behind a year, a century or a millennium. */
export interface Era {
  readonly isBefore: boolean;
  /** First token after it. */
  readonly end: number;
}

const letters: readonly (readonly [letters: readonly string[], isBefore: boolean])[] = [
  [["p", "n", "e"], true],
  [["n", "e"], false],
];
const words: readonly (readonly [words: readonly string[], isBefore: boolean])[] = [
  [["pne"], true],
  [["przed", "naszą", "erą"], true],
  [["przed", "chrystusem"], true],
  [["naszej", "ery"], false],
  [["po", "chrystusie"], false],
];

/** `p.n.e.`, `p. n. e.`, `przed naszą erą`, `n.e.`, `naszej ery`, `przed Chr.` */
export function readEra(document: Document, token: number): Era | undefined {
  if (document.hasFlag(token, TokenFlag.paragraphStart)) return undefined;
  for (const [parts, isBefore] of letters) {
    const end = readDotted(document, token, parts);
    if (end !== undefined) return { isBefore, end };
  }
  for (const [parts, isBefore] of words) {
    if (parts.every((part, index) => document.lowerOf(token + index) === part))
      return { isBefore, end: token + parts.length };
  }
  const preposition = document.lowerOf(token);
  const isShort = document.lowerOf(token + 1) === "chr" && document.formOf(token + 2) === ".";
  if (!isShort || (preposition !== "przed" && preposition !== "po")) return undefined;
  return { isBefore: preposition === "przed", end: token + 3 };
}

/** Single letters, each with its full stop. */
function readDotted(document: Document, token: number, parts: readonly string[]): number | undefined {
  let at = token;
  for (const part of parts) {
    if (document.formOf(at) !== part || document.formOf(at + 1) !== ".") return undefined;
    at += 2;
  }
  return at;
}
