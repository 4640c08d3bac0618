import { makeRandom } from "./random.ts";

export interface Example {
  readonly features: Float32Array;
  readonly label: number;
}

const passes = 10;
const firstStep = 0.5;

/** Multinomial logistic regression by stochastic gradient; gives the label of other features. */
export function trainProbe(examples: readonly Example[], labels: number): (features: Float32Array) => number {
  const size = (examples[0]?.features.length ?? 0) + 1;
  const weights = new Float64Array(labels * size);
  const odds = new Float64Array(labels);
  const random = makeRandom(1);
  const score = (features: Float32Array, label: number): number => {
    const at = label * size;
    let sum = weights[at] ?? 0;
    for (let f = 1; f < size; f++) sum += (weights[at + f] ?? 0) * (features[f - 1] ?? 0);
    return sum;
  };
  const steps = passes * examples.length;
  for (let step = 0; step < steps; step++) {
    const example = examples[random.next() % examples.length];
    if (!example) break;
    let total = 0;
    for (let label = 0; label < labels; label++) {
      odds[label] = Math.exp(score(example.features, label));
      total += odds[label] ?? 0;
    }
    const rate = firstStep * (1 - step / steps);
    for (let label = 0; label < labels; label++) {
      const move = rate * ((label === example.label ? 1 : 0) - (odds[label] ?? 0) / total);
      const at = label * size;
      weights[at] = (weights[at] ?? 0) + move;
      for (let f = 1; f < size; f++) weights[at + f] = (weights[at + f] ?? 0) + move * (example.features[f - 1] ?? 0);
    }
  }
  return (features) => {
    let best = 0;
    for (let label = 1; label < labels; label++) if (score(features, label) > score(features, best)) best = label;
    return best;
  };
}
