import { forbidden, type Stretch } from "./stretch.ts";

/**
 * The sums of all labellings of a stretch, by the forward and backward algorithm, each row scaled to 1 so that nothing
 * under- or overflows; it owns its buffers. Places are those in the stretch's list of labels: O, B, I, B, I …
 */
export class PathSums {
  readonly #size: number;
  /** `exp` of the transitions, from the row's label to the column's. */
  readonly #allOdds: Float32Array;
  /** The same for the labels of the stretch. */
  readonly #odds: Float32Array;
  readonly #endOdds: Float32Array;
  /** What comes behind each label of the row at hand. */
  readonly #behind: Float32Array;
  #emission = new Float32Array(0);
  #forward = new Float32Array(0);
  #backward = new Float32Array(0);
  /** What the forward sums of each row were divided by. */
  #scale = new Float32Array(0);
  #labels: Uint8Array = new Uint8Array(0);
  #count = 0;

  constructor(size: number, transitions: Float32Array) {
    this.#size = size;
    this.#allOdds = transitions.map(oddsOf);
    this.#odds = new Float32Array(size * size);
    this.#endOdds = new Float32Array(size);
    this.#behind = new Float32Array(size);
  }

  sum(stretch: Stretch): void {
    const { labels, count, end } = stretch;
    this.#labels = labels;
    this.#count = count;
    this.#reserve(count);
    const size = labels.length;
    for (let i = 0; i < size; i++) {
      this.#endOdds[i] = oddsOf(end[labels[i]!]!);
      for (let j = 0; j < size; j++) this.#odds[i * size + j] = this.#allOdds[labels[i]! * this.#size + labels[j]!]!;
    }
    this.#sumForward(stretch);
    this.#sumBackward();
  }

  /** Share of all labellings in which the span begins with the label, goes on up to `last` and ends there. */
  probability(first: number, last: number, label: number): number {
    const size = this.#labels.length;
    const odds = this.#odds;
    const forward = this.#forward;
    const backward = this.#backward;
    const begin = this.#labels.indexOf(label);
    const inside = begin + 1;
    let all = 0;
    for (let i = 0; i < size; i++) all += forward[first * size + i]! * backward[first * size + i]!;
    let path = forward[first * size + begin]!;
    let here = begin;
    for (let row = first + 1; row < last; row++) {
      path *= (odds[here * size + inside]! * this.#emission[row * size + inside]!) / this.#scale[row]!;
      here = inside;
    }
    let rest = 0;
    if (last === this.#count) rest = this.#endOdds[here]!;
    else {
      for (let next = 0; next < size; next++) {
        if (next === inside) continue;
        rest += odds[here * size + next]! * this.#emission[last * size + next]! * backward[last * size + next]!;
      }
      rest /= this.#scale[last]!;
    }
    return Math.min(1, (path * rest) / all);
  }

  #sumForward({ scores, base, stride, count, labels, start }: Stretch): void {
    const size = labels.length;
    const emission = this.#emission;
    const forward = this.#forward;
    const odds = this.#odds;
    for (let row = 0; row < count; row++) {
      const own = base + row * stride;
      const here = row * size;
      let top = scores[own]!;
      for (let i = 1; i < size; i++) top = Math.max(top, scores[own + labels[i]!]!);
      let total = 0;
      for (let i = 0; i < size; i++) {
        let sum = 0;
        if (row === 0) sum = oddsOf(start[labels[i]!]!);
        else {
          // I, at the even places, follows two labels only
          const isInside = i > 0 && (i & 1) === 0;
          const stop = isInside ? i + 1 : size;
          for (let j = isInside ? i - 1 : 0; j < stop; j++) sum += forward[here - size + j]! * odds[j * size + i]!;
        }
        const score = Math.exp(scores[own + labels[i]!]! - top);
        emission[here + i] = score;
        forward[here + i] = sum * score;
        total += sum * score;
      }
      this.#scale[row] = total;
      for (let i = 0; i < size; i++) forward[here + i]! /= total;
    }
  }

  #sumBackward(): void {
    const size = this.#labels.length;
    const emission = this.#emission;
    const backward = this.#backward;
    const odds = this.#odds;
    const behind = this.#behind;
    for (let i = 0; i < size; i++) backward[(this.#count - 1) * size + i] = this.#endOdds[i]!;
    for (let row = this.#count - 2; row >= 0; row--) {
      const here = row * size;
      const after = here + size;
      for (let next = 0; next < size; next++)
        behind[next] = (emission[after + next]! * backward[after + next]!) / this.#scale[row + 1]!;
      for (let i = 0; i < size; i++) {
        // O and all B, and of the I that of the label's own type
        let sum = odds[i * size]! * behind[0]!;
        for (let next = 1; next < size; next += 2) sum += odds[i * size + next]! * behind[next]!;
        const inside = i + (i & 1);
        if (i > 0) sum += odds[i * size + inside]! * behind[inside]!;
        backward[here + i] = sum;
      }
    }
  }

  #reserve(count: number): void {
    if (this.#scale.length >= count) return;
    const rows = Math.max(count, 2 * this.#scale.length, 64);
    this.#emission = new Float32Array(rows * this.#size);
    this.#forward = new Float32Array(rows * this.#size);
    this.#backward = new Float32Array(rows * this.#size);
    this.#scale = new Float32Array(rows);
  }
}

function oddsOf(weight: number): number {
  return weight === forbidden ? 0 : Math.exp(weight);
}
