import { isHyphen } from "../../polish/noun-phrase.ts";
import { TokenFlag, TokenKind } from "../../text/document.ts";
import type { RuleContext } from "../rule.ts";

const digraph = /^(?:Ch|Cz|Dz|Dź|Dż|Rz|Sz|St|Wł)$/u; // "Sz." of "Maria Sz."

/** Token after a letter and its dot: `K.`, `Ł.`, `Sz.`; `token` when there is none. */
export function initialEnd({ document }: RuleContext, token: number): number {
  const form = document.formOf(token);
  const isLetter =
    document.isKind(token, TokenKind.word) &&
    document.hasFlag(token, TokenFlag.capitalized) &&
    (form.length === 1 || digraph.test(form));
  const isDotted = document.formOf(token + 1) === "." && document.hasFlag(token + 1, TokenFlag.glued);
  return isLetter && isDotted ? token + 2 : token;
}

/** Token after what stands for a surname: `K.`, `R.-K.`, `R. K.` of people whom the law forbids to name. */
export function hiddenSurnameEnd(context: RuleContext, token: number): number {
  const end = initialEnd(context, token);
  if (end === token || !isHyphen(context.document, end)) return end;
  const second = initialEnd(context, end + 1);
  return second > end + 1 ? second : end;
}
