import { isDash } from "../text/characters.ts";
import { type Document, TokenFlag, TokenKind } from "../text/document.ts";

/** The sign of the number that starts at the token, no dash of the sentence and no hyphen: ` -5`, `minus 5`. */
export function minusBefore(document: Document, token: number): number | undefined {
  const sign = token - 1;
  if (document.isKind(sign - 1, TokenKind.number)) return undefined;
  if (document.lowerOf(sign) === "minus") return sign;
  if (!isDash(document.formOf(sign)) || document.hasFlag(sign, TokenFlag.glued)) return undefined;
  return document.hasFlag(token, TokenFlag.glued) ? sign : undefined;
}
