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
  if (end - start > 1) return isHeadWithQuote(short, long) || isNumberedPart(short, words);
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

/** `16 Dywizja` for `16 Pomorska Dywizja Zmechanizowana`: the number and words of the name in their order. */
function isNumberedPart(short: string, words: readonly string[]): boolean {
  const [number = "", ...rest] = short.split(" ");
  if (!/^\d+\.?$/u.test(number) || number !== words[0]) return false;
  let at = 0;
  for (const word of rest) {
    at = words.indexOf(word, at + 1);
    if (at < 0) return false;
  }
  return rest.length > 0;
}

/** Whether a name of several words is another without its seat or legal form: `Sąd Okręgowy` of `Sąd Okręgowy w Tarnowie`. */
export function isBeginningOf(short: string, full: string): boolean {
  return (
    short.includes(" ") && full.startsWith(`${short} `) && /^(?:we? |S\.|Sp\. )/u.test(full.slice(short.length + 1))
  );
}

/** `KWP` for `Komenda Wojewódzka Policji w Poznaniu`: initials of the first words. */
export function isAcronymOf(acronym: string, full: string): boolean {
  const initials = full.split(/[\s-]+/u).flatMap((word) => (/^\p{Lu}/u.test(word) ? word.charAt(0) : []));
  return initials.slice(0, acronym.length).join("") === acronym;
}
