import { declineAcronym } from "../polish/decline-acronym.ts";
import { baseForm } from "./base/base-form.ts";
import type { Node } from "./base/column.ts";
import { decode } from "./base/decode.ts";
import { buildLattice } from "./base/lattice.ts";
import { groupOf, KindGroup, type NameKind } from "./base/name-kind.ts";
import { type NameWord, Rest, Shape } from "./base/name-word.ts";
import { type SplitName, splitName } from "./base/split-name.ts";
import { Role } from "./base/state.ts";
import { Part, Source, type WordOption } from "./base/word-option.ts";
import { inflectNameWord } from "./inflect-name-word.ts";
import { forename, Label } from "./label.ts";
import type { Lexicon } from "./lexicon.ts";
import { anyGender, Case, Gender, masculine } from "./tag.ts";

export interface InflectNameOptions {
  readonly kind: NameKind;
  /** One bit of `Case`. */
  readonly case: number;
  /** One bit of `GrammaticalNumber`. @default the number of the name itself */
  readonly number?: number;
}

/**
 * A name, given in the nominative, in another case; `undefined` when a word of it has no such form.
 *
 * A nominative does not tell how much of a name declines, `Legia Warszawa` or `Legia Warszawy`, so no more words are
 * declined than read back to the name.
 *
 * @example
 * inflectName(lexicon, "Nowy Sącz", { kind: "settlement", case: Case.loc }) // "Nowym Sączu"
 */
export function inflectName(lexicon: Lexicon, name: string, options: InflectNameOptions): string | undefined {
  const split = splitName(lexicon, name);
  const { words, after } = split;
  const [first] = words;
  if (words.length === 1 && first?.rest === Rest.acronym)
    return first.before + declineAcronym(first.text, options.case) + after;
  const { kind } = options;
  const genders = groupOf(kind) === KindGroup.person ? genderOfBearer(words) : anyGender;
  const lattice = buildLattice(words, { kind, cases: Case.nom, genders });
  const path = decode(lattice, lexicon.nameWeights);
  const declined = declinedWords(words, path, (index, before) => agreeing(lattice.columns[index], before, kind));
  // in the nominative every part reads the same
  const oblique = options.case === Case.nom ? Case.gen : options.case;
  for (let length = words.length; length > 0; length--) {
    const part = declined.slice(0, length);
    if (part.at(-1) === undefined) continue;
    const form = write(lexicon, split, part, { kind, case: oblique });
    if (form !== undefined && baseForm(lexicon, form, { kind, cases: oblique }).text === name)
      return write(lexicon, split, part, options);
  }
  return write(lexicon, split, declined, options);
}

/** A first name says whose the surname is: `Joanny Nowak`, `Jana Nowaka`. */
function genderOfBearer([first, ...others]: readonly NameWord[]): number {
  const labels = (first?.known.reduce((mask, { labels }) => mask | labels, 0) ?? 0) & forename;
  const endsInA = ({ lower }: NameWord): boolean => lower.endsWith("a");
  // "Maja Sapieha": surnames in `a` are declined alike
  if (labels === Label.forenameF) return others.slice(-1).some(endsInA) ? anyGender : Gender.f;
  // "Jan Maria Nowak"
  if (labels === Label.forenameM) return others.some(endsInA) ? anyGender : masculine;
  return anyGender;
}

/** How each word is declined, `undefined` where it stays. */
function declinedWords(
  words: readonly NameWord[],
  path: readonly Node[],
  agreeingWith: (index: number, before: WordOption | undefined) => WordOption | undefined,
): readonly (WordOption | undefined)[] {
  const startsQuoted = isQuoted(words[0]);
  const declined: (WordOption | undefined)[] = [];
  for (const [index, { role, option }] of path.entries()) {
    // "Fundacji „Leśna Polana”": what stands in quotes inside a name stays
    if (isQuoted(words[index]) && !startsQuoted) declined.push(undefined);
    else declined.push(role === Role.declined ? option : agreeingWith(index, declined[index - 1]));
  }
  return declined;
}

/**
 * What agrees with the noun before it belongs to it, though its nominative may be something else's genitive: an
 * adjective of the dictionary, `Bank Polski`, and in names of people a noun, `Jan Gołąb`.
 */
function agreeing(
  nodes: readonly Node[] | undefined,
  noun: WordOption | undefined,
  kind: NameKind,
): WordOption | undefined {
  if (noun?.part !== Part.noun) return undefined;
  const isPerson = groupOf(kind) === KindGroup.person;
  const found = nodes?.find(
    ({ role, option: { part, source, number, gender } }) =>
      role === Role.declined &&
      source === Source.known &&
      (part === Part.adjective || isPerson) &&
      number === noun.number &&
      (gender & noun.gender) !== 0,
  );
  return found?.option;
}

function isQuoted(word: NameWord | undefined): boolean {
  return word !== undefined && (word.shape & Shape.quoted) !== 0;
}

function write(
  lexicon: Lexicon,
  { words, after }: SplitName,
  declined: readonly (WordOption | undefined)[],
  options: InflectNameOptions,
): string | undefined {
  const head = declined.find((option) => option?.part === Part.noun);
  let form = "";
  for (const [index, word] of words.entries()) {
    const option = declined[index];
    const text = option === undefined ? word.text : inflectNameWord(lexicon, word, { ...options, option, head });
    if (text === undefined) return undefined;
    form += word.before + text;
  }
  return form + after;
}
