import type { ReadingWeights } from "../../../src/lexicon/disambiguate/context.ts";
import { disambiguate } from "../../../src/lexicon/disambiguate/disambiguate.ts";
import { lemmaOf, type Sample } from "./samples.ts";

/**
 * Shares of tokens whose lemma is right: of all, of words in the dictionary, of words read from their ending; and the
 * share of words whose class, case, number and gender are right.
 */
export interface Accuracy {
  readonly all: number;
  readonly known: number;
  readonly guessed: number;
  readonly tags: number;
}

export function measure(samples: readonly Sample[], weights: ReadingWeights): Accuracy {
  const counts = { all: newCount(), known: newCount(), guessed: newCount(), tags: newCount() };
  for (const { morphology, gold } of samples) {
    const { readings, tags } = disambiguate(morphology, weights);
    for (const [token, wanted] of gold.entries()) {
      if (wanted === undefined) continue;
      const isRight = lemmaOf(morphology, token, readings[token] ?? 0) === wanted.lemma;
      count(counts.all, isRight);
      if (tags[token] !== 0) count(counts.tags, ((tags[token] ?? 0) & declension) === (wanted.tag & declension));
      if (morphology.isKnown(token)) count(counts.known, isRight);
      else if (morphology.at(token).length > 0) count(counts.guessed, isRight);
    }
  }
  return {
    all: share(counts.all),
    known: share(counts.known),
    guessed: share(counts.guessed),
    tags: share(counts.tags),
  };
}

/** Bits of class, case, number and gender, see `src/lexicon/tag.ts`. */
const declension = 0xfffff;

interface Count {
  right: number;
  total: number;
}

function newCount(): Count {
  return { right: 0, total: 0 };
}

function count(counted: Count, isRight: boolean): void {
  counted.total++;
  if (isRight) counted.right++;
}

function share({ right, total }: Count): number {
  return Number((right / Math.max(1, total)).toFixed(4));
}
