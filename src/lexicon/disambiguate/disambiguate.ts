import type { Morphology } from "../morphology.ts";
import { Candidates } from "./candidates.ts";
import { Context, type ReadingWeights } from "./context.ts";

/** The likeliest reading of each token. */
export interface Disambiguation {
  /** Index into `morphology.at(token)`; as many as there are readings stands for the form as written. */
  readonly readings: Uint32Array;
  /** The tag with one case, number and gender; 0 where there is nothing to choose from: punctuation, addresses. */
  readonly tags: Uint32Array;
}

/**
 * Chooses a reading for each token by the words around it, from left to right: what was chosen before counts for
 * what comes after. Linear in the tokens.
 *
 * @example
 * // "Mam psa.": a form of "mieć", not of "mama"
 * morphology.at(0)[disambiguate(morphology, loadReadingWeights()).readings[0]]?.lemma // "mieć"
 */
export function disambiguate(morphology: Morphology, weights: ReadingWeights): Disambiguation {
  const { document } = morphology;
  const candidates = new Candidates(morphology);
  const context = new Context(document, candidates);
  const readings = new Uint32Array(document.length);
  const tags = new Uint32Array(document.length);
  for (let token = 0; token < document.length; token++) {
    context.enter(token);
    const first = candidates.first(token);
    const end = candidates.end(token);
    if (first === end) {
      context.choose(-1);
      continue;
    }
    let best = first;
    let highest = Number.NEGATIVE_INFINITY;
    for (let candidate = first; end - first > 1 && candidate < end; candidate++) {
      const score = context.score(candidate, weights);
      if (score <= highest) continue;
      highest = score;
      best = candidate;
    }
    context.choose(best);
    readings[token] = candidates.readings[best]!;
    tags[token] = candidates.tags[best]!;
  }
  return { readings, tags };
}
