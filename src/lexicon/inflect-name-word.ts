import { adjectiveForm } from "../polish/adjective-form.ts";
import { declinePlace } from "../polish/decline-place.ts";
import { declineMan, declineWoman } from "../polish/decline-surname.ts";
import { declineUnknown } from "../polish/decline-unknown.ts";
import type { DeclinedForm } from "../polish/declined-form.ts";
import { groupOf, KindGroup, type NameKind } from "./base/name-kind.ts";
import type { NameWord } from "./base/name-word.ts";
import { Part, Source, type WordOption } from "./base/word-option.ts";
import { inflectReading } from "./inflect-word.ts";
import { likeCase } from "./letter-case.ts";
import type { Lexicon } from "./lexicon.ts";
import { casesOf, Gender, numbersOf } from "./tag.ts";

export interface WantedForm {
  /** How the word is read in the nominative. */
  readonly option: WordOption;
  /** The noun that adjectives agree with. */
  readonly head: WordOption | undefined;
  readonly kind: NameKind;
  /** One bit of `Case`. */
  readonly case: number;
  /** One bit of `GrammaticalNumber`. @default the number of the word itself */
  readonly number?: number;
}

/** A declined word of a name in another case: by the dictionary, else by rule; `undefined` when it has no such form. */
export function inflectNameWord(
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
