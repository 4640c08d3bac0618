import { withinDistance } from "../match/distance.ts";
import type { Person } from "../types.ts";
import type { LinkRule } from "./link-rule.ts";

/** What a mention says of its person. */
export interface PersonReading extends Pick<Person, "givenNames" | "surname" | "gender"> {
  /** `Jan Kania junior` */
  readonly generation?: "junior" | "senior";
}

export interface Comparison {
  /** Whether the dictionary has the surname: two that it has are two families. */
  readonly isListed: (surname: string) => boolean;
}

/** Why the two readings are of one person; undefined when they are not, or need not be. */
export function samePerson(one: PersonReading, other: PersonReading, comparison: Comparison): LinkRule | undefined {
  if (one.generation !== undefined && other.generation !== undefined && one.generation !== other.generation)
    return undefined;
  // a given name alone is the bearer's: „druhny Mariana”
  if (one.surname === undefined || other.surname === undefined)
    return one.givenNames !== undefined && one.givenNames === other.givenNames ? "given name" : undefined;
  if (one.gender !== undefined && other.gender !== undefined && one.gender !== other.gender) return undefined;
  if (one.surname === other.surname) return compareGivenNames(one.givenNames, other.givenNames);
  if (one.givenNames === undefined || one.givenNames !== other.givenNames) return undefined;
  return compareSurnames(one.surname, other.surname, comparison);
}

/** Of bearers of one surname. */
function compareGivenNames(one: string | undefined, other: string | undefined): LinkRule | undefined {
  if (one === other) return "same name";
  if (one === undefined || other === undefined) return "surname";
  if (isInitialOf(one, other) || isInitialOf(other, one)) return "initials";
  if (other.startsWith(`${one} `) || one.startsWith(`${other} `)) return "fewer given names";
  return startsAlike(one, other) ? "case form" : undefined;
}

/** Of bearers of the same given names. */
function compareSurnames(one: string, other: string, { isListed }: Comparison): LinkRule | undefined {
  if (isInitialOf(one, other) || isInitialOf(other, one)) return "initials";
  // a nominative may have been guessed differently from two cases of one surname: `Zaręby` → Zaręb, Zaręba
  if (startsAlike(one, other)) return "case form";
  if (isListed(one) && isListed(other)) return undefined;
  return Math.min(one.length, other.length) >= shortestMisspelt && withinDistance(one, other, 1)
    ? "spelling"
    : undefined;
}

// of shorter surnames, one letter makes another: Kos, Kot, Kok
const shortestMisspelt = 6;

const initials = /^\p{Lu}\p{Ll}?\.$/u; // "S.", "Sz."

/** `S.` of `Sylwester` */
function isInitialOf(short: string, full: string): boolean {
  return initials.test(short) && !initials.test(full) && full.startsWith(short.slice(0, -1));
}

/** All but an ending: `Radosław` and `Radosława`, but not `Jan` and `Janusz`, `Marek` and `Maria`, `Nowak` and `Nowicki`. */
function startsAlike(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  return Math.abs(a.length - b.length) <= 2 && commonPrefix(a, b) >= Math.max(3, shorter - 1);
}

function commonPrefix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}
