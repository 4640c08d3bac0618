import { type Document, TokenFlag } from "../../text/document.ts";

// legal forms as token sequences in lower case; the longest first
const legalForms: readonly (readonly string[])[] = [
  ["sp", ".", "z", "o", ".", "o", ".", "sp", ".", "k", "."],
  ["sp", ".", "z", "o", ".", "o", "."],
  ["sp", ".", "z", "o", ".", "o"],
  ["sp", ".", "z", "ograniczoną", "odpowiedzialnością"],
  ["spółka", "z", "o", ".", "o", "."],
  ["spółka", "z", "ograniczoną", "odpowiedzialnością"],
  ["spółka", "akcyjna"],
  ["s", ".", "a", "."],
  ["sp", ".", "j", "."],
  ["sp", ".", "k", "."],
  ["s", ".", "c", "."],
  ["s", ".", "r", ".", "o", "."],
  ["a", ".", "s", "."],
  ["b", ".", "v", "."],
  ["inc", "."],
  ["ltd", "."],
  ["ltd"],
  ["llc"],
  ["gmbh"],
  ["sa"],
  ["ag"],
  ["se"],
  ["bv"],
  ["uab"],
  ["as"],
  ["oy"],
  ["ab"],
];
// forms written in upper case only: „ag” and „se” may be anything
const upperCase: ReadonlySet<string> = new Set(["sa", "ag", "se", "bv", "uab", "as", "ab"]);
const firstWords: ReadonlySet<string> = new Set(legalForms.flatMap(([first]) => first ?? []));

/** Token after a legal form that starts here (`Sp. z o.o.`, `S.A.`, `GmbH`); `token` when there is none. */
export function legalFormEnd(document: Document, token: number): number {
  if (!firstWords.has(document.lowerOf(token))) return token;
  for (const form of legalForms) {
    if (form.every((word, index) => document.lowerOf(token + index) === word) && isLegalCase(document, token))
      return token + form.length;
  }
  return token;
}

export function isLegalForm(document: Document, token: number): boolean {
  return legalFormEnd(document, token) > token;
}

function isLegalCase(document: Document, token: number): boolean {
  const word = document.formOf(token);
  const lower = document.lowerOf(token);
  if (upperCase.has(lower)) return word === word.toUpperCase();
  // „a.s.” of Czech firms is written together; „a s. 5” is a page
  if (lower === "a") return word === "a" && document.hasFlag(token + 2, TokenFlag.glued);
  // „s. A. Nowak” is a page or a sister
  return !(word === "s" && document.formOf(token + 2) === "A") && !(word === "S" && document.formOf(token + 2) === "a");
}
