import { isDash } from "./characters.ts";
import { ABBREVIATION_TRAITS, abbreviationTraits, endsInVowel, Trait, traitsAt } from "./form-traits.ts";
import { hasTrait, isCapitalized, isGlued, type SentenceContext } from "./sentence-context.ts";

// "k.p.k", "p.n.e": tokens before the last part
const LONGEST_DOTTED = 5;
const LONGEST_TITLE_PART = 6;

/** The abbreviation that ends with `word`, with the parts before it: `m.in`, `k.p.k`. */
export function abbreviationAt(context: SentenceContext, first: number, word: number): number {
  const { columns, language } = context;
  let start = word;
  let dotted = columns.lowers[columns.form[word]!]!;
  const earliest = Math.max(first, word - LONGEST_DOTTED);
  while (
    start - 2 >= earliest &&
    isGlued(columns, start) &&
    isGlued(columns, start - 1) &&
    columns.forms[columns.form[start - 1]!] === "."
  ) {
    start -= 2;
    dotted = `${columns.lowers[columns.form[start]!]!}.${dotted}`;
  }
  // "SMS-em." is an inflected acronym
  if (word > first && isGlued(columns, word) && isDash(columns.forms[columns.form[word - 1]!]!)) return 0;
  const own = traitsAt(context, word) & ABBREVIATION_TRAITS;
  if (own === 0 && start === word && continuesTitle(context, first, word)) return Trait.open;
  return start === word ? own : abbreviationTraits(dotted, dotted, language) || own;
}

/** `ks. prał. Jan`, `mł. kontr. Lis`: a short word between an abbreviation and a full stop is one as well. */
function continuesTitle(context: SentenceContext, first: number, word: number): boolean {
  const { columns } = context;
  if (word - 2 < first || isCapitalized(columns, word) || columns.forms[columns.form[word - 1]!] !== ".") return false;
  const lower = columns.lowers[columns.form[word]!]!;
  return lower.length <= LONGEST_TITLE_PART && !endsInVowel(lower) && hasTrait(context, word - 2, Trait.open);
}
