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

const forbidden = -1e4;
/**
 * By how much O must lead every other label of a row, whatever the labels around it, for the row to be O without a look at
 * its neighbours: a share of e⁻⁸ of all paths at most go elsewhere.
 */
const clearLead = 12;

/** Whether a span of the label may go on with `next`: I follows B or I of its type only. */
export function mayFollow(label: number, next: number): boolean {
  return next === 0 || (next & 1) === 1 || label === next || label === next - 1;
}

/** Rows of scores: `stride` numbers lie between their starts, the layer's own begin at `offset`. */
interface Layout {
  readonly stride: number;
  readonly offset: number;
}

/**
 * One layer's decoder. It owns the buffers of one sentence, so that decoding allocates nothing but the spans it finds.
 * Most rows are clearly O; only the stretches between them are decoded.
 */
export class Crf {
  readonly #size: number;
  readonly #start: Float32Array;
  readonly #end: Float32Array;
  readonly #transitions: Float32Array;
  /** The same behind a row that is O, and before one. */
  readonly #afterO: Float32Array;
  readonly #beforeO: Float32Array;
  /** `exp` of the transitions, for the sums. */
  readonly #odds: Float32Array;
  /** What the neighbours can add at most to the score of each label, against O among Os. */
  readonly #mostGain: Float32Array;
  #best = new Float32Array(0);
  #from = new Uint8Array(0);
  #labels = new Uint8Array(0);
  #emission = new Float32Array(0);
  #forward = new Float32Array(0);
  #backward = new Float32Array(0);
  /** What the forward sums of each row were divided by. */
  #scale = new Float32Array(0);

