import { TokenFlag } from "../../text/document.ts";
import type { Morphology } from "../morphology.ts";
import { isAdjective, isNoun } from "../phrase-words.ts";
import { casesOf, Pos, posOf } from "../tag.ts";

/** What a text tells of a name in it. */
export interface Surroundings {
  /** The word before in lower case, empty at the start of a sentence. */
  readonly before: string;
  /** Mask of the cases that it governs as a preposition. */
  readonly governed: number;
  /** Its tags as a noun or an adjective. */
  readonly nominalTags: readonly number[];
  readonly after: string;
  readonly isSentenceStart: boolean;
  /** How many distinct forms of the text may be forms of the lemma. */
  readonly formsOf: (lemma: string) => number;
  readonly occurs: (form: string) => boolean;
}

/** The surroundings of the tokens from `start` up to `end`. */
export function surroundingsOf(morphology: Morphology, start: number, end: number): Surroundings {
  const { document } = morphology;
  const isFirst = document.sentenceStart(start) === start;
  const tags = isFirst ? [] : morphology.at(start - 1).map(({ tag }) => tag);
  return {
    before: isFirst ? "" : document.lowerOf(start - 1),
    governed: tags.reduce((mask, tag) => (posOf(tag) === Pos.prep ? mask | casesOf(tag) : mask), 0),
    nominalTags: tags.filter((tag) => isNoun(tag) || isAdjective(tag)),
    after: end < document.sentenceEnd(start) ? document.lowerOf(end) : "",
    isSentenceStart: isFirst || document.hasFlag(start, TokenFlag.lineStart),
    formsOf: (lemma) => morphology.formsOf(lemma),
    occurs: (form) => document.hasForm(form),
  };
}
