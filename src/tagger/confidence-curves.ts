/** Points of a curve from the model's probability to the share that is right, both rising. */
export type Curve = readonly (readonly [probability: number, share: number])[];

/** A curve that leaves the model's probability as it is. */
export const straight: Curve = [
  [0, 0],
  [1, 1],
];

/** By `layer/type` where there was enough to measure, else by layer. */
export type ConfidenceCurves = Readonly<Record<string, Curve>>;

/** What such a proposal is right with, by straight lines between the points. */
export function confidenceAt(curve: Curve, probability: number): number {
  let [before, low] = curve[0]!;
  if (probability <= before) return low;
  for (const [here, high] of curve) {
    if (probability <= here) return low + ((high - low) * (probability - before)) / (here - before);
    before = here;
    low = high;
  }
  return low;
}
