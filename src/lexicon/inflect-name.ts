import { adjectiveForm } from "../polish/adjective-form.ts";
import { declineAcronym } from "../polish/decline-acronym.ts";
import { declinePlace } from "../polish/decline-place.ts";
import { declineMan, declineWoman } from "../polish/decline-surname.ts";
import { declineUnknown } from "../polish/decline-unknown.ts";
import type { DeclinedForm } from "../polish/declined-form.ts";
import { decode } from "./base/decode.ts";
import { buildLattice } from "./base/lattice.ts";
import { groupOf, KindGroup, type NameKind } from "./base/name-kind.ts";
import { type NameWord, Rest } from "./base/name-word.ts";
import { splitName } from "./base/split-name.ts";
import { Role } from "./base/state.ts";
import { Part, Source, type WordOption } from "./base/word-option.ts";
import { inflectReading } from "./inflect-word.ts";
import { Label } from "./label.ts";
import { likeCase } from "./letter-case.ts";
import type { Lexicon } from "./lexicon.ts";
import { anyGender, Case, casesOf, Gender, numbersOf } from "./tag.ts";

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
 * @example
 * inflectName(lexicon, "Nowy Sącz", { kind: "settlement", case: Case.loc }) // "Nowym Sączu"
 */
export function inflectName(lexicon: Lexicon, name: string, options: InflectNameOptions): string | undefined {
  const { words, after } = splitName(lexicon, name);
  const [first] = words;
  if (words.length === 1 && first?.rest === Rest.acronym)
    return first.before + declineAcronym(first.text, options.case) + after;
  const genders = groupOf(options.kind) === KindGroup.person ? genderOfBearer(words) : anyGender;
  const path = decode(buildLattice(words, { kind: options.kind, cases: Case.nom, genders }), lexicon.nameWeights);
  const head = path.find(({ role, option }) => role === Role.declined && option.part === Part.noun)?.option;
  let inflected = "";
  for (const [index, word] of words.entries()) {
    const node = path[index];
    const text =
      node?.role === Role.declined ? formOf(lexicon, word, { ...options, option: node.option, head }) : word.text;
    if (text === undefined) return undefined;
    inflected += word.before + text;
  }
  return inflected + after;
}

/** A first name of a woman says that her surname is read as a woman's: `Joanny Nowak`. */
function genderOfBearer([first]: readonly NameWord[]): number {
  const labels = first?.known.reduce((mask, { labels }) => mask | labels, 0) ?? 0;
  const isWoman = (labels & Label.forenameF) !== 0 && (labels & Label.forenameM) === 0;
  return isWoman ? Gender.f : anyGender;
}

interface WantedForm extends InflectNameOptions {
  readonly option: WordOption;
  /** The noun that adjectives agree with. */
  readonly head: WordOption | undefined;
}

function formOf(
  lexicon: Lexicon,
  { text }: NameWord,
  { option, kind, head, ...wanted }: WantedForm,
): string | undefined {
  const { part, reading, source, lemma } = option;
  if (reading === undefined) return text;
  const common = part === Part.adjective ? option.gender & (head?.gender ?? 0) : 0;
  const gender = common === 0 ? option.gender : common;
  const number = wanted.number ?? option.number;
  const place = { case: wanted.case, number, gender };
  if (part === Part.adjective && source !== Source.known) return likeCase(adjectiveForm(lemma, place), text);
  const known =
    source === Source.known
      ? inflectReading(lexicon, reading, { cases: wanted.case, numbers: number, genders: gender })
      : [];
  const forms = known.map(({ form }) => form);
  const byRule = part === Part.noun ? ruleForms(text, gender, kind) : [];
  const ruled = byRule
    .filter(([, tag]) => (casesOf(tag) & wanted.case) !== 0 && (numbersOf(tag) & number) !== 0)
    .map(([form]) => form);
  // of several forms of the dictionary the one that is regular: "Puzia" before "Puzi", "Tychów" before "Tych"
  const best = ruled.find((form) => forms.includes(form)) ?? forms[0] ?? (known.length === 0 ? ruled[0] : undefined);
  return best === undefined ? undefined : likeCase(best, text);
}

/** All forms of a word that is declined by rule, the usual ones first. */
function ruleForms(name: string, gender: number, kind: NameKind): readonly DeclinedForm[] {
  const group = groupOf(kind);
  if (group === KindGroup.person) return gender === Gender.f ? declineWoman(name) : declineMan(name);
  return group === KindGroup.place ? declinePlace(name) : declineUnknown(name);
}
