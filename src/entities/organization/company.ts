import type { Document } from "../../text/document.ts";
import { TokenFlag, TokenKind } from "../../text/document.ts";
import type { Candidate, EntityRule, RuleContext } from "../rule.ts";
import { legalFormEnd } from "./legal-form.ts";

const longestName = 7;
const longestQuote = 10;

/** Companies by their legal form: `„Drew-Meb” Sp. z o.o.`, `Holzgruppe GmbH`, `Viaterra Polska sp. z o.o.`. */
export const company: EntityRule<"organization"> = {
  name: "organization.company",
  type: "organization",
  *find(context: RuleContext): Iterable<Candidate<"organization">> {
    const { document } = context;
    for (let token = 1; token < document.length; token++) {
      const end = legalFormEnd(document, token);
      // „II SA/Wa 12/2023” is a case
      if (end === token || document.formOf(end) === "/") continue;
      const start = nameStart(context, token);
      if (start < token) yield { type: "organization", start, end, attributes: { kind: "company" }, weight: 1 };
    }
  },
};

/** First token of the quoted name, or of the run of capitalised words, right before the legal form. */
function nameStart(context: RuleContext, token: number): number {
  const { document } = context;
  const quoted = quoteStart(document, token);
  // „Przedsiębiorstwo Budowlane „Mostbud” S.A.”: the words before the quotes belong to the name
  let start = quoted ?? token;
  while (start > 0 && token - start < longestName + longestQuote && isNamePart(context, start - 1)) start--;
  return start;
}

function quoteStart(document: Document, token: number): number | undefined {
  if (!/^["”“»]$/u.test(document.formOf(token - 1))) return undefined;
  for (let start = token - 2; start >= Math.max(0, token - longestQuote); start--) {
    if (/^["„“«]$/u.test(document.formOf(start))) return start;
  }
  return undefined;
}

function isNamePart({ document, found, hits }: RuleContext, token: number): boolean {
  const form = document.formOf(token);
  const isInner = document.sentence[token] === document.sentence[token + 1];
  if (form === "-" || form === "&" || form === "+")
    return isInner && document.hasFlag(token - 1, TokenFlag.capitalized);
  if (!isInner || !document.isKind(token, TokenKind.word) || found.at(token, "rank", "title").length > 0) return false;
  // „Prezes Budimex S.A.”: an office is no part of it
  if (hits.at(token, "offices").length > 0) return false;
  // „Spółka Mostbud S.A.” at the start of a sentence: the noun only says what the name is
  if (
    document.hasFlag(token, TokenFlag.sentenceStart) &&
    (document.lowerOf(token) === "spółka" || document.lowerOf(token) === "firma")
  )
    return false;
  return document.hasFlag(token, TokenFlag.capitalized);
}
