import { isGlued, matchAt, skipDot } from "../../match/pattern.ts";
import { type Document, TokenKind } from "../../text/document.ts";

/** The journal in which an act is published. */
export interface JournalName {
  /** `Dz.U.`, `M.P.`, `Dz.Urz. UE` */
  readonly name: string;
  readonly end: number;
}

const LONGEST_NAME = 10; // tokens of "Dz. Urz. Woj. Maz."

// spelled out, in any case form; the first that fits wins
const spelledOut: readonly (readonly [RegExp, string])[] = [
  [/^dziennik\p{Ll}{0,3}\s+ustaw(?!\p{L})/iu, "Dz.U."],
  [/^monitor\p{Ll}{0,3}\s+polski(?:\p{Ll}{1,3})?/iu, "M.P."],
  [/^dziennik\p{Ll}{0,3}\s+urzędow\p{Ll}{1,3}\s+(?:UE|unii\s+europejskiej)/iu, "Dz.Urz. UE"],
];

/** Reads `Dz.U.`, `Dz. Urz. UE`, `Dz. Urz. Woj. Maz.`, `M.P.`, `Dziennik Ustaw`. */
export function readJournalName(document: Document, token: number): JournalName | undefined {
  const first = document.lowerOf(token);
  if (first.startsWith("dziennik") || first.startsWith("monitor")) return readSpelledOut(document, token);
  if (first === "dzu") return { name: "Dz.U.", end: skipDot(document, token + 1) };
  const second = document.lowerOf(token + 2);
  if (document.formOf(token + 1) !== ".") return undefined;
  if (first === "m" && second === "p" && document.formOf(token + 3) === ".") return { name: "M.P.", end: token + 4 };
  if (first !== "dz") return undefined;
  if (second === "u") return readOfUnion(document, skipDot(document, token + 3));
  if (second !== "urz") return undefined;
  const start = skipDot(document, token + 3);
  let end = start;
  while (
    document.isKind(end, TokenKind.word) &&
    /^\p{Lu}/u.test(document.formOf(end)) &&
    end < token + LONGEST_NAME &&
    !/^[LC]$/u.test(document.formOf(end))
  ) {
    end = skipDot(document, end + 1);
  }
  return { name: end > start ? `Dz.Urz. ${document.written(start, end)}` : "Dz.Urz.", end };
}

/** `Dz.U. UE`, `Dz.U.UE.L` are that of the Union. */
function readOfUnion(document: Document, token: number): JournalName {
  const isUnion = document.formOf(token) === "UE";
  return isUnion ? { name: "Dz.Urz. UE", end: skipDot(document, token + 1) } : { name: "Dz.U.", end: token };
}

function readSpelledOut(document: Document, token: number): JournalName | undefined {
  if (isGlued(document, token + 1)) return undefined;
  for (const [pattern, name] of spelledOut) {
    const end = matchAt(document, token, pattern);
    if (end !== undefined) return { name, end };
  }
  return undefined;
}
