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

const beyondBlank = /[^\s]/u;

/** Whether a state of the right word may follow one of the left. */
export function follows(
  from: State,
  to: State,
  { left, right }: { readonly left?: NameWord; readonly right: NameWord },
): boolean {
  if (to.role === Role.before) return from.role === Role.before;
  if (to.role === Role.behind) return from.role !== Role.before;
  // "Komitet Badawczy – Fundacja Rektorów": behind a dash something new may begin
  if (to.role === Role.declined) {
    // "w {Jastrzębiu}": what a preposition of the name itself governs stays
    if (from.role === Role.before && left?.rest === Rest.preposition) return false;
    if (from.role === Role.behind) return beyondBlank.test(right.before);
    return to.option.part === Part.noun || to.isHeaded === from.isHeaded;
  }
  return areAlike(from, to);
}

/** Whether words that follow can't tell the two apart. */
export function areAlike(a: State, b: State): boolean {
  if (a.isHeaded !== b.isHeaded) return false;
  const [x, y] = [a.declined, b.declined];
  if (x === undefined || y === undefined) return x === y;
  return x.part === y.part && x.case === y.case && x.number === y.number && x.gender === y.gender;
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
