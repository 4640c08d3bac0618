import type { Document } from "../text/document.ts";

const REACH = 8; // tokens on each side
const stems = [
  "pozbawieni",
  "wolności",
  "więzieni",
  "aresz",
  "grozi",
  "karze",
  "kara",
  "karą",
  "karę",
  "kary",
  "skaza",
];

/** Whether a penalty is spoken of around the token, so that years are served and not lived: `do lat 8 pozbawienia wolności`. */
export function isPenaltyNear(document: Document, token: number): boolean {
  for (let at = Math.max(0, token - REACH); at < token + REACH && at < document.length; at++) {
    const lower = document.lowerOf(at);
    if (stems.some((stem) => lower.startsWith(stem))) return true;
  }
  return false;
}
