import type { Morphology } from "../lexicon/morphology.ts";
import type { OrganizationKind } from "../types.ts";

interface ShortName {
  readonly morphology: Morphology;
  readonly start: number;
  readonly end: number;
  /** Nominative. */
  readonly name: string;
}

// capitalised nouns that stand for a kind of institution, by the heads they can replace
const replaces: ReadonlyMap<string, readonly string[]> = new Map([
  ["uczelnia", ["uniwersytet", "politechnika", "akademia", "szkoła"]],
]);
// … and nouns that stand for any organization of a kind
const kinds: ReadonlyMap<string, readonly OrganizationKind[]> = new Map([
  ["organizacja", ["international", "ngo"]],
  ["spółka", ["company"]],
  ["firma", ["company"]],
  ["uczelnia", ["education"]],
  ["biuro", ["international"]],
]);

/**
 * Whether a name stands for a longer one: its beginning (`Wydział Kryminalny` of `Wydział Kryminalny KPP w Mińsku`), its quoted part,
 * its head noun (`Szkoła`), a noun of its kind (`Uczelnia`), or an acronym of its first words (`KWP`).
 */
export function isShortFormOf(
  { morphology, start, end, name }: ShortName,
  full: string,
  kind?: OrganizationKind,
): boolean {
  const short = name.toLowerCase();
  const long = full.toLowerCase();
  // `Ministerstwo Sprawiedliwości` is not the ministry `… i Spraw Cyfrowych`
  if (short.length < long.length && long.startsWith(`${short} `) && !/^(?:i|oraz) /u.test(long.slice(short.length + 1)))
    return true;
  if (/^[„"“«].*[”"»]$/u.test(name) && long.includes(short)) return true;
  const words = long.split(" ");
  if (end - start > 1) return isHeadWithQuote(short, long);
  if (/^\p{Lu}{2,}$/u.test(name)) return isAcronymOf(name, full);
  return morphology.lemmasOf(start).some((lemma) => {
    if (words.includes(lemma) || (kind !== undefined && kinds.get(lemma)?.includes(kind))) return true;
    return (replaces.get(lemma) ?? []).some((head) => words.some((word) => word.startsWith(head)));
  });
}

/** `Fundacja „La Strada”` for `Fundacja Przeciwko Handlowi Ludźmi „La Strada”` */
function isHeadWithQuote(short: string, long: string): boolean {
  const quote = /[„"“«][^„"“«”»]+[”"»]/u.exec(short)?.[0];
  return quote !== undefined && long.includes(quote) && short.split(" ")[0] === long.split(" ")[0];
}

/** `KWP` for `Komenda Wojewódzka Policji w Poznaniu`: initials of the first words. */
export function isAcronymOf(acronym: string, full: string): boolean {
  const initials = full.split(/[\s-]+/u).flatMap((word) => (/^\p{Lu}/u.test(word) ? word.charAt(0) : []));
  return initials.slice(0, acronym.length).join("") === acronym;
}
