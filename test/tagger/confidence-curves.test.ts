import { describe, expect, it } from "vitest";
import { fitCurve } from "../../data/build/tagger/fit-curve.ts";
import { taggerCurves } from "../../data/compiled/tagger-curves.ts";
import { confidenceAt, straight } from "../../src/tagger/confidence-curves.ts";

describe("a curve of confidence", () => {
  it("is read along straight lines between its points", () => {
    const curve = [
      [0.4, 0.2],
      [0.8, 0.6],
      [1, 0.9],
    ] as const;
    expect([0.1, 0.4, 0.5, 0.8, 0.9, 1].map((p) => Number(confidenceAt(curve, p).toFixed(3)))).toEqual([
      0.2, 0.2, 0.3, 0.6, 0.75, 0.9,
    ]);
    expect(confidenceAt(straight, 0.37)).toBeCloseTo(0.37);
  });

  it("tells the share that is right, and never sinks", () => {
    // right half as often as the model thinks, but for an accident in the middle
    const judged = Array.from({ length: 1000 }, (_, i) => ({
      probability: i / 1000,
      isRight: (i >= 400 && i < 440) || (i * 7919) % 2000 < i,
    }));
    const curve = fitCurve(judged);
    expect(curve.length).toBeGreaterThan(4);
    const shares = curve.map(([, share]) => share);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(Math.abs(confidenceAt(curve, 0.95) - 0.475)).toBeLessThan(0.12);
    expect(confidenceAt(curve, 0.05)).toBeLessThan(0.15);
  });

  it("never promises certainty, and rises for every type that ships", () => {
    for (const [name, curve] of Object.entries(taggerCurves)) {
      for (const [index, [probability, share]] of curve.entries()) {
        expect(share, name).toBeLessThan(1);
        const [before, low] = curve[index - 1] ?? [-1, -1];
        expect(probability > before && share > low, name).toBe(true);
      }
    }
  });
});
