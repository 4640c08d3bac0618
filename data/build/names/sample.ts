import type { Node } from "../../../src/lexicon/base/column.ts";
import { buildLattice, type Edge } from "../../../src/lexicon/base/lattice.ts";
import { conventionOf } from "../../../src/lexicon/base/name-kind.ts";
import { nominativeOf } from "../../../src/lexicon/base/nominative-of.ts";
import { splitName } from "../../../src/lexicon/base/split-name.ts";
import { Role } from "../../../src/lexicon/base/state.ts";
import type { Lexicon } from "../../../src/lexicon/lexicon.ts";
import type { Example } from "./example.ts";

/** Lists of features by number, of the nodes of one word. */
export interface SampleColumn {
  readonly own: Int32Array;
  readonly entry: Int32Array;
  readonly arrival: Int32Array;
  readonly departure: Int32Array;
  readonly end: Int32Array;
  /** 1 for nodes that give the right word. */
  readonly right: Uint8Array;
  /** List of each edge, by node before × nodes + node; -1 when there is none. */
  readonly links: Int32Array;
  readonly extras: Uint8Array;
}

/** A lattice with its features as numbers. List `l` is `ids[starts[l]]` up to `ids[starts[l + 1]]`. */
export interface Sample {
  readonly ids: Int32Array;
  readonly starts: Int32Array;
  readonly columns: readonly SampleColumn[];
  readonly weight: number;
}

/** `undefined` when no way through the lattice gives the base. */
export function makeSample(lexicon: Lexicon, example: Example, mask: number): Sample | undefined {
  const { form, base, kind, around, weight } = example;
  const { words } = splitName(lexicon, form);
  const wanted = splitName(lexicon, base).words;
  if (words.length === 0 || words.length !== wanted.length) return undefined;
  const conventions = example.conventions ?? [conventionOf(kind)];
  const lattice = buildLattice(words, around === undefined ? { kind } : { kind, around });
  const lists = new Map<readonly number[], number>();
  const numberOf = (features: readonly number[]): number => {
    const known = lists.get(features);
    if (known !== undefined) return known;
    lists.set(features, lists.size);
    return lists.size - 1;
  };
  const columns: SampleColumn[] = [];
  for (const [index, nodes] of lattice.columns.entries()) {
    const word = words[index]?.text ?? "";
    const right = wanted[index]?.lower;
    const isRight = ({ role, option }: Node): boolean =>
      role === Role.declined
        ? conventions.some((convention) => nominativeOf(lexicon, word, option, convention).toLowerCase() === right)
        : word.toLowerCase() === right;
    const before: readonly (Node | undefined)[] = lattice.columns[index - 1] ?? [undefined];
    // nodes of one class share their edges
    const edges = new Map<string, Edge | undefined>();
    const links: number[] = [];
    const extras: number[] = [];
    for (const from of before) {
      for (const to of nodes) {
        const key = `${from?.class} ${to.class}`;
        const edge = edges.has(key) ? edges.get(key) : lattice.edge(index, from, to);
        edges.set(key, edge);
        links.push(edge === undefined ? -1 : numberOf(edge.features));
        extras.push(edge?.extras ?? 0);
      }
    }
    columns.push({
      own: Int32Array.from(nodes, ({ own }) => numberOf(own.flat())),
      entry: Int32Array.from(nodes, ({ entry }) => numberOf(entry)),
      arrival: Int32Array.from(nodes, ({ arrival }) => numberOf(arrival)),
      departure: Int32Array.from(nodes, ({ departure }) => numberOf(departure)),
      end: Int32Array.from(nodes, ({ end }) => numberOf(end)),
      right: Uint8Array.from(nodes, (node) => (isRight(node) ? 1 : 0)),
      links: Int32Array.from(links),
      extras: Uint8Array.from(extras),
    });
  }
  if (columns.some(({ right }) => !right.includes(1))) return undefined;
  const starts = [0];
  for (const features of lists.keys()) starts.push((starts.at(-1) ?? 0) + features.length);
  const ids = Int32Array.from([...lists.keys()].flat(), (id) => id & mask);
  return { ids, starts: Int32Array.from(starts), columns, weight };
}
