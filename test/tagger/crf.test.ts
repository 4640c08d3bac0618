import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Crf, type CrfWeights, mayFollow } from "../../src/tagger/crf.ts";

const size = 5;
const layout = { stride: size, offset: 0 };

/** Every labelling that BIO allows, with its sum in log space. */
function* labellings(weights: CrfWeights, scores: Float32Array, count: number): Iterable<readonly [number[], number]> {
  for (let code = 0; code < size ** count; code++) {
    const labels = Array.from({ length: count }, (_, row) => Math.floor(code / size ** row) % size);
    const first = labels[0] ?? 0;
    const last = labels[count - 1] ?? 0;
    if (!mayFollow(0, first)) continue;
    let sum = (weights.start[first] ?? 0) + (weights.end[last] ?? 0);
    let isAllowed = true;
    for (const [row, label] of labels.entries()) {
      sum += scores[row * size + label] ?? 0;
      const before = labels[row - 1];
      if (before === undefined) continue;
      if (!mayFollow(before, label)) isAllowed = false;
      sum += weights.transitions[before * size + label] ?? 0;
    }
    if (isAllowed) yield [labels, sum];
  }
}

/** Spans as `start-end type`. */
function spansOf(labels: readonly number[]): readonly string[] {
  return labels.flatMap((label, start) => {
    if ((label & 1) === 0) return [];
    let end = start + 1;
    while (labels[end] === label + 1) end++;
    return [`${start}-${end} ${(label - 1) >> 1}`];
  });
}

function numbers(length: number, most: number): fc.Arbitrary<Float32Array> {
  return fc
    .array(fc.integer({ min: -most * 8, max: most * 8 }), { minLength: length, maxLength: length })
    .map((all) => Float32Array.from(all, (value) => value / 8));
}

const weights: fc.Arbitrary<CrfWeights> = fc.record({
  size: fc.constant(size),
  start: numbers(size, 2),
  end: numbers(size, 2),
  transitions: numbers(size * size, 2),
});
const rows = fc.integer({ min: 1, max: 4 }).chain((count) => numbers(count * size, 6));

describe("the CRF", () => {
  it("finds a labelling as good as the best of all", () => {
    fc.assert(
      fc.property(weights, rows, (own, scores) => {
        const count = scores.length / size;
        const all = [...labellings(own, scores, count)];
        const best = Math.max(...all.map(([, sum]) => sum));
        const found = new Crf(own)
          .decode(scores, layout, 0, count)
          .map(({ start, end, type }) => `${start}-${end} ${type}`)
          .join();
        const sums = all.filter(([labels]) => spansOf(labels).join() === found).map(([, sum]) => sum);
        expect(Math.max(...sums)).toBeCloseTo(best, 3);
      }),
    );
  });

  it("gives each span its share of all labellings", () => {
    fc.assert(
      fc.property(weights, rows, (own, scores) => {
        const count = scores.length / size;
        const all = [...labellings(own, scores, count)];
        const total = all.reduce((sum, [, weight]) => sum + Math.exp(weight), 0);
        for (const { start, end, type, confidence } of new Crf(own).decode(scores, layout, 0, count)) {
          const share = all
            .filter(([labels]) => spansOf(labels).includes(`${start}-${end} ${type}`))
            .reduce((sum, [, weight]) => sum + Math.exp(weight), 0);
          expect(Math.abs(confidence - share / total)).toBeLessThan(0.01);
        }
      }),
    );
  });

  it("decodes any stretch of rows, wherever the layer's scores lie", () => {
    const none = new Float32Array(size);
    const own = { size, start: none, end: none, transitions: new Float32Array(size * size) };
    const scores = Float32Array.from([0, 4, 0, 0, 0, 0, 0, 4, 0, 0, 9, 0, 0, 0, 0]);
    const wide = new Float32Array(5 * 8).fill(99);
    for (let row = 0; row < 3; row++) wide.set(scores.subarray(row * size, (row + 1) * size), (row + 1) * 8 + 2);
    const crf = new Crf(own);
    const here = crf.decode(scores, layout, 0, 3);
    expect(here.length).toBeGreaterThan(0);
    expect(crf.decode(wide, { stride: 8, offset: 2 }, 1, 3)).toEqual(
      here.map((span) => ({ ...span, start: span.start + 1, end: span.end + 1 })),
    );
  });
});
