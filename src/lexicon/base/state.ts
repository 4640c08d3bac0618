import { type NameWord, Rest, Shape } from "./name-word.ts";
import { Part, type WordOption } from "./word-option.ts";

/**
 * Where a word stands to the part of the name that is declined.
 *
 *     II  Komisariatem  Policji       Ludwikiem  van      Beethovenem
 *     before  declined  behind        declined   between  declined
 */
export const Role = { before: 0, declined: 1, behind: 2, between: 3 } as const;

/** One way to read one word in its place. */
export interface State {
  readonly role: number;
  readonly option: WordOption;
  /** Of a word between declined ones, the one before it; of a declined word, itself. */
  readonly declined: WordOption | undefined;
  /** Whether a declined noun, the head of the name, is this word or stands before it. */
  readonly isHeaded: boolean;
}

/** States of a word that its neighbours can't tell apart have one number, below 2¹⁹. */
export function classOf({ role, declined, isHeaded }: State): number {
  const place = role | (isHeaded ? 4 : 0);
  if (declined === undefined) return place;
  const { part, case: oneCase, number, gender } = declined;
  return place | (part << 3) | (number << 5) | (gender << 7) | (oneCase << 12);
}

const beyondBlank = /[^\s]/u;

/** Whether a state of the right word may follow one of the left. */
export function follows(
  from: State,
  to: State,
  { left, right }: { readonly left?: NameWord; readonly right: NameWord },
): boolean {
  if (to.role === Role.before) return from.role === Role.before;
  if (to.role === Role.behind) return from.role !== Role.before;
  if (to.role === Role.between) return from.role !== Role.behind && carries(from, to);
  // "w {Jastrzębiu}": what a preposition of the name itself governs stays
  if (from.role === Role.before && left?.rest === Rest.preposition) return false;
  // "Komitet Badawczy – Fundacja Rektorów": behind a dash something new may begin
  if (from.role === Role.behind) return beyondBlank.test(right.before);
  return to.option.part === Part.noun || to.isHeaded === from.isHeaded;
}

function carries({ declined: a, isHeaded }: State, { declined: b, isHeaded: keepsHead }: State): boolean {
  if (a === undefined || b === undefined || isHeaded !== keepsHead) return false;
  return a.part === b.part && a.case === b.case && a.number === b.number && a.gender === b.gender;
}

const bridges: ReadonlySet<number> = new Set([
  Rest.joiner,
  Rest.particle,
  Rest.number,
  Rest.initial,
  Rest.abbreviation,
]);

/** Whether declined words may stand on both sides of it: `Radia {i} Telewizji`, `Jana {III} Sobieskiego`, `{Kujawsko}-Pomorskiego`. */
export function isBridge({ rest }: NameWord, next: NameWord | undefined): boolean {
  return bridges.has(rest) || (next !== undefined && (next.shape & Shape.hyphened) !== 0);
}

/** Small words are never declined, though dictionaries have letters and particles as nouns too. */
export function isSmallWord({ rest, shape }: NameWord): boolean {
  return (shape & Shape.capital) === 0 && (rest === Rest.joiner || rest === Rest.particle || rest === Rest.preposition);
}
