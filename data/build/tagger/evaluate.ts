import { Crf } from "../../../src/tagger/crf.ts";
import { labelOffset, layers } from "../../../src/tagger/layers.ts";
import type { Net, Sentence } from "./net.ts";

export interface Tally {
  gold: number;
  found: number;
  exact: number;
  touched: number;
}

export interface Evaluation {
  /** By layer. */
  readonly layers: ReadonlyMap<string, Tally>;
  /** By `layer/type`. */
  readonly types: ReadonlyMap<string, Tally>;
}

export function f1({ gold, found, exact }: Tally): number {
  return gold + found === 0 ? 1 : (2 * exact) / (gold + found);
}

/** The measure of PolEval 2018: 0.8 × F of names that overlap + 0.2 × F of exact names. */
export function final(tally: Tally): number {
  const precision = tally.touched / tally.found;
  const recall = tally.touched / tally.gold;
  return 0.8 * ((2 * precision * recall) / (precision + recall)) + 0.2 * f1(tally);
}

export function sum(tallies: readonly Tally[]): Tally {
  const total = { gold: 0, found: 0, exact: 0, touched: 0 };
  for (const tally of tallies) {
    total.gold += tally.gold;
    total.found += tally.found;
    total.exact += tally.exact;
    total.touched += tally.touched;
  }
  return total;
}

const batch = 16;

/** Labels all sentences and compares with their gold. */
export function evaluate(net: Net, sentences: readonly Sentence[], which: readonly string[]): Evaluation {
  const types = new Map<string, Tally>();
  const byLayer = new Map<string, Tally>();
  for (let first = 0; first < sentences.length; first += batch) {
    const some = sentences.slice(first, first + batch);
    const scores = net.score(some);
    for (const [index, layer] of layers.entries()) {
      if (!which.includes(layer.name)) continue;
      const crf = new Crf(net.crfOf(index));
      let row = 1;
      for (const { samples, first: from, end } of some) {
        const gold = samples.labels[index]?.subarray(from, end);
        if (gold) {
          const spans = crf.decode(scores, { stride: net.memory.labels, offset: labelOffset(index) }, row, end - from);
          compare(
            spans.map((s) => ({ start: s.start - row, end: s.end - row, type: s.type })),
            spansOf(gold),
            (type) => {
              const key = `${layer.name}/${layer.types[type]}`;
              const tally = types.get(key) ?? { gold: 0, found: 0, exact: 0, touched: 0 };
              types.set(key, tally);
              return tally;
            },
          );
        }
        row += end - from + 1;
      }
    }
  }
  for (const { name } of layers) {
    const own = [...types].filter(([key]) => key.startsWith(`${name}/`)).map(([, tally]) => tally);
    if (own.length > 0) byLayer.set(name, sum(own));
  }
  return { layers: byLayer, types };
}

interface TypedSpan {
  readonly start: number;
  readonly end: number;
  readonly type: number;
}

export function spansOf(labels: Int32Array): TypedSpan[] {
  const spans: TypedSpan[] = [];
  for (let row = 0; row < labels.length; row++) {
    const label = labels[row] ?? 0;
    if ((label & 1) === 0) continue;
    let end = row + 1;
    while (labels[end] === label + 1) end++;
    spans.push({ start: row, end, type: (label - 1) >> 1 });
  }
  return spans;
}

function compare(found: readonly TypedSpan[], gold: readonly TypedSpan[], tallyOf: (type: number) => Tally): void {
  for (const { type } of found) tallyOf(type).found++;
  for (const span of gold) {
    const tally = tallyOf(span.type);
    tally.gold++;
    const same = found.filter(({ type }) => type === span.type);
    if (same.some(({ start, end }) => start === span.start && end === span.end)) tally.exact++;
    if (same.some(({ start, end }) => start < span.end && span.start < end)) tally.touched++;
  }
}
