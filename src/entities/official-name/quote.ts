import type { Document } from "../../text/document.ts";
import type { RuleContext } from "../rule.ts";

const openingQuotes: ReadonlySet<string> = new Set(["„", "«", "“", '"', "”"]);
const closingQuotes: ReadonlySet<string> = new Set(["”", "»", '"', "“"]);
// a quoted name has few words; a longer quotation is speech
const longestQuote = 12;
const longestInnerName = 6;

export function isOpeningQuote(document: Document, token: number): boolean {
  return openingQuotes.has(document.formOf(token));
}

export function isClosingQuote(document: Document, token: number): boolean {
  return closingQuotes.has(document.formOf(token));
}

/** `„La Strada”` right after the words of the name. */
export function quoteEnd({ document }: RuleContext, token: number): number {
  if (!isOpeningQuote(document, token)) return token;
  const limit = Math.min(token + longestQuote, document.sentenceEnd(token));
  for (let at = token + 2; at < limit; at++) if (closingQuotes.has(document.formOf(at))) return at + 1;
  return token;
}

/** Whether the token stands in a short quoted name, where nothing else is named: `ćwiczenia „|Biebrza| 2024”`, `KS „|Podlasie|”`. */
export function isInQuotedName({ document }: RuleContext, token: number): boolean {
  const first = Math.max(document.sentenceStart(token), token - longestInnerName);
  for (let at = token - 1; at >= first; at--) {
    const form = document.formOf(at);
    // a mark of speech, or the end of another quotation
    if (form === "," || form === "." || form === "”" || form === "»") return false;
    if (openingQuotes.has(form)) return closesAsName(document, at, token);
  }
  return false;
}

function closesAsName(document: Document, opening: number, token: number): boolean {
  for (let at = token + 1; at <= opening + 1 + longestInnerName; at++) {
    const form = document.formOf(at);
    if (closingQuotes.has(form)) return true;
    if (form === "," || form === "." || form === "!" || form === "?") return false;
  }
  return false;
}