  constructor({ size, start, end, transitions }: CrfWeights) {
    this.#size = size;
    this.#start = start.map((weight, label) => (mayFollow(0, label) ? weight : forbidden));
    this.#end = end;
    this.#transitions = transitions.map((weight, pair) =>
      mayFollow(Math.floor(pair / size), pair % size) ? weight : forbidden,
    );
    this.#afterO = this.#transitions.slice(0, size);
    this.#beforeO = Float32Array.from(end, (_, label) => this.#transitions[label * size]!);
    this.#odds = this.#transitions.map((weight) => (weight === forbidden ? 0 : Math.exp(weight)));
    this.#mostGain = Float32Array.from(end, (_, label) => this.#gainOf(label));
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
    for (let row = 0; row <= count; row++) {
      const at = (first + row) * stride + offset;
      if (row < count && !this.#isClear(scores, at)) {
        if (open < 0) open = row;
      } else if (open >= 0) {
        const start = open === 0 ? this.#start : this.#afterO;
        const end = row === count ? this.#end : this.#beforeO;
        this.#decodeStretch(scores, (first + open) * stride + offset, stride, row - open, start, end);
        this.#collect(spans, first + open, row - open, end);
        open = -1;
      }
    }
    return spans;
  }

  #gainOf(label: number): number {
    const size = this.#size;
    const among = this.#transitions[0]!;
    let before = this.#start[label]! - this.#start[0]!;
    for (let other = 0; other < size; other++)
      before = Math.max(before, this.#transitions[other * size + label]! - among);
    return before + Math.max(0, this.#beforeO[label]! - among, this.#end[label]! - this.#end[0]!);
  }

  #isClear(scores: Float32Array, at: number): boolean {
    const least = scores[at]! - clearLead;
    const gains = this.#mostGain;
    for (let label = 1; label < this.#size; label++) if (scores[at + label]! + gains[label]! > least) return false;
    return true;
  }

  /** Viterbi, then, if anything but O is found, the sums of all paths. */
  #decodeStretch(
    scores: Float32Array,
    base: number,
    stride: number,
    count: number,
    start: Float32Array,
    end: Float32Array,
  ): void {
    this.#reserve(count);
    this.#findBest(scores, base, stride, count, start, end);
    for (let row = 0; row < count; row++) {
      if (this.#labels[row] !== 0) {
        this.#sumForward(scores, base, stride, count, start);
        this.#sumBackward(count, end);
        return;
      }
    }
  }

  #collect(spans: LabelledSpan[], first: number, count: number, end: Float32Array): void {
    const labels = this.#labels;
    for (let row = 0; row < count; row++) {
      const label = labels[row]!;
      if ((label & 1) === 0) continue;
      let last = row + 1;
      while (last < count && labels[last] === label + 1) last++;
      spans.push({
        start: first + row,
        end: first + last,
        type: (label - 1) >> 1,
        confidence: this.#probability(row, last, label, count, end),
      });
    }
  }

  #reserve(count: number): void {
    const size = this.#size;
    if (this.#labels.length >= count) return;
    const rows = Math.max(count, 2 * this.#labels.length, 64);
    this.#best = new Float32Array(rows * size);
    this.#from = new Uint8Array(rows * size);
    this.#labels = new Uint8Array(rows);
    this.#emission = new Float32Array(rows * size);
    this.#forward = new Float32Array(rows * size);
    this.#backward = new Float32Array(rows * size);
    this.#scale = new Float32Array(rows);
  }

  #findBest(
    scores: Float32Array,
    base: number,
    stride: number,
    count: number,
    start: Float32Array,
    end: Float32Array,
  ): void {
    const size = this.#size;
    const best = this.#best;
    const from = this.#from;
    const transitions = this.#transitions;
    for (let label = 0; label < size; label++) best[label] = start[label]! + scores[base + label]!;
    for (let row = 1; row < count; row++) {
      const before = (row - 1) * size;
      const here = row * size;
      const own = base + row * stride;
      for (let label = 0; label < size; label++) {
        // I follows two labels only
        const isInside = label > 0 && (label & 1) === 0;
        let top = Number.NEGATIVE_INFINITY;
        let origin = 0;
        for (let other = isInside ? label - 1 : 0; other < (isInside ? label + 1 : size); other++) {
          const sum = best[before + other]! + transitions[other * size + label]!;
          if (sum > top) {
            top = sum;
            origin = other;
          }
        }
        best[here + label] = top + scores[own + label]!;
        from[here + label] = origin;
      }
    }
    let last = 0;
    let top = Number.NEGATIVE_INFINITY;
    for (let label = 0; label < size; label++) {
      const sum = best[(count - 1) * size + label]! + end[label]!;
      if (sum > top) {
        top = sum;
        last = label;
      }
    }
    for (let row = count - 1; row >= 0; row--) {
      this.#labels[row] = last;
      last = from[row * size + last]!;
    }
  }

  /** Each row is scaled to 1, so that nothing under- or overflows. */
  #sumForward(scores: Float32Array, base: number, stride: number, count: number, start: Float32Array): void {
    const size = this.#size;
    const emission = this.#emission;
    const forward = this.#forward;
    const odds = this.#odds;
    for (let row = 0; row < count; row++) {
      const own = base + row * stride;
      const here = row * size;
      let top = scores[own]!;
      for (let label = 1; label < size; label++) if (scores[own + label]! > top) top = scores[own + label]!;
      let total = 0;
      for (let label = 0; label < size; label++) {
        const isInside = label > 0 && (label & 1) === 0;
        let sum = 0;
        if (row === 0) sum = oddsOf(start[label]!);
        else {
          for (let other = isInside ? label - 1 : 0; other < (isInside ? label + 1 : size); other++)
            sum += forward[here - size + other]! * odds[other * size + label]!;
        }
        emission[here + label] = Math.exp(scores[own + label]! - top);
        total += forward[here + label] = sum * emission[here + label]!;
      }
      this.#scale[row] = total;
      for (let label = 0; label < size; label++) forward[here + label]! /= total;
    }
  }

  #sumBackward(count: number, end: Float32Array): void {
    const size = this.#size;
    const emission = this.#emission;
    const backward = this.#backward;
    const odds = this.#odds;
    for (let label = 0; label < size; label++) backward[(count - 1) * size + label] = Math.exp(end[label]!);
    for (let row = count - 2; row >= 0; row--) {
      const here = row * size;
      const after = here + size;
      for (let label = 0; label < size; label++) {
        let sum = 0;
        for (let next = 0; next < size; next++)
          sum += odds[label * size + next]! * emission[after + next]! * backward[after + next]!;
        backward[here + label] = sum / this.#scale[row + 1]!;
      }
    }
  }

  /** Share of all paths that begin, go on and end the span just so. */
  #probability(start: number, last: number, begin: number, count: number, end: Float32Array): number {
    const size = this.#size;
    let all = 0;
    for (let label = 0; label < size; label++)
      all += this.#forward[start * size + label]! * this.#backward[start * size + label]!;
    let path = this.#forward[start * size + begin]!;
    let label = begin;
    for (let row = start + 1; row < last; row++) {
      path *= (this.#odds[label * size + begin + 1]! * this.#emission[row * size + begin + 1]!) / this.#scale[row]!;
      label = begin + 1;
    }
    let rest = 0;
    if (last === count) rest = Math.exp(end[label]!);
    else {
      for (let next = 0; next < size; next++) {
        if (next === begin + 1) continue;
        rest +=
          this.#odds[label * size + next]! * this.#emission[last * size + next]! * this.#backward[last * size + next]!;
      }
      rest /= this.#scale[last]!;
    }
    return Math.min(1, (path * rest) / all);
  }
}

function oddsOf(weight: number): number {
  return weight === forbidden ? 0 : Math.exp(weight);
}
