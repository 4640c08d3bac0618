import { Candidates } from "../../../src/lexicon/disambiguate/candidates.ts";
import { Context } from "../../../src/lexicon/disambiguate/context.ts";
import { fitOf } from "./fit.ts";
import type { Perceptron } from "./perceptron.ts";
import type { Sample } from "./samples.ts";

export interface Margins {
  /** By how much a right reading must lead one with a worse tag. */
  readonly tag: number;
  /** … one with a wrong lemma. */
  readonly lemma: number;
}

/**
 * Reads a document as `disambiguate` does, with its own choices before each token, right or wrong, and mends the
 * weights where the nearest reading to the one by hand does not lead the others by the margins. Returns how often.
 */
export function learn(perceptron: Perceptron, sample: Sample, margins: Margins): number {
  const { document } = sample.morphology;
  const candidates = new Candidates(sample.morphology);
  const context = new Context(document, candidates);
  let mended = 0;
  for (let token = 0; token < document.length; token++) {
    context.enter(token);
    const scored = scoreAll({ candidates, context, perceptron, sample, token });
    const nearest = best(scored, ({ fit, score }) => fit * fitFirst + score);
    if (nearest !== undefined && nearest.fit > 0) {
      const rivals = scored.filter(({ fit }) => fit < nearest.fit);
      const rival = best(rivals, (other) => lead(other, margins));
      if (rival !== undefined && lead(rival, margins) > nearest.score) {
        mended++;
        perceptron.mend(context.features(nearest.candidate), context.features(rival.candidate));
      } else perceptron.keep();
    }
    context.choose(best(scored, ({ score }) => score)?.candidate ?? -1);
  }
  return mended;
}

/** More than any score, so that the score only settles equal fits. */
const fitFirst = 1e6;

interface Scored {
  readonly candidate: number;
  readonly score: number;
  readonly fit: number;
}

interface Place {
  readonly candidates: Candidates;
  readonly context: Context;
  readonly perceptron: Perceptron;
  readonly sample: Sample;
  readonly token: number;
}

function scoreAll({ candidates, context, perceptron, sample, token }: Place): readonly Scored[] {
  const scored: Scored[] = [];
  for (let candidate = candidates.first(token); candidate < candidates.end(token); candidate++) {
    const reading = candidates.readings[candidate] ?? 0;
    const fit = fitOf(sample, token, { reading, tag: candidates.tags[candidate] ?? 0 });
    scored.push({ candidate, score: context.score(candidate, perceptron.weights), fit });
  }
  return scored;
}

function lead({ fit, score }: Scored, { tag, lemma }: Margins): number {
  return score + (fit === 0 ? lemma : tag);
}

/** The first of those with the highest value. */
function best(scored: readonly Scored[], worth: (one: Scored) => number): Scored | undefined {
  let found: Scored | undefined;
  for (const one of scored) if (found === undefined || worth(one) > worth(found)) found = one;
  return found;
}
