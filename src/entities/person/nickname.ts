import { TokenFlag } from "../../text/document.ts";
import type { RuleContext } from "../rule.ts";

export interface Nickname {
  /** Token after it. */
  readonly end: number;
  readonly name: string;
}

const openingQuotes: ReadonlySet<string> = new Set(["„", "“", '"', "«", "”"]);
const closingQuotes: ReadonlySet<string> = new Set(["”", "“", '"', "»"]);
const labels: ReadonlySet<string> = new Set(["ps", "pseudonim", "pseud", "alias", "vel"]);
const longestNickname = 4;

/** `ps. „Rudy”`, `ps. Rudy`, `, pseudonim „Kurier”`, `vel Nowak`. */
export function readNickname({ document }: RuleContext, token: number): Nickname | undefined {
  const label = document.formOf(token) === "," ? token + 1 : token;
  if (!labels.has(document.lowerOf(label))) return undefined;
  const first = document.formOf(label + 1) === "." ? label + 2 : label + 1;
  const quoted = readQuoted(document, first, longestNickname);
  if (quoted) return quoted;
  const isWord = first < document.sentenceEnd(token) && document.hasFlag(first, TokenFlag.capitalized);
  return isWord ? { end: first + 1, name: document.formOf(first) } : undefined;
}

/** One capitalised word in quotes between given name and surname: `Bogdan „Sokół” Nowak`. */
export function quotedNickname({ document }: RuleContext, token: number): Nickname | undefined {
  return document.hasFlag(token, TokenFlag.lineStart) || !document.hasFlag(token + 1, TokenFlag.capitalized)
    ? undefined
    : readQuoted(document, token, 1);
}

function readQuoted(document: RuleContext["document"], opening: number, longest: number): Nickname | undefined {
  if (!openingQuotes.has(document.formOf(opening))) return undefined;
  const limit = Math.min(opening + longest + 2, document.length);
  for (let end = opening + 2; end < limit; end++) {
    if (closingQuotes.has(document.formOf(end))) return { end: end + 1, name: document.written(opening + 1, end) };
  }
  return undefined;
}
