import { TokenFlag, TokenKind } from "../text/document.ts";
import { nameAfter } from "./person-list.ts";
import type { RelationContext } from "./rule.ts";
import type { TokenSpan } from "./window.ts";

const bullets: ReadonlySet<string> = new Set(["-", "–", "—", "•", "*", "·", "●", "▪"]);
const mostLines = 60;
const longestLine = 80;

/**
 * Lines of a list that a colon at the end of a line opens:
 *
 *     Medalem odznaczeni zostali:
 *     {1) st. asp. Jan Lis,}
 *     {– Ewa Mak – dyrektorka szkoły}
 */
export function listLines(context: RelationContext, colon: number): readonly TokenSpan[] {
  const { document } = context;
  const lines: TokenSpan[] = [];
  if (document.formOf(colon) !== ":") return lines;
  let start = colon + 1;
  while (lines.length < mostLines && document.hasFlag(start, TokenFlag.lineStart) && isLine(context, start)) {
    let end = start + 1;
    while (end < document.length && end - start < longestLine && !document.hasFlag(end, TokenFlag.lineStart)) end++;
    lines.push({ start, end });
    start = end;
  }
  return lines;
}

function isLine(context: RelationContext, start: number): boolean {
  const { document } = context;
  if (bullets.has(document.formOf(start))) return true;
  if (document.isKind(start, TokenKind.number) && /^[.)]$/u.test(document.formOf(start + 1))) return true;
  return nameAfter(context, start) !== undefined;
}
