import { isGlued, matchAt } from "../../match/pattern.ts";
import { readNumber } from "../../polish/numerals.ts";
import { type Document, TokenFlag, TokenKind } from "../../text/document.ts";
import type { RuleContext } from "../rule.ts";

export interface Model {
  /** As the list or the text has it: `Passat`, `RAV4`. */
  readonly name: string;
  /** Token after it. */
  readonly end: number;
}

// case endings that a model takes: "passatem", "astrą", "fabii", "golfów"
const ENDINGS: ReadonlySet<string> = new Set(
  "a ą ę e i o u y ie ii ie owi em iem om ów ami ach emu ego iego cie ze rze dzie le sie nie trze 'a 'em 'owi"
    .split(" ")
    .concat(""),
);
const SHORTEST_STEM = 3;
const LONGEST_CHANGE = 2; // letters of the nominative that a form may lack: "astrze"
const TYPE_CODE = /^\p{L}{1,4}-?[0-9]{1,4}\p{L}{0,3}/u; // "RAV4", "CX-5", "P410"
const LETTERS = /^\p{L}+$/u; // "passat"
const DIGITS = /^[0-9]+$/u; // "17"

/** The longest of the brand's models that stands here, in any case form. */
export function readModel(context: RuleContext, token: number, models: readonly string[]): Model | undefined {
  const { document } = context;
  if (document.hasFlag(token, TokenFlag.paragraphStart)) return undefined;
  let best: Model | undefined;
  for (const name of models) {
    const end = modelEnd(context, token, name);
    if (end !== undefined && end > (best?.end ?? token)) best = { name, end };
  }
  return best;
}

/** A model we don't know, if it is a code of letters and digits: `RAV4`. */
export function readTypeCode(document: Document, token: number): Model | undefined {
  if (!document.hasFlag(token, TokenFlag.capitalized) || document.hasFlag(token, TokenFlag.lineStart)) return undefined;
  const end = matchAt(document, token, TYPE_CODE);
  return end === undefined ? undefined : { name: document.written(token, end), end };
}

function modelEnd(context: RuleContext, token: number, model: string): number | undefined {
  const { document } = context;
  if (isModelForm(document.lowerOf(token), model.toLowerCase())) return token + 1;
  const start = document.start[token] ?? 0;
  const written = document.text.slice(start, start + model.length);
  if (written.toLowerCase() !== model.toLowerCase()) return undefined;
  for (let end = token + 1; end <= token + model.length; end++) {
    const reached = document.end[end - 1] ?? 0;
    if (reached < start + model.length) continue;
    if (reached > start + model.length || isContinued(document, end)) return undefined;
    return DIGITS.test(model) && isAmount(context, token) ? undefined : end;
  }
  return undefined;
}

/** Whether the word is a form of the model: `passatem`, `fabię`. */
export function isModelForm(lower: string, model: string): boolean {
  if (!LETTERS.test(model)) return false;
  if (lower === model) return model.length >= SHORTEST_STEM;
  let common = 0;
  while (common < lower.length && lower[common] === model[common]) common++;
  if (common < SHORTEST_STEM || common < model.length - LONGEST_CHANGE) return false;
  // Only a vowel, or a consonant that softens, may be lost.
  return ENDINGS.has(lower.slice(common)) && /^\P{L}?[aeoytdrsł]{0,2}$/u.test(model.slice(common));
}

function isContinued(document: Document, token: number): boolean {
  return (
    isGlued(document, token) && (document.isKind(token, TokenKind.word) || document.isKind(token, TokenKind.number))
  );
}

/** `Audi 80 tys. zł`: the number counts or measures. */
function isAmount({ document, hits }: RuleContext, token: number): boolean {
  const number = readNumber(document, token);
  if (!number || number.end > token + 1) return true;
  return hits.at(number.end, "units", "currencies").length > 0 || document.formOf(number.end) === "%";
}
