import { forename, Label } from "../../lexicon/label.ts";
import type { Morphology } from "../../lexicon/morphology.ts";
import { wordEnd } from "../../polish/noun-phrase.ts";
import { TokenFlag } from "../../text/document.ts";
import type { RuleContext } from "../rule.ts";
import { isNameWord, isSurnameLike } from "./name-word.ts";

const particles: ReadonlySet<string> = new Set([
  "van",
  "von",
  "de",
  "der",
  "den",
  "da",
  "di",
  "del",
  "della",
  "du",
  "des",
  "la",
  "le",
  "el",
  "al",
  "bin",
  "bint",
  "ibn",
  "ben",
  "dos",
  "das",
  "zu",
  "zur",
  "ter",
  "af",
  "y",
]);
const mostParticles = 3;
// `Najświętszej Maryi {Panny}`, `Jezus {Chrystus}`: whom churches and feasts are called after
const sacred: ReadonlySet<string> = new Set(["panna", "boski", "boży", "święty", "chrystus", "apostoł", "ewangelista"]);
const elsewhere = [
  "institution-heads",
  "organizations",
  "unit-acronyms",
  "offices",
  "ranks",
  "titles",
  "awards",
  "holidays",
  "event-heads",
  "street-heads",
  "facilities",
  "countries",
  "cities",
  "voivodeships",
] as const;
// „Flora |Karaibów|”
const noSurnames = ["institution-heads", "organizations", "countries", "regions", "natural", "voivodeships"] as const;

export interface SurnameWords {
  readonly end: number;
  /** First token of each word, particles among them. */
  readonly words: readonly number[];
}

/**
 * The surname that starts here: particles, a word or a compound with hyphens, and for foreign names a second word.
 * `von der Leyen`, `Nguyen-Kozak`, `García Márquez`. A word that heads an institution is none.
 */
export function readSurname(context: RuleContext, token: number): SurnameWords | undefined {
  const first = readSurnameWord(context, token);
  if (!first) return undefined;
  const { document, morphology, hits } = context;
  const head = first.end - 1;
  if (!morphology.hasLabel(head, Label.surname) && hits.at(head, ...noSurnames).length > 0) return undefined;
  if (isSacred(morphology, head)) return undefined;
  const next = readSurnameWord(context, first.end);
  if (!next || document.sentence[next.end - 1] !== document.sentence[token]) return first;
  const isParticled = next.words.length > 1;
  return isParticled || isSecondSurname(context, { head, second: first.end })
    ? { end: next.end, words: [...first.words, ...next.words] }
    : first;
}

export function isSacred(morphology: Morphology, token: number): boolean {
  return morphology.lemmasOf(token).some((lemma) => sacred.has(lemma.toLowerCase()));
}

/** One word or compound with the particles before it: `von der Leyen`. */
export function readSurnameWord(context: RuleContext, token: number): SurnameWords | undefined {
  const { document } = context;
  const words: number[] = [];
  let start = token;
  while (
    words.length < mostParticles &&
    particles.has(document.lowerOf(start)) &&
    !document.hasFlag(start, TokenFlag.lineStart) &&
    !document.hasFlag(start, TokenFlag.allCaps)
  )
    words.push(start++);
  if (
    !isNameWord(context, start) ||
    document.hasFlag(start, TokenFlag.sentenceStart) ||
    document.hasFlag(start, TokenFlag.lineStart)
  )
    return undefined;
  return { end: wordEnd(document, start), words: [...words, start] };
}

/** `Ignacio Berrocal {Ruiz}`, `Anna Nowak {Lis}`: a second surname, not the name of somebody else, of a place or an office. */
function isSecondSurname(
  context: RuleContext,
  { head, second }: { readonly head: number; readonly second: number },
): boolean {
  const { document, hits, morphology } = context;
  if (document.hasFlag(head, TokenFlag.allCaps) !== document.hasFlag(second, TokenFlag.allCaps)) return false;
  const isNew =
    hits.at(second, ...elsewhere).length > 0 ||
    morphology.hasLabel(second, forename) ||
    hits.at(second, "forenames-extra").length > 0;
  if (isNew || isNameWord(context, wordEnd(document, second))) return false;
  const isForeign = !morphology.hasLabel(head, Label.surname);
  if (isForeign) return isSurnameLike(context, second) && !morphology.hasLabel(second, Label.settlement);
  const isCommonWord = morphology.known(second).some(({ lemma }) => lemma === lemma.toLowerCase());
  return morphology.hasLabel(second, Label.surname) && !isCommonWord;
}
