import type { Node } from "./column.ts";
import { Extra, type Lattice } from "./lattice.ts";
import { type NameWeights, scoreOf } from "./name-weights.ts";

/** A way to a node: its score, and the node of the column before. */
interface Way {
  readonly score: number;
  readonly origin: number;
}

/** The best ways up to the nodes of one class, which the next word can't tell apart. */
interface Front {
  /** Any of the nodes; `undefined` is the start of the name. */
  readonly node: Node | undefined;
  readonly best: Way;
  /** With the departure features of the nodes. */
  readonly bestDeparting: Way;
}

/** A step from a front into the nodes of one class. */
interface Step extends Way {
  /** Bits of `Extra`. */
  readonly extras: number;
}

const start: Front = { node: undefined, best: { score: 0, origin: 0 }, bestDeparting: { score: 0, origin: 0 } };
const noWay: Way = { score: Number.NEGATIVE_INFINITY, origin: 0 };

/** The likeliest way through a lattice (Viterbi): one node for each word. */
export function decode(lattice: Lattice, weights: NameWeights): readonly Node[] {
  const { columns } = lattice;
  const ways: (readonly Way[])[] = [];
  let fronts: readonly Front[] = [start];
  for (const [index, column] of columns.entries()) {
    const stepsByClass = new Map<number, readonly Step[]>();
    const found = column.map((to): Way => {
      const steps = stepsByClass.get(to.class) ?? stepsInto(lattice, { index, fronts, to, weights });
      stepsByClass.set(to.class, steps);
      let own = 0;
      for (const features of to.own) own += scoreOf(weights, features);
      const entry = scoreOf(weights, to.entry);
      const arrival = scoreOf(weights, to.arrival);
      let best = noWay;
      for (const step of steps) {
        const extra = (step.extras & Extra.entry ? entry : 0) + (step.extras & Extra.arrival ? arrival : 0);
        if (step.score + extra > best.score) best = { score: step.score + extra, origin: step.origin };
      }
      return { score: best.score + own, origin: best.origin };
    });
    ways.push(found);
    fronts = frontsOf(column, found, weights);
  }
  const ends = columns.at(-1)?.map(({ end }, node) => (ways.at(-1)?.[node]?.score ?? 0) + scoreOf(weights, end)) ?? [];
  return walkBack(lattice, ways, ends.indexOf(Math.max(...ends)));
}

interface Into {
  readonly index: number;
  readonly fronts: readonly Front[];
  readonly to: Node;
  readonly weights: NameWeights;
}

function stepsInto(lattice: Lattice, { index, fronts, to, weights }: Into): readonly Step[] {
  return fronts.flatMap(({ node, best, bestDeparting }) => {
    const edge = lattice.edge(index, node, to);
    if (edge === undefined) return [];
    const { score, origin } = edge.extras & Extra.departure ? bestDeparting : best;
    return { score: score + scoreOf(weights, edge.features), origin, extras: edge.extras };
  });
}

function frontsOf(column: readonly Node[], ways: readonly Way[], weights: NameWeights): readonly Front[] {
  const fronts = new Map<number, Front>();
  for (const [origin, node] of column.entries()) {
    const score = ways[origin]?.score ?? 0;
    const departing = score + scoreOf(weights, node.departure);
    const front = fronts.get(node.class) ?? { node, best: noWay, bestDeparting: noWay };
    fronts.set(node.class, {
      node: front.node,
      best: score > front.best.score ? { score, origin } : front.best,
      bestDeparting: departing > front.bestDeparting.score ? { score: departing, origin } : front.bestDeparting,
    });
  }
  return [...fronts.values()];
}

function walkBack({ columns }: Lattice, ways: readonly (readonly Way[])[], last: number): readonly Node[] {
  const path: Node[] = [];
  let at = last;
  for (let index = columns.length - 1; index >= 0; index--) {
    const node = columns[index]?.[at];
    if (node !== undefined) path.push(node);
    at = ways[index]?.[at]?.origin ?? 0;
  }
  return path.reverse();
}
