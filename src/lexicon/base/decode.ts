import type { Lattice, Node } from "./lattice.ts";
import { isArrival, isDeparture } from "./link-features.ts";
import { type NameWeights, scoreOf } from "./name-weights.ts";
import { Role } from "./state.ts";

/** The likeliest way through a lattice (Viterbi): one node for each word. */
export function decode({ columns, link }: Lattice, weights: NameWeights): readonly Node[] {
  let scores: number[] = [];
  const origins: number[][] = [];
  for (const [index, column] of columns.entries()) {
    const before = columns[index - 1];
    const linkScores = new Map<readonly number[], number>();
    const scoreLink = (from: Node | undefined, to: Node): number | undefined => {
      const features = link(index, from, to);
      if (features === undefined) return undefined;
      const known = linkScores.get(features);
      if (known !== undefined) return known;
      const score = scoreOf(weights, features);
      linkScores.set(features, score);
      return score;
    };
    const departures = before?.map(({ departure }) => scoreOf(weights, departure)) ?? [];
    const found = column.map((to) => {
      const own = scoreOf(weights, to.features);
      const entry = scoreOf(weights, to.entry);
      if (before === undefined) return { score: own + entry + (scoreLink(undefined, to) ?? 0), origin: 0 };
      const arrival = scoreOf(weights, to.arrival);
      let best = Number.NEGATIVE_INFINITY;
      let origin = 0;
      for (const [p, from] of before.entries()) {
        let score = scoreLink(from, to);
        if (score === undefined) continue;
        score += scores[p] ?? 0;
        if (from.role === Role.before) score += entry;
        if (isArrival(from, to)) score += arrival;
        if (isDeparture(from, to)) score += departures[p] ?? 0;
        if (score <= best) continue;
        best = score;
        origin = p;
      }
      return { score: best + own, origin };
    });
    scores = found.map(({ score }) => score);
    origins.push(found.map(({ origin }) => origin));
  }
  const ends = columns.at(-1)?.map(({ end }, s) => (scores[s] ?? 0) + scoreOf(weights, end)) ?? [];
  let best = ends.indexOf(Math.max(...ends));
  const path: Node[] = [];
  for (let index = columns.length - 1; index >= 0; index--) {
    const node = columns[index]?.[best];
    if (node !== undefined) path.push(node);
    best = origins[index]?.[best] ?? 0;
  }
  return path.reverse();
}
