import { anyCase, anyGender, anyNumber, Case } from "../tag.ts";
import { arrivalFeatures, departureFeatures, endFeatures, type Link } from "./link-features.ts";
import { KindGroup, type NameKind } from "./name-kind.ts";
import { optionsOfWord } from "./options-of-word.ts";
import { classOf, isBridge, isSmallWord, Role, type State } from "./state.ts";
import type { Surroundings } from "./surroundings.ts";
import { entryFeatures, restTextFeatures, textFeatures } from "./text-features.ts";
import { caseFeatures, type NameShape, readingFeatures, restFeatures } from "./word-features.ts";
import { Part, restOption, type WordOption } from "./word-option.ts";

export type Features = readonly number[];

/** A word in one state, with what speaks for it. */
export interface Node extends State {
  /** Whatever the state before; lists may be shared by several nodes. */
  readonly own: readonly Features[];
  /** When the state before is not declined, nor anything before that. */
  readonly entry: Features;
  /** See `isArrival` and `isDeparture`. */
  readonly arrival: Features;
  readonly departure: Features;
  readonly end: Features;
  /** See `classOf`. */
  readonly class: number;
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

interface Place {
  readonly name: NameShape;
  readonly group: number;
  readonly index: number;
  readonly link: Link;
  readonly next: Link | undefined;
  readonly before: readonly Node[] | undefined;
}

const none: Features = [];

/** The nodes of one word: every way to decline it, then the ways to leave it as it stands. */
export function buildColumn(place: Place, { around, cases, numbers, genders }: LatticeOptions): Node[] {
  const { name, group, index, link, next, before } = place;
  const word = link.right;
  const nodes: Node[] = [];
  const add = (state: State, own: readonly Features[]): void => {
    const { role, option, declined, isHeaded } = state;
    nodes.push({
      role,
      option,
      declined,
      isHeaded,
      own,
      entry: role === Role.declined && around !== undefined ? entryFeatures(name, around, option) : none,
      arrival: arrivalFeatures(link, state),
      departure: next === undefined ? none : departureFeatures(next, state),
      end: next === undefined ? endFeatures(group, state) : none,
      class: classOf(state),
    });
  };
  if (!isSmallWord(word)) {
    const shared = new Map<number, Features>();
    const options = optionsOfWord(word, {
      adverbs: group === KindGroup.adjective,
      // only people are called
      cases: (cases ?? anyCase) & (group === KindGroup.person ? anyCase : ~Case.voc),
      numbers: numbers ?? anyNumber,
      genders: genders ?? anyGender,
    });
    for (const option of options) {
      const key = readingKey(option);
      const reading = shared.get(key) ?? readingFeatures(name, index, option);
      shared.set(key, reading);
      const own = [reading, caseFeatures(name, index, option)];
      if (around !== undefined) own.push(textFeatures(name, around, option));
      for (const isHeaded of headedness(option, before))
        add({ role: Role.declined, option, declined: option, isHeaded }, own);
    }
  }
  const rest = [restFeatures(name, index)];
  if (around !== undefined) rest.push(restTextFeatures(name, around, word.text));
  for (const state of restStates(place)) add(state, rest);
  return nodes;
}

/** Options with one key have the same `readingFeatures`. */
function readingKey({ source, rank, number, gender, case: oneCase }: WordOption): number {
  return (oneCase === Case.nom ? 0 : 1) | (number << 1) | (gender << 3) | (source << 8) | (rank << 11);
}

const asHead = [true];
const beforeHead = [false];
const either = [false, true];

/** A noun is a head; an adjective may stand before one or behind. */
function headedness({ part }: WordOption, before: readonly Node[] | undefined): readonly boolean[] {
  if (part === Part.noun) return asHead;
  const isHeaded = (node: Node): boolean => node.isHeaded && node.role !== Role.behind;
  if (before === undefined || !before.some(isHeaded)) return beforeHead;
  return before.every(isHeaded) ? asHead : either;
}

/** The ways in which the word may stay as it stands. */
function restStates({ group, link, next, before }: Place): readonly State[] {
  const rest = { option: restOption, declined: undefined, isHeaded: false };
  const states: State[] = [];
  if (before === undefined || before.some(({ role }) => role === Role.before))
    states.push({ ...rest, role: Role.before });
  if (before === undefined || before.every(({ role }) => role === Role.before)) return states;
  states.push({ ...rest, role: Role.behind });
  // "Johna Fitzgerald Kennedy’ego": in names of people any word may stay
  if (group !== KindGroup.person && !isBridge(link.right, next?.right)) return states;
  const carried = new Set<number>();
  for (const { declined, isHeaded } of before) {
    if (declined === undefined) continue;
    const state = { role: Role.between, option: restOption, declined, isHeaded };
    const key = classOf(state);
    if (!carried.has(key)) states.push(state);
    carried.add(key);
  }
  return states;
}
