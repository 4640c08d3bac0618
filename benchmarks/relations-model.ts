import type { Morphology } from "../src/lexicon/morphology.ts";
import { type NamePair, orderedFeatures, pairFeatures } from "./relations-features.ts";
import { columns, type KpwrRelation, outcomes } from "./relations-types.ts";

/** Weights of each feature by column of `outcomes`. */
export type RelationWeights = Readonly<Record<string, readonly number[]>>;

/** Evidence for a relation that leads from the earlier name, and for one that leads from the later. */
export interface PairEvidence {
  readonly forward: readonly string[];
  readonly backward: readonly string[];
}

export interface Verdict {
  readonly type: KpwrRelation;
  readonly isForward: boolean;
  /** That the pair has any relation. */
  readonly confidence: number;
}

export function readEvidence(morphology: Morphology, pair: NamePair): PairEvidence {
  const shared = pairFeatures(morphology, pair);
  return {
    forward: orderedFeatures(shared, pair.first, pair.second),
    backward: orderedFeatures(shared, pair.second, pair.first),
  };
}

/** The likeliest relation of a pair, however unlikely it is that there is one. */
export function judgePair(weights: RelationWeights, evidence: PairEvidence): Verdict | undefined {
  const ahead = sumWeights(weights, evidence.forward);
  const back = sumWeights(weights, evidence.backward);
  const shares = softmax(outcomes.map(({ column, isForward }) => (isForward ? ahead : back)[column] ?? 0));
  const confidence = 1 - (shares.at(-1) ?? 0);
  let best = 0;
  for (let index = 1; index < outcomes.length - 1; index++)
    if ((shares[index] ?? 0) > (shares[best] ?? 0)) best = index;
  const { type, isForward = true } = outcomes[best] ?? {};
  return type && { type, isForward, confidence };
}

function sumWeights(weights: RelationWeights, features: readonly string[]): Float64Array {
  const sums = new Float64Array(columns);
  for (const feature of features)
    weights[feature]?.forEach((weight, column) => {
      sums[column] = (sums[column] ?? 0) + weight;
    });
  return sums;
}

export function softmax(scores: readonly number[]): readonly number[] {
  const most = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(score - most));
  const sum = shares.reduce((a, b) => a + b, 0);
  return shares.map((share) => share / sum);
}
