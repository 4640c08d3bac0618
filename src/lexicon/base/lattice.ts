import { buildColumn, type Features, type LatticeOptions, type Node } from "./column.ts";
import { isArrival, isDeparture, type Link, linkFeatures, linkWords } from "./link-features.ts";
import { groupOf } from "./name-kind.ts";
import type { NameWord } from "./name-word.ts";
import { follows, Role } from "./state.ts";
import { shapeName } from "./word-features.ts";

/** Which lists of features of the nodes count on an edge: bits. */
export const Extra = { entry: 1, arrival: 2, departure: 4 } as const;

/** A node that follows another. */
export interface Edge {
  readonly features: Features;
  /** Bits of `Extra`. */
  readonly extras: number;
}

/** All ways to read a name: a column of nodes for each word. */
export interface Lattice {
  readonly columns: readonly (readonly Node[])[];
  /** Edges into the nodes of a column: from a node of the column before, or from the start of the name; absent when it may not follow. */
  readonly edge: (column: number, from: Node | undefined, to: Node) => Edge | undefined;
}

export function buildLattice(words: readonly NameWord[], options: LatticeOptions): Lattice {
  const name = shapeName(options.kind, words);
  const group = groupOf(options.kind);
  const links = words.map((_, index) => linkWords(group, words, index));
  const columns: Node[][] = [];
  for (const [index, link] of links.entries()) {
    if (link === undefined) break;
    const place = { name, group, index, link, next: links[index + 1], before: columns[index - 1] };
    columns.push(buildColumn(place, options));
  }
  return {
    columns,
    edge: (column, from, to) => {
      const link = links[column];
      return link === undefined ? undefined : connect(link, from, to);
    },
  };
}

function connect(link: Link, from: Node | undefined, to: Node): Edge | undefined {
  if (from === undefined) return { features: linkFeatures(link, undefined, to), extras: Extra.entry };
  if (!follows(from, to, link)) return undefined;
  const extras =
    (from.role === Role.before ? Extra.entry : 0) |
    (isArrival(from, to) ? Extra.arrival : 0) |
    (isDeparture(from, to) ? Extra.departure : 0);
  return { features: linkFeatures(link, from, to), extras };
}
