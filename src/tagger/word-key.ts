import { Label } from "../lexicon/label.ts";
import { isCapitalized } from "../lexicon/letter-case.ts";
import type { Analysis } from "../lexicon/lexicon.ts";
import type { Morphology } from "../lexicon/morphology.ts";
import { isOpeningQuote } from "../text/characters.ts";
import { type Document, TokenFlag, TokenKind } from "../text/document.ts";

/** `PO`, `SLD`, `NATO`, `XIV` are acronyms and numerals; longer words in capitals are mostly headlines. */
const longestAcronym = 4;
/** A year; longer numbers are counts. */
const longestDigits = 4;
/** `– „`, `12. 3)`: what may stand before the first word of a sentence; a bound keeps a line of dots linear. */
const mostLeads = 6;
/** `^…ski`: letters of a rare word that its vector is shared by. */
const rareSuffix = 3;

const digitKeys: readonly string[] = ["0+", "0", "00", "000", "0000"];

/**
 * The identity under which a token has a vector, the same in training and at run time. Lower-cased lemma, `^` in front of
 * one that is a name here: capitalised inside a sentence, or where it begins if no common word is written so.
 *
 * @example
 * wordKey(document, morphology, token) // "^warszawa" for "Warszawie", "komenda" or "^komenda", "PKN", "0000", "„"
 */
export function wordKey(document: Document, morphology: Morphology, token: number): string {
  const form = document.formOf(token);
  switch (document.kind[token]) {
    case TokenKind.number:
      return digitKeys[form.length <= longestDigits ? form.length : 0] ?? "0+";
    case TokenKind.url:
      return "://";
    case TokenKind.email:
      return "@";
    case TokenKind.word:
      break;
    default:
      return form;
  }
  const readings = morphology.known(token);
  const first = readings[0];
  if (!document.hasFlag(token, TokenFlag.capitalized)) return first?.lemma.toLowerCase() ?? form;
  const isLetter = form.length === 1;
  const isShout = isLetter || document.hasFlag(token, TokenFlag.allCaps);
  if (isShout && form.length <= longestAcronym && !(isLetter && beginsSentence(document, token) && hasCommon(readings)))
    return form;
  if (first === undefined) return `^${document.lowerOf(token)}`;
  if (isCommonAtStart(readings, first) && beginsSentence(document, token)) return commonLemma(readings);
  return `^${first.lemma.toLowerCase()}`;
}

/** The key that a rare word shares with those that end alike: `^…ski` for `^kowalczewski`, `…owy` for `bezpłciowy`. */
export function rareKey(key: string): string {
  const mark = key.startsWith("^") ? "^…" : "…";
  return mark + key.slice(Math.max(mark.length - 1, key.length - rareSuffix));
}

/** Whether a capital that begins a sentence says nothing: "Polskie firmy", "Kowal podał"; but "Polska", "Jan" are names. */
function isCommonAtStart(readings: readonly Analysis[], first: Analysis): boolean {
  if (!isCapitalized(first.lemma)) return true;
  return (first.labels & Label.frequent) === 0 && hasCommon(readings);
}

function hasCommon(readings: readonly Analysis[]): boolean {
  for (const { lemma } of readings) if (!isCapitalized(lemma)) return true;
  return false;
}

function commonLemma(readings: readonly Analysis[]): string {
  for (const { lemma } of readings) if (!isCapitalized(lemma)) return lemma;
  return "";
}

/** Whether only numbers and signs stand before the token in its sentence, or an opening quote right before it. */
export function beginsSentence(document: Document, token: number): boolean {
  if (token > 0 && isOpeningQuote(document.formOf(token - 1))) return true;
  const start = document.sentenceStart(token);
  if (token - start > mostLeads) return false;
  for (let before = start; before < token; before++) if (document.isKind(before, TokenKind.word)) return false;
  return true;
}
