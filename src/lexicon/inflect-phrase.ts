import { adjectiveForm } from "../polish/adjective-form.ts";
import { declineUnknown } from "../polish/decline-unknown.ts";
import { findHeadGroup, type HeadGroup } from "./head-group.ts";
import { inflectReading } from "./inflect-word.ts";
import { Label } from "./label.ts";
import { likeCase } from "./letter-case.ts";
import type { Analysis, Lexicon } from "./lexicon.ts";
import { combine, declinePerson, isPersonPhrase } from "./person-phrase.ts";
import { isAdjective, isNoun, joinPhrase, type PhraseWord, splitPhrase } from "./phrase-words.ts";
import { anyCase, anyGender, bitsOf, Case, casesOf, GrammaticalNumber, gendersOf, numbersOf } from "./tag.ts";

export interface PhraseForm {
  readonly form: string;
  /** Mask of the cases it stands in. */
  readonly cases: number;
  /** `GrammaticalNumber.sg` or `.pl`. */
  readonly number: number;
}

export interface InflectOptions {
  /** Mask of the numbers wanted. @default the number of the phrase itself */
  readonly numbers?: number;
}

/** Names of people have no head: every part is declined by itself. */
const person: HeadGroup = { members: [], case: Case.nom, number: GrammaticalNumber.sg, gender: anyGender };

/** A word with more variants than this in one case is no help to anybody. */
const mostVariants = 4;

/**
 * All case forms of a name given in the nominative: the head and what agrees with it change, complements stay.
 *
 * @example
 * inflectPhrase(lexicon, "Komenda Powiatowa Policji").map(({ form }) => form)
 * // ["Komenda Powiatowa Policji", "Komendy Powiatowej Policji", "Komendzie …", "Komendę …", "Komendą …", "Komendo …"]
 */
export function inflectPhrase(
  lexicon: Lexicon,
  nominative: string,
  options: InflectOptions = {},
): readonly PhraseForm[] {
  const { words, after } = splitPhrase(lexicon, nominative);
  const isPerson = isPersonPhrase(words);
  const group = isPerson ? person : findHeadGroup(words, { cases: Case.nom });
  if (group === undefined) return [{ form: nominative, cases: anyCase, number: options.numbers ?? 1 }];
  const forms = new Map<string, PhraseForm>();
  for (const number of bitsOf(options.numbers ?? group.number)) {
    for (const oneCase of bitsOf(anyCase)) {
      const rows = isPerson
        ? combine(declinePerson(lexicon, words, oneCase), mostVariants * mostVariants)
        : variants(lexicon, words, { ...group, case: oneCase, number });
      for (const texts of rows) {
        const form = joinPhrase(words, texts, after);
        const key = `${number} ${form}`;
        const known = forms.get(key);
        forms.set(key, { form, number, cases: (known?.cases ?? 0) | oneCase });
      }
    }
  }
  return [...forms.values()];
}

/** Every combination of the members' forms in the group's case and number; none when a member lacks that form. */
function variants(lexicon: Lexicon, words: readonly PhraseWord[], group: HeadGroup): string[][] {
  let combinations: string[][] = [words.map(({ text }) => text)];
  for (const { index, reading, fixed } of group.members) {
    const word = words[index];
    if (word === undefined || fixed) continue;
    const genders = isNoun(reading.tag) ? gendersOf(reading.tag) : group.gender;
    const filter = { cases: group.case, numbers: group.number, genders };
    const found = isGuessed(reading)
      ? unknownForms(word.text, reading, group)
      : inflectReading(lexicon, reading, filter).map(({ form }) => likeCase(form, word.text));
    const texts = [...new Set(found)].slice(0, mostVariants);
    if (texts.length === 0) return [];
    combinations = combinations
      .flatMap((combination) => texts.map((text) => combination.with(index, text)))
      .slice(0, mostVariants * mostVariants);
  }
  return combinations;
}

function isGuessed({ labels }: Analysis): boolean {
  return (labels & Label.guessed) !== 0;
}

function unknownForms(name: string, { tag, lemma }: Analysis, group: HeadGroup): string[] {
  if (isAdjective(tag)) return [likeCase(adjectiveForm(lemma, group), name)];
  return declineUnknown(name)
    .filter(([, form]) => (casesOf(form) & group.case) !== 0 && (numbersOf(form) & group.number) !== 0)
    .map(([form]) => form);
}
