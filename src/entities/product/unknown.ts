import { Case } from "../../lexicon/tag.ts";
import { isClosingQuote, isOpeningQuote } from "../../text/characters.ts";
import { TokenFlag, TokenKind } from "../../text/document.ts";
import type { Candidate, EntityRule, RuleContext } from "../rule.ts";
import { readTypeCode } from "./model.ts";

// What stands after these is a product whatever its name.
// In lower case only: Marek is a first name.
const brandNouns: ReadonlySet<string> = new Set(["marki", "marek", "markę", "marką"]);
const softwareNouns: ReadonlySet<string> = new Set(["aplikacja", "komunikator", "oprogramowanie", "przeglądarka"]);
// "programu AnyDesk", but "programu Razem bezpieczniej" is a work
const otherNouns: ReadonlySet<string> = new Set([
  "program",
  "pistolet",
  "rewolwer",
  "karabinek",
  "telefon",
  "smartfon",
  "laptop",
  "dron",
  "serwis",
  "system",
  "portal",
  "platforma",
  "narzędzie",
  "czujnik",
]);
const CAMEL_CASE = /^\p{Lu}?\p{Ll}+\p{Lu}\p{Ll}{2}/u; // "AnyDesk", "mObywatel", but not "NFOŚiGW"
const LONGEST_NAME = 3; // words
const LONGEST_QUOTE = 8;

/** Names that no list has, after a noun that says what they name: `marki {Nomatic}`, `aplikację {InwestMax}`. */
export const unknownProductRule: EntityRule<"product"> = {
  name: "product.unknown",
  type: "product",
  *find(context) {
    for (let token = 1; token < context.document.length; token++) {
      const end = nameEnd(context, token);
      if (end === undefined) continue;
      yield make(context, token, end);
      token = end - 1;
    }
  },
};

function nameEnd(context: RuleContext, token: number): number | undefined {
  const { document, morphology } = context;
  const noun = token - 1;
  if (!document.isKind(noun, TokenKind.word) || document.sentence[noun] !== document.sentence[token]) return undefined;
  if (document.formOf(token) === document.lowerOf(token) && !isOpeningQuote(document.formOf(token))) return undefined;
  const lemmas = morphology.lemmasOf(noun);
  const isSoftware = lemmas.some((lemma) => softwareNouns.has(lemma));
  if (isSoftware && isOpeningQuote(document.formOf(token))) return quoteEnd(context, token);
  if (!document.isKind(token, TokenKind.word)) return undefined;
  const isBrand = brandNouns.has(document.formOf(noun));
  const isCamel = CAMEL_CASE.test(document.formOf(token));
  const isName =
    isCamel || ((isBrand || (isSoftware && !document.hasFlag(token, TokenFlag.allCaps))) && isFreeName(context, token));
  const isNamed = isBrand || isSoftware || lemmas.some((lemma) => otherNouns.has(lemma));
  return isNamed && isName ? restEnd(context, token + 1, token) : undefined;
}

/** Capitalised, in the nominative or unknown, and no name of another kind. */
function isFreeName({ document, morphology, hits }: RuleContext, token: number): boolean {
  if (!document.hasFlag(token, TokenFlag.capitalized) || document.hasFlag(token, TokenFlag.sentenceStart)) return false;
  if (document.formOf(token).length < 2) return false;
  if (hits.at(token).some(({ entry }) => entry.list !== "brands")) return false;
  return !morphology.isKnown(token) || (morphology.cases(token) & Case.nom) !== 0;
}

function restEnd(context: RuleContext, from: number, start: number): number {
  const { document } = context;
  let end = from;
  while (end < start + LONGEST_NAME && document.isKind(end, TokenKind.word) && isFreeName(context, end)) {
    if (document.sentence[end] !== document.sentence[start]) break;
    end++;
  }
  return readTypeCode(document, end)?.end ?? end;
}

function quoteEnd({ document }: RuleContext, token: number): number | undefined {
  const limit = Math.min(document.sentenceEnd(token), token + LONGEST_QUOTE);
  for (let end = token + 1; end < limit; end++) if (isClosingQuote(document.formOf(end))) return end + 1;
  return undefined;
}

function make({ document }: RuleContext, start: number, end: number): Candidate<"product"> {
  return { type: "product", start, end, name: document.written(start, end), attributes: {} };
}
