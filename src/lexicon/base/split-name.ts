import { lemmatizeAcronym } from "../acronym.ts";
import { guess } from "../guess.ts";
import { isAllCaps, isCapitalized } from "../letter-case.ts";
import type { Analysis, Lexicon } from "../lexicon.ts";
import { isAdjective, isNoun } from "../phrase-words.ts";
import { Case, casesOf, GrammaticalNumber, numbersOf, Pos, posOf } from "../tag.ts";
import { foreignReadings } from "./foreign-reading.ts";
import { Known, type NameWord, Rest, Shape } from "./name-word.ts";

// "Kennedy'ego", "ZUS-em", "ks.", "11.", and everything between words
const pieces =
  /\p{Lu}[\p{L}\p{M}]*-(?:u|a|em|iem|owi|ie|y|i|ę|ą|om|ami|ach|ów|owie)(?![\p{L}\p{M}])|[\p{L}\p{M}]+(?:['’´`][\p{L}\p{M}]+)*\.?|\d+\.?|[^\p{L}\p{M}\d]+/gu;
const letterOrDigit = /^[\p{L}\d]/u;
// "XIV", "II"
const romanNumeral = /^[IVXLC]+$/u;
const openingQuote = /[„"«“‘'][^\p{L}\d]{0,3}$/u;
const anyQuote = /[„”"«»“‘']/u;
/** Letters and pairs of letters that Polish words lack: "Moore", "Hradka" has none, "Blackmore" two. */
const foreignSpelling =
  /[qvxáàâäåæèéêëíîïñòôöøùúûüýçčšžřß]|th|sh|ph|ck|ee|oo|bb|cc|dd|ff|gg|ll|mm|pp|rr|ss|tt|y[aeiou]|[^aeiouyąęórlłnmwj]y$/u;

const particles: ReadonlySet<string> = new Set(
  "de van von der la le di da del of the and ibn al el bin den dos du des for in on at et und".split(" "),
);
const joiners: ReadonlySet<string> = new Set(["i", "oraz", "lub", "a"]);

/** Fewer capitals are an acronym, more a headline. */
const longestAcronym = 5;
/** No name has more words; what is left of a longer string stays as it stands. */
const mostWords = 40;

export interface SplitName {
  readonly words: readonly NameWord[];
  /** What stands behind the last word. */
  readonly after: string;
}

/** The words of a name with their readings. */
export function splitName(lexicon: Lexicon, name: string): SplitName {
  const words: NameWord[] = [];
  const letters = name.slice(0, 1000).replace(/[^\p{L}]/gu, "");
  const headline = isAllCaps(letters) && letters.length > longestAcronym;
  let before = "";
  let quoted = false;
  let end = 0;
  for (const match of name.matchAll(pieces)) {
    const [text] = match;
    if (!letterOrDigit.test(text)) {
      before += text;
      if (anyQuote.test(text)) quoted = openingQuote.test(text);
    } else {
      if (words.length === mostWords) break;
      words.push(readWord(lexicon, { text, before, start: match.index, quoted, headline }));
      before = "";
      end = match.index + text.length;
    }
  }
  return { words, after: name.slice(end) };
}

interface Piece {
  readonly text: string;
  readonly before: string;
  readonly start: number;
  readonly quoted: boolean;
  readonly headline: boolean;
}

function readWord(lexicon: Lexicon, { text, before, start, quoted, headline }: Piece): NameWord {
  const lower = text.toLowerCase();
  const isNumber = /^\d/u.test(text) || romanNumeral.test(text);
  const isDotted = text.endsWith(".");
  const isCaps = isAllCaps(text);
  const isAcronym = isCaps && !headline && text.length <= longestAcronym;
  const known = isNumber || isDotted ? [] : lexicon.analyse(text).filter((reading) => isPossible(reading, text));
  const acronym = isNumber || isDotted ? undefined : lemmatizeAcronym(text);
  // a name that the dictionary has needs no guess
  const isName = known.some(({ lemma }) => isCapitalized(lemma));
  const guesses =
    isNumber || isDotted || isAcronym || isName
      ? []
      : guess(lexicon, isCaps ? text.slice(0, 1) + lower.slice(1) : text);
  const shape =
    (isCapitalized(text) ? Shape.capital : 0) |
    (isCaps ? Shape.caps : 0) |
    (foreignSpelling.test(lower) ? Shape.foreign : 0) |
    (quoted ? Shape.quoted : 0) |
    (isNumber ? Shape.number : 0) |
    (headline ? Shape.headline : 0) |
    (/[-–]$/u.test(before) ? Shape.hyphened : 0);
  const rest = isNumber ? Rest.number : restOf({ text, lower, known, isAcronym: isCaps && !headline });
  return {
    ...{ text, lower, start, before, known, guesses, shape, rest },
    foreign: guesses.length > 0 && isCapitalized(text) ? foreignReadings(text) : [],
    ...(acronym === undefined ? {} : { acronym }),
    knownCases: knownCases(known),
  };
}

function restOf(word: { text: string; lower: string; known: readonly Analysis[]; isAcronym: boolean }): number {
  const { text, lower, known } = word;
  const isCapital = isCapitalized(text);
  if (text.endsWith(".")) return text.length === 2 ? Rest.initial : Rest.abbreviation;
  if (joiners.has(text)) return Rest.joiner;
  if (particles.has(lower)) return Rest.particle;
  if (word.isAcronym) return Rest.acronym;
  if (!isCapital && known.some(({ tag }) => posOf(tag) === Pos.prep)) return Rest.preposition;
  if (known.length === 0) return Rest.unknown;
  const isGenitive = ({ tag }: Analysis): boolean => (casesOf(tag) & Case.gen) !== 0;
  const noun = known.some((reading) => isNoun(reading.tag) && isGenitive(reading));
  const adjective = known.some((reading) => isAdjective(reading.tag) && isGenitive(reading));
  if (noun) return adjective ? Rest.nounOrAdjective : Rest.noun;
  if (adjective) return Rest.adjective;
  return isCapital ? Rest.capitalized : Rest.lower;
}

function knownCases(known: readonly Analysis[]): number {
  let cases = 0;
  for (const { tag, lemma } of known) {
    if (!isNoun(tag) && !isAdjective(tag)) continue;
    const isSingular = (numbersOf(tag) & GrammaticalNumber.sg) !== 0;
    if ((casesOf(tag) & Case.nom) !== 0) {
      cases |= isSingular ? Known.nominative : Known.nominativePlural;
      if (isCapitalized(lemma)) cases |= Known.nameInNominative;
    } else {
      cases |= isSingular ? Known.oblique : Known.obliquePlural;
      if (isCapitalized(lemma)) cases |= Known.nameInOblique;
    }
  }
  return cases;
}

/** A word in lower case is no name; abbreviations and foreign words are not declined. */
function isPossible({ lemma, tag }: Analysis, text: string): boolean {
  const pos = posOf(tag);
  if (pos === Pos.brev || pos === Pos.xxx) return false;
  return isCapitalized(text) || !isCapitalized(lemma);
}
