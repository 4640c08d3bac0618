import { type Document, TokenFlag } from "../../text/document.ts";

/** The token after a full stop that is written to the word before it. */
export function skipDot(document: Document, token: number): number {
  return document.formOf(token) === "." && document.hasFlag(token, TokenFlag.glued) ? token + 1 : token;
}
