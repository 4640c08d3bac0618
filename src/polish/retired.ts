import type { Document } from "../text/document.ts";

/** Token after `w stanie spoczynku`, `w st. spocz.`, `rez.`, `dypl. pil.` behind a rank; the token itself without them. */
export function retiredEnd(document: Document, token: number): number {
  let at = token;
  while (at < token + longest) {
    const word = document.lowerOf(at);
    if (word === "w" && /^st(?:anie)?$/u.test(document.lowerOf(at + 1))) at = dotEnd(document, at + 1);
    else if (additions.has(word)) at = dotEnd(document, at);
    else break;
  }
  return at;
}

const longest = 14;
const additions: ReadonlySet<string> = new Set([
  "spocz",
  "spoczynku",
  "rez",
  "rezerwy",
  "dypl",
  "pil",
  "naw",
  "lek",
  "sp",
]);

function dotEnd(document: Document, token: number): number {
  return document.formOf(token + 1) === "." ? token + 2 : token + 1;
}
