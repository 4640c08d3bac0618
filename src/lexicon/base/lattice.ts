import { anyCase, anyGender, anyNumber, Case } from "../tag.ts";
import {
  arrivalFeatures,
  departureFeatures,
  endFeatures,
  type Link,
  linkFeatures,
  linkWords,
} from "./link-features.ts";
import { groupOf, KindGroup, type NameKind } from "./name-kind.ts";
import { type NameWord, Rest, Shape } from "./name-word.ts";
import { areAlike, follows, isBridge, Role, type State } from "./state.ts";
import type { Surroundings } from "./surroundings.ts";
import { entryFeatures, restTextFeatures, textFeatures } from "./text-features.ts";
import { type NameShape, optionFeatures, restFeatures, shapeName } from "./word-features.ts";
import { optionsOf, Part, restOption, type WordOption } from "./word-option.ts";

type Features = readonly number[];

/** A word in one state, with what speaks for it. */
export interface Node extends State {
  /** Whatever the state before. */
  readonly features: Features;
  /** When the state before is not declined, nor anything before that. */
  readonly entry: Features;
  /** See `isArrival` and `isDeparture`. */
  readonly arrival: Features;
  readonly departure: Features;
  readonly end: Features;
  /** States of a word that its neighbours can't tell apart have one number. */
  readonly class: number;
}

/** All ways to read a name: a column of nodes for each word. */
export interface Lattice {
  readonly words: readonly NameWord[];
  readonly columns: readonly (readonly Node[])[];
  /** Features of the link of a node to one of the column before, absent when it may not follow. */
  readonly link: (column: number, from: Node | undefined, to: Node) => Features | undefined;
}

export interface LatticeOptions {
  readonly kind: NameKind;
  /** @default none */
  readonly around?: Surroundings;
  /** Mask of the cases that the name may stand in. @default any */
  readonly cases?: number;
  /** Mask of its numbers. @default any */
  readonly numbers?: number;
  /** Mask of the genders that its declined words may have. @default any */
  readonly genders?: number;
}

export function buildLattice(words: readonly NameWord[], options: LatticeOptions): Lattice {
  const name = shapeName(options.kind, words);
  const group = groupOf(options.kind);
  const links = words.map((_, index) => linkWords(group, words, index));
  const columns: Node[][] = [];
  for (const index of words.keys()) {
    const link = links[index];
    if (link === undefined) break;
    columns.push(
      buildColumn({ name, group, link, next: links[index + 1], before: columns[index - 1] }, index, options),
    );
  }
  const known: Map<number, Features>[] = words.map(() => new Map());
  return {
    words,
    columns,
    link(column, from, to) {
      const link = links[column];
      if (link === undefined || (from !== undefined && !follows(from, to, link))) return undefined;
      const key = from === undefined ? to.class : ((from.class + 1) << 16) | to.class;
      const features = known[column]?.get(key) ?? linkFeatures(link, from, to);
      known[column]?.set(key, features);
      return features;
    },
  };
}

interface Place {
  readonly name: NameShape;
  readonly group: number;
  readonly link: Link;
  readonly next: Link | undefined;
  readonly before: readonly Node[] | undefined;
}

function buildColumn(place: Place, index: number, { around, cases, numbers, genders }: LatticeOptions): Node[] {
  const { name, group, link, next, before } = place;
  const word = link.right;
  const options = optionsOf(word, {
    adverbs: group === KindGroup.adjective,
    // only people are called
    cases: (cases ?? anyCase) & (group === KindGroup.person ? anyCase : ~Case.voc),
    numbers: numbers ?? anyNumber,
    genders: genders ?? anyGender,
  });
  const nodes: Node[] = [];
  const add = (state: State, features: Features): void => {
    const alike = nodes.find((other) => other.role === state.role && areAlike(other, state));
    nodes.push({
      ...state,
      features,
      entry: state.role === Role.declined && around !== undefined ? entryFeatures(name, around, state.option) : [],
      arrival: arrivalFeatures(link, state),
      departure: next === undefined ? [] : departureFeatures(next, state),
      end: endFeatures(group, state),
      class: alike?.class ?? nodes.length,
    });
  };
  for (const option of isSmallWord(word) ? [] : options) {
    const told = around === undefined ? [] : textFeatures(name, around, option);
    const features = [...optionFeatures(name, index, option), ...told];
    for (const isHeaded of headedness(option, before))
      add({ role: Role.declined, option, declined: option, isHeaded }, features);
  }
  const told = around === undefined ? [] : restTextFeatures(name, around, word.text);
  const features = [...restFeatures(name, index), ...told];
  for (const state of restStates(place)) add(state, features);
  return nodes;
}

/** Small words are never declined, though dictionaries have letters and particles as nouns too. */
function isSmallWord({ rest, shape }: NameWord): boolean {
  return (shape & Shape.capital) === 0 && (rest === Rest.joiner || rest === Rest.particle || rest === Rest.preposition);
}

/** A noun is a head; an adjective may stand before one or behind. */
function headedness({ part }: WordOption, before: readonly Node[] | undefined): readonly boolean[] {
  if (part === Part.noun) return [true];
  const isHeaded = (node: Node): boolean => node.isHeaded && node.role !== Role.behind;
  if (before === undefined || !before.some(isHeaded)) return [false];
  return before.every(isHeaded) ? [true] : [false, true];
}

/** The ways in which the word may stay as it stands. */
function* restStates({ group, link, next, before }: Place): Iterable<State> {
  const rest = { option: restOption, declined: undefined, isHeaded: false };
  if (before === undefined || before.some(({ role }) => role === Role.before)) yield { ...rest, role: Role.before };
  if (before === undefined || before.every(({ role }) => role === Role.before)) return;
  yield { ...rest, role: Role.behind };
  // "Johna Fitzgerald Kennedy’ego": in names of people any word may stay
  if (group !== KindGroup.person && !isBridge(link.right, next?.right)) return;
  const carried: State[] = [];
  for (const { declined, isHeaded } of before) {
    const state = { role: Role.between, option: restOption, declined, isHeaded };
    if (declined === undefined || carried.some((other) => areAlike(other, state))) continue;
    carried.push(state);
    yield state;
  }
}
