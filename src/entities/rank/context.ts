import { retiredEnd } from "../../polish/retired.ts";
import type { Document } from "../../text/document.ts";
import { TokenFlag, TokenKind } from "../../text/document.ts";
import type { RuleContext } from "../rule.ts";

const beforeRank: ReadonlySet<string> = new Set(["stopień", "stopnia", "stopniu", "stopniem", "stopnie"]);
const shortestName = 2;

/** Whether a name — behind titles, `w st. spocz.`, `rez.` — follows the rank, or `stopień` stands before it. */
export function hasRankContext(context: RuleContext, start: number, end: number): boolean {
  return beforeRank.has(context.document.lowerOf(start - 1)) || standsBeforeName(context, end);
}

export function standsBeforeName({ document, hits }: RuleContext, end: number): boolean {
  const limit = Math.min(end + 12, document.length);
  let token = retiredEnd(document, end);
  while (token < limit) {
    const title = hits.longest(token, "titles");
    if (!title) break;
    token = title.end;
  }
  return isName(document, token);
}

function isName(document: Document, token: number): boolean {
  if (!document.isKind(token, TokenKind.word) || !document.hasFlag(token, TokenFlag.capitalized)) return false;
  const { length } = document.formOf(token);
  if (length === 1) return document.formOf(token + 1) === ".";
  // acronyms are short, and surnames in capitals stand behind a given name
  return length >= shortestName && (!document.hasFlag(token, TokenFlag.allCaps) || length > 4);
}
