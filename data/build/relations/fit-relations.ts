import { type RelationWeights, softmax } from "../../../benchmarks/relations-model.ts";
import { columns, outcomes } from "../../../benchmarks/relations-types.ts";
import type { RelationSample } from "./samples.ts";

/** Steps of the ascent, all samples in each; by the last the weights stand still. */
const steps = 80;
const rate = 0.1;
/** Keeps weights small where the samples say little; chosen by cross-validation. */
const decay = 10;
/** How often a feature must occur, forward or backward, to be learned. */
const leastCount = 4;
/** How fast the running means of gradients and of their squares forget. */
const [meanDecay, spreadDecay] = [0.9, 0.99];

/** A sample with numbers for its features. */
interface Row {
  readonly ahead: Uint32Array;
  readonly back: Uint32Array;
  readonly right: readonly number[];
}

/**
 * A log-linear model of what a pair of names is: a relation in one direction has the evidence of that direction, and all
 * share the weights of their type. Adam with a falling rate over all samples at once, so there is nothing to seed.
 */
export function fitRelations(samples: readonly RelationSample[]): RelationWeights {
  const names = frequentFeatures(samples);
  const numbers = new Map(names.map((name, index) => [name, index]));
  const numbered = (features: readonly string[]): Uint32Array =>
    Uint32Array.from(features.flatMap((feature) => numbers.get(feature) ?? []));
  const rows = samples.map(
    ({ evidence, right }): Row => ({ ahead: numbered(evidence.forward), back: numbered(evidence.backward), right }),
  );
  const weights = climb(rows, names.length);
  return Object.fromEntries(
    names.map((name, index) => [name, [...weights.slice(index * columns, (index + 1) * columns)]]),
  );
}

function frequentFeatures(samples: readonly RelationSample[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { evidence } of samples)
    for (const feature of new Set([...evidence.forward, ...evidence.backward]))
      counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return [...counts].flatMap(([feature, count]) => (count >= leastCount ? [feature] : [])).sort();
}

function climb(rows: readonly Row[], features: number): Float64Array {
  const weights = new Float64Array(features * columns);
  const mean = new Float64Array(weights.length);
  const spread = new Float64Array(weights.length);
  for (let step = 1; step <= steps; step++) {
    const gradient = weights.map((weight) => -decay * weight);
    for (const row of rows) addGradient(gradient, weights, row);
    const falling = (rate * (1 + Math.cos((Math.PI * (step - 1)) / steps))) / 2;
    for (let index = 0; index < weights.length; index++) {
      const slope = gradient[index] ?? 0;
      mean[index] = meanDecay * (mean[index] ?? 0) + (1 - meanDecay) * slope;
      spread[index] = spreadDecay * (spread[index] ?? 0) + (1 - spreadDecay) * slope * slope;
      const unbiased = (mean[index] ?? 0) / (1 - meanDecay ** step);
      const deviation = Math.sqrt((spread[index] ?? 0) / (1 - spreadDecay ** step)) + 1e-8;
      weights[index] = (weights[index] ?? 0) + (falling * unbiased) / deviation;
    }
  }
  return weights;
}

/** Adds what is right less what is believed; of several right outcomes each counts as far as it is believed. */
function addGradient(gradient: Float64Array, weights: Float64Array, { ahead, back, right }: Row): void {
  const [forward, backward] = [sumRows(weights, ahead), sumRows(weights, back)];
  const shares = softmax(outcomes.map(({ column, isForward }) => (isForward ? forward : backward)[column] ?? 0));
  const rightShare = right.reduce((sum, outcome) => sum + (shares[outcome] ?? 0), 0);
  const errors = [new Float64Array(columns), new Float64Array(columns)] as const;
  for (const [index, { column, isForward }] of outcomes.entries()) {
    const share = shares[index] ?? 0;
    const wanted = right.includes(index) ? share / (rightShare || 1) : 0;
    const error = errors[isForward ? 0 : 1];
    error[column] = (error[column] ?? 0) + wanted - share;
  }
  addRows(gradient, ahead, errors[0]);
  addRows(gradient, back, errors[1]);
}

function sumRows(weights: Float64Array, rows: Uint32Array): Float64Array {
  const sums = new Float64Array(columns);
  for (const row of rows)
    for (let column = 0; column < columns; column++)
      sums[column] = (sums[column] ?? 0) + (weights[row * columns + column] ?? 0);
  return sums;
}

function addRows(gradient: Float64Array, rows: Uint32Array, error: Float64Array): void {
  for (const row of rows)
    for (let column = 0; column < columns; column++) {
      const at = row * columns + column;
      gradient[at] = (gradient[at] ?? 0) + (error[column] ?? 0);
    }
}
