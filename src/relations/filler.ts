import type { RelationContext } from "./rule.ts";

const single: ReadonlySet<string> = new Set([
  "pan",
  "pani",
  "panem",
  "panią",
  "pana",
  "panu",
  "druh",
  "dh",
  "druhna",
  "druha",
  "śp",
  "rez",
  "rezerwy",
  "kol",
]);

/** First token before words that may stand between a rank or an office and a name, and say nothing of either: `w st. spocz.`, `Pan`, `śp.` */
export function skipBack({ document }: Pick<RelationContext, "document">, token: number): number {
  let at = token;
  for (;;) {
    const before = at;
    if (document.formOf(at - 1) === "." && single.has(document.lowerOf(at - 2))) at -= 2;
    else if (single.has(document.lowerOf(at - 1))) at -= 1;
    else if (isRetired(document, at)) at = retiredStart(document, at);
    if (at === before) return at;
  }
}

/** Token after the same words behind a name. */
export function skipForward({ document }: Pick<RelationContext, "document">, token: number): number {
  if (document.lowerOf(token) !== "w" || !document.lowerOf(token + 1).startsWith("st")) return token;
  let at = token + 2;
  if (document.formOf(at) === ".") at++;
  if (document.lowerOf(at).startsWith("spocz")) at++;
  if (document.formOf(at) === ".") at++;
  return at;
}

type Document = RelationContext["document"];

/** `w st. spocz.`, `w stanie spoczynku` */
function isRetired(document: Document, end: number): boolean {
  return retiredStart(document, end) < end;
}

function retiredStart(document: Document, end: number): number {
  let at = end;
  if (document.formOf(at - 1) === ".") at--;
  if (!document.lowerOf(at - 1).startsWith("spocz")) return end;
  at--;
  if (document.formOf(at - 1) === ".") at--;
  if (!document.lowerOf(at - 1).startsWith("st")) return end;
  at--;
  return document.lowerOf(at - 1) === "w" ? at - 1 : end;
}
