import { Extra } from "../../../src/lexicon/base/lattice.ts";
import type { Sample } from "./sample.ts";

export interface Rates {
  /** Step of AdaGrad. */
  readonly step: number;
  /** Pull towards 0 at each visit of a feature. */
  readonly decay: number;
}

/** Sums over paths below this share teach nothing. */
const leastShare = 1e-5;
/** A sample that is as good as certain is passed over. */
const leastLoss = 1e-3;

/**
 * A conditional random field over the readings of a name. Which reading is right is not known, only which words the
 * base form has, so it learns to prefer all paths that give them to all that don't (a latent-variable CRF).
 */
export class LatentCrf {
  readonly weights: Float32Array;
  readonly #squares: Float32Array;
  readonly #rates: Rates;

  constructor(size: number, rates: Rates) {
    this.weights = new Float32Array(size);
    this.#squares = new Float32Array(size);
    this.#rates = rates;
  }

  /** One step on one sample; returns its loss before the step. */
  learn(sample: Sample): number {
    const scores = this.#scoreLists(sample);
    const all = sum(sample, scores, { onlyRight: false });
    const right = sum(sample, scores, { onlyRight: true });
    const loss = all.total - right.total;
    // no path of right words may follow the rules of the lattice
    if (!Number.isFinite(loss) || loss < leastLoss) return 0;
    const counts = new Float64Array(scores.length);
    expect(sample, scores, { ...right, sign: 1 }, counts);
    expect(sample, scores, { ...all, sign: -1 }, counts);
    this.#step(sample, counts);
    return loss;
  }

  #scoreLists({ ids, starts }: Sample): Float64Array {
    const scores = new Float64Array(starts.length - 1);
    for (let list = 0; list < scores.length; list++) {
      let score = 0;
      for (let i = starts[list] ?? 0; i < (starts[list + 1] ?? 0); i++) score += this.weights[ids[i] ?? 0] ?? 0;
      scores[list] = score;
    }
    return scores;
  }

  #step({ ids, starts, weight }: Sample, counts: Float64Array): void {
    const { step, decay } = this.#rates;
    const gradients = new Map<number, number>();
    for (const [list, count] of counts.entries()) {
      if (count === 0) continue;
      for (let i = starts[list] ?? 0; i < (starts[list + 1] ?? 0); i++)
        gradients.set(ids[i] ?? 0, (gradients.get(ids[i] ?? 0) ?? 0) + count);
    }
    for (const [id, gradient] of gradients) {
      const slope = gradient * weight - decay * (this.weights[id] ?? 0);
      this.#squares[id] = (this.#squares[id] ?? 0) + slope * slope;
      this.weights[id] = (this.weights[id] ?? 0) + (step * slope) / Math.sqrt((this.#squares[id] ?? 0) + 1e-4);
    }
  }
}

interface Sums {
  /** Logarithms of the sums over all paths up to a node, from a node on. */
  readonly before: readonly Float64Array[];
  readonly behind: readonly Float64Array[];
  readonly total: number;
  readonly onlyRight: boolean;
}

/** Score of an edge with the node it leads to. */
function scoreEdge(
  sample: Sample,
  scores: Float64Array,
  place: readonly [column: number, from: number, to: number],
): number {
  const [index, from, to] = place;
  const column = sample.columns[index];
  if (column === undefined) return Number.NEGATIVE_INFINITY;
  const edge = from * column.own.length + to;
  const link = column.links[edge] ?? -1;
  if (link < 0) return Number.NEGATIVE_INFINITY;
  const extras = column.extras[edge] ?? 0;
  let score = (scores[link] ?? 0) + (scores[column.own[to] ?? 0] ?? 0);
  if (extras & Extra.entry) score += scores[column.entry[to] ?? 0] ?? 0;
  if (extras & Extra.arrival) score += scores[column.arrival[to] ?? 0] ?? 0;
  if (extras & Extra.departure) score += scores[sample.columns[index - 1]?.departure[from] ?? 0] ?? 0;
  return score;
}

function sum(sample: Sample, scores: Float64Array, { onlyRight }: { readonly onlyRight: boolean }): Sums {
  const { columns } = sample;
  const allows = (index: number, node: number): boolean => !onlyRight || columns[index]?.right[node] === 1;
  const before = columns.map(({ own }) => new Float64Array(own.length).fill(Number.NEGATIVE_INFINITY));
  const behind = columns.map(({ own }) => new Float64Array(own.length).fill(Number.NEGATIVE_INFINITY));
  for (const [index, sums] of before.entries()) {
    const last = before[index - 1] ?? [0];
    for (const to of sums.keys())
      if (allows(index, to))
        sums[to] = logSum(Array.from(last, (score, from) => score + scoreEdge(sample, scores, [index, from, to])));
  }
  for (let index = columns.length - 1; index >= 0; index--) {
    const sums = behind[index];
    const next = behind[index + 1];
    for (const from of sums?.keys() ?? []) {
      if (sums === undefined || !allows(index, from)) continue;
      sums[from] =
        next === undefined
          ? (scores[columns[index]?.end[from] ?? 0] ?? 0)
          : logSum(Array.from(next, (score, to) => score + scoreEdge(sample, scores, [index + 1, from, to])));
    }
  }
  const last = before.at(-1) ?? [];
  const total = logSum(Array.from(last, (score, node) => score + (behind.at(-1)?.[node] ?? 0)));
  return { before, behind, total, onlyRight };
}

function logSum(terms: readonly number[]): number {
  const largest = Math.max(...terms);
  if (largest === Number.NEGATIVE_INFINITY) return largest;
  let sum = 0;
  for (const term of terms) sum += Math.exp(term - largest);
  return largest + Math.log(sum);
}

/** Adds how often each list is met on the paths of a sum. */
function expect(
  sample: Sample,
  scores: Float64Array,
  { before, behind, total, sign }: Sums & { readonly sign: number },
  counts: Float64Array,
): void {
  const add = (list: number | undefined, share: number): void => {
    if (list !== undefined) counts[list] = (counts[list] ?? 0) + sign * share;
  };
  for (const [index, column] of sample.columns.entries()) {
    const last = before[index - 1] ?? [0];
    const width = column.own.length;
    for (let from = 0; from < last.length; from++) {
      for (let to = 0; to < width; to++) {
        const score = (last[from] ?? 0) + scoreEdge(sample, scores, [index, from, to]) + (behind[index]?.[to] ?? 0);
        const share = Math.exp(score - total);
        if (!(share > leastShare)) continue;
        const extras = column.extras[from * width + to] ?? 0;
        add(column.links[from * width + to], share);
        add(column.own[to], share);
        if (extras & Extra.entry) add(column.entry[to], share);
        if (extras & Extra.arrival) add(column.arrival[to], share);
        if (extras & Extra.departure) add(sample.columns[index - 1]?.departure[from], share);
        if (index === sample.columns.length - 1) add(column.end[to], share);
      }
    }
  }
}
