import { abbreviationAt } from "./abbreviation-at.ts";
import { isClauseComplete } from "./clause.ts";
import { type TokenColumns, TokenKind } from "./document.ts";
import { ABBREVIATION_TRAITS, Trait } from "./form-traits.ts";
import {
  hasTrait,
  isAllCaps,
  isCapitalized,
  isGlued,
  isLetterAlone,
  isListNumber,
  isOpeningBracket,
  lengthOf,
  type SentenceContext,
  type StopPlace,
  skipLeads,
} from "./sentence-context.ts";

// "koniec.Nowe" is a missing space, "r.Wojewoda" is not.
const SHORTEST_PLAIN_WORD = 3;
const SHORTEST_YEAR = 3;

/** Whether the sentence ends with the terminator and what closes after it. */
export function endsSentence(context: SentenceContext, place: StopPlace): boolean {
  const { columns } = context;
  const { first, stop, next } = place;
  if (isGlued(columns, next)) return startsWithoutSpace(context, place);
  // "(…)", "[...]": something is left out
  if (stop > first && isOpeningBracket(columns, stop - 1)) return false;
  const begin = skipLeads(context, next);
  const kind = columns.kind[begin];
  const inBrackets = isOpeningBracket(columns, next);
  if (kind === TokenKind.punctuation && !inBrackets) return false;
  const startsSmall = kind === TokenKind.punctuation || (kind === TokenKind.word && !isCapitalized(columns, begin));
  // "… policjantów. (fot. KPP)": what stands in brackets after a full stop is a sentence of its own
  if (startsSmall && !inBrackets) return false;
  if (!isLoneFullStop(context, place) || stop === first) return !startsSmall;
  const word = stop - 1;
  if (columns.kind[word] === TokenKind.number) return endsAfterNumber(context, first, word, begin);
  if (columns.kind[word] !== TokenKind.word) return true;
  if (isListNumber(context, first, word)) return false;
  const abbreviation = abbreviationAt(context, first, word);
  if (abbreviation !== 0)
    return !startsSmall && next === stop + 1 && endsAfterAbbreviation(context, abbreviation, first, word, begin);
  // "przy al. Piłsudskiego 59A. Gospodarzem był": the letter of a number is no initial
  const isOfNumber = isGlued(columns, word) && columns.kind[word - 1] === TokenKind.number;
  return isLetterAlone(columns, word) && !isOfNumber ? endsAfterInitial(context, first, word, begin) : true;
}

/** `koniec.Nowe zdanie`: the space is missing. */
function startsWithoutSpace(context: SentenceContext, { first, stop, next }: StopPlace): boolean {
  const { columns } = context;
  const word = stop - 1;
  if (next !== stop + 1 || word < first || !isCapitalized(columns, next) || isAllCaps(columns, next)) return false;
  if (
    columns.kind[word] !== TokenKind.word ||
    isCapitalized(columns, word) ||
    abbreviationAt(context, first, word) !== 0
  )
    return false;
  return lengthOf(columns, word) >= SHORTEST_PLAIN_WORD && lengthOf(columns, next) > 1;
}

function endsAfterNumber(context: SentenceContext, first: number, number: number, begin: number): boolean {
  const { columns } = context;
  if (isListNumber(context, first, number)) return false;
  const before = number - 1;
  // "(15. Brygada Zmechanizowana)"
  if (isOpeningBracket(columns, before)) return false;
  if (isGlued(columns, number)) {
    // "26.06. Komenda" may go on; "o godz. 14.30. Potem", "3,5. Potem", "F5. Potem" don't
    const isDate = columns.forms[columns.form[before]!] === "." && isMonth(columns.forms[columns.form[number]!]!);
    return !isDate || hasTrait(context, begin, Trait.opener) || isClauseComplete(context, first, number);
  }
  // "co następuje: 1. Ustala się", "zmiana; 2. Skreśla się"
  const form = columns.forms[columns.form[before]!]!;
  if (form === ":" || form === ";") return false;
  if (hasTrait(context, begin, Trait.opener) || lengthOf(columns, number) >= SHORTEST_YEAR) return true;
  // "żołnierze 16. Dywizji", "w 20. Igrzyskach"; but "przy ul. Zielnej 6. Miejsca", "nr 1. Wielkim"
  const isPlainWord = columns.kind[before] === TokenKind.word && (before === first || !isCapitalized(columns, before));
  return !isPlainWord || hasTrait(context, before, ABBREVIATION_TRAITS);
}

function endsAfterInitial(context: SentenceContext, first: number, initial: number, begin: number): boolean {
  if (!hasTrait(context, begin, Trait.opener)) return false;
  // "Damiana K. W aucie", "typu C. W kraju"; but "A. Po pierwsze"
  return initial > skipLeads(context, first);
}

function endsAfterAbbreviation(
  context: SentenceContext,
  abbreviation: number,
  first: number,
  word: number,
  begin: number,
): boolean {
  const { columns } = context;
  if (abbreviation === Trait.open)
    return isDigraphInitial(columns, word) && word > first && hasTrait(context, begin, Trait.opener);
  if (abbreviation === Trait.homograph) return hasTrait(context, begin, Trait.opener);
  if (abbreviation === Trait.closing) return true;
  const isNumber = columns.kind[begin] === TokenKind.number;
  if (abbreviation === Trait.unit) {
    // "50 km/h"
    if (isGlued(columns, word) && columns.forms[columns.form[word - 1]!] === "/") return true;
    // "12 min. Potem"; but "min. Kowalski", "5 tys. 200 zł", "30 tys. USD"
    if (word === first || columns.kind[word - 1] !== TokenKind.number || isNumber || isAllCaps(columns, begin))
      return false;
    // "7 st. C"
    if (isLetterAlone(columns, begin) && !hasTrait(context, begin, Trait.opener)) return false;
  }
  return hasTrait(context, begin, Trait.opener) || isClauseComplete(context, first, word);
}

function isMonth(form: string): boolean {
  return form.length <= 2 && form !== "00" && form <= "12";
}

/** One full stop and at most a quote or bracket after it, not `…`, `?!` or `(z późn. zm.).` */
function isLoneFullStop(context: SentenceContext, { stop, next }: StopPlace): boolean {
  const { columns } = context;
  for (let token = stop + 1; token < next; token++) if (hasTrait(context, token, Trait.terminator)) return false;
  return columns.forms[columns.form[stop]!] === ".";
}

/** `Roberta Sz.`: an initial of two letters that stand for one sound. */
function isDigraphInitial(columns: TokenColumns, token: number): boolean {
  return isCapitalized(columns, token) && lengthOf(columns, token) === 2 && isCapitalized(columns, token - 1);
}
