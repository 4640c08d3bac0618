import { BestLabels } from "./best-labels.ts";
import { PathSums } from "./path-sums.ts";
import { forbidden, type Stretch } from "./stretch.ts";

/** Weights of one layer's linear-chain CRF over BIO labels, in log space; label numbers as in `labelCount`. */
export interface CrfWeights {
  readonly size: number;
  /** `size` numbers each. */
  readonly start: Float32Array;
  readonly end: Float32Array;
  /** `size × size`, from the row's label to the column's. */
  readonly transitions: Float32Array;
}

/** A stretch of rows and the type it was labelled with; `confidence` is the model's probability of just this span. */
export interface LabelledSpan {
  readonly start: number;
  readonly end: number;
  /** Index into the layer's types. */
  readonly type: number;
  readonly confidence: number;
}

/** Rows of scores: `stride` numbers lie between their starts, the layer's own begin at `offset`. */
interface Layout {
  readonly stride: number;
  readonly offset: number;
}

/**
 * By how much O must lead all other labels of a row, whatever the labels beside it, for the row to be O without a look at
 * its neighbours; and by how much the best label must lead those of a type in every row for the type to be out of the
 * question. With these the same labels come out on all of the development set, and probabilities that differ by .01 at most.
 */
const clearLead = 12;
const typeLead = 8;

/** Whether a span of the label may go on with `next`: I follows B or I of its type only. */
export function mayFollow(label: number, next: number): boolean {
  return next === 0 || (next & 1) === 1 || label === next || label === next - 1;
}

/**
 * One layer's decoder. It owns the buffers of one sentence, so that decoding allocates nothing but what it finds. Most
 * rows are clearly O; only the stretches between them are decoded, and only for the types that they leave open.
 */
export class Crf {
  readonly #size: number;
  readonly #start: Float32Array;
  readonly #end: Float32Array;
  /** Weights of labels behind a row that is O, and before one. */
  readonly #afterO: Float32Array;
  readonly #beforeO: Float32Array;
  /** What the neighbours can add at most to the score of each label, against O among Os. */
  readonly #mostGain: Float32Array;
  readonly #labels: Uint8Array;
  readonly #best: BestLabels;
  readonly #sums: PathSums;

  constructor({ size, start, end, transitions }: CrfWeights) {
    const allowed = transitions.map((weight, pair) =>
      mayFollow(Math.floor(pair / size), pair % size) ? weight : forbidden,
    );
    this.#size = size;
    this.#start = start.map((weight, label) => (mayFollow(0, label) ? weight : forbidden));
    this.#end = end;
    this.#afterO = allowed.slice(0, size);
    this.#beforeO = end.map((_, label) => allowed[label * size]!);
    this.#mostGain = end.map((_, label) => this.#gainOf(label, allowed));
    this.#labels = new Uint8Array(size);
    this.#best = new BestLabels(size, allowed);
    this.#sums = new PathSums(size, allowed);
  }

  /**
   * The spans of the likeliest labelling.
   *
   * @param first first row of the sentence
   * @param count rows
   */
  decode(scores: Float32Array, { stride, offset }: Layout, first: number, count: number): LabelledSpan[] {
    const spans: LabelledSpan[] = [];
    let open = -1;
    let types = 0;
    let least = Number.POSITIVE_INFINITY;
    for (let row = 0; row <= count; row++) {
      const at = (first + row) * stride + offset;
      const lead = row < count ? this.#leadOfO(scores, at) : Number.POSITIVE_INFINITY;
      if (lead < clearLead) {
        if (open < 0) open = row;
        types |= this.#openTypes(scores, at);
        least = Math.min(least, lead);
        continue;
      }
      // where O leads everywhere, nothing but O can come out
      if (least < 0) {
        const base = (first + open) * stride + offset;
        const start = open === 0 ? this.#start : this.#afterO;
        const end = row === count ? this.#end : this.#beforeO;
        const labels = this.#labelsOf(types);
        this.#decodeStretch({ scores, base, stride, count: row - open, labels, start, end }, first + open, spans);
      }
      open = -1;
      types = 0;
      least = Number.POSITIVE_INFINITY;
    }
    return spans;
  }

  #decodeStretch(stretch: Stretch, first: number, spans: LabelledSpan[]): void {
    const { count } = stretch;
    const found = this.#best.find(stretch);
    let isSummed = false;
    for (let row = 0; row < count; row++) {
      const label = found[row]!;
      if ((label & 1) === 0) continue;
      let last = row + 1;
      while (last < count && found[last] === label + 1) last++;
      if (!isSummed) this.#sums.sum(stretch);
      isSummed = true;
      const confidence = this.#sums.probability(row, last, label);
      spans.push({ start: first + row, end: first + last, type: (label - 1) >> 1, confidence });
    }
  }

  #gainOf(label: number, transitions: Float32Array): number {
    const size = this.#size;
    const amongO = transitions[0]!;
    let before = this.#start[label]! - this.#start[0]!;
    for (let other = 0; other < size; other++) before = Math.max(before, transitions[other * size + label]! - amongO);
    return before + Math.max(0, this.#beforeO[label]! - amongO, this.#end[label]! - this.#end[0]!);
  }

  /** By how much O leads the other labels, whatever stands beside the row. */
  #leadOfO(scores: Float32Array, at: number): number {
    return scores[at]! - this.#bestName(scores, at);
  }

  #bestName(scores: Float32Array, at: number): number {
    const gains = this.#mostGain;
    let best = Number.NEGATIVE_INFINITY;
    for (let label = 1; label < this.#size; label++) best = Math.max(best, scores[at + label]! + gains[label]!);
    return best;
  }

  /** A bit for every type that may be the row's. */
  #openTypes(scores: Float32Array, at: number): number {
    const gains = this.#mostGain;
    // O and B may stand anywhere; an I that leads may have nothing to go on from
    let top = scores[at]!;
    for (let label = 1; label < this.#size; label += 2) top = Math.max(top, scores[at + label]! + gains[label]!);
    const least = top - typeLead;
    let types = 0;
    for (let label = 1; label < this.#size; label += 2) {
      if (scores[at + label]! + gains[label]! > least || scores[at + label + 1]! + gains[label + 1]! > least)
        types |= 1 << (label >> 1);
    }
    return types;
  }

  #labelsOf(types: number): Uint8Array {
    let count = 1;
    for (let label = 1; label < this.#size; label += 2) {
      if ((types & (1 << (label >> 1))) === 0) continue;
      this.#labels[count++] = label;
      this.#labels[count++] = label + 1;
    }
    return this.#labels.subarray(0, count);
  }
}
