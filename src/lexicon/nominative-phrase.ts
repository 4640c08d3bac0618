import { adjectiveForm } from "../polish/adjective-form.ts";
import { nominativeBehindAbbreviation } from "./abbreviated-head.ts";
import { lemmatizeAcronym } from "./acronym.ts";
import { findHeadGroup, type HeadGroup, type HeadOptions } from "./head-group.ts";
import { inflectReading } from "./inflect-word.ts";
import { Label } from "./label.ts";
import { likeCase } from "./letter-case.ts";
import type { Lexicon } from "./lexicon.ts";
import { isPersonPhrase, nominativePerson } from "./person-phrase.ts";
import { isAdjective, isNoun, joinPhrase, type PhraseWord, splitPhrase } from "./phrase-words.ts";
import { anyCase, Case, GrammaticalNumber, gendersOf } from "./tag.ts";

export interface NominativeOptions extends HeadOptions {
  /** `GrammaticalNumber.sg` names one of many: `prorektorzy` → `prorektor`. @default the number of the phrase */
  readonly number?: number;
}

/**
 * Puts a name into the nominative: its head and what agrees with the head change, the rest stays. Number and capitals
 * are kept. `undefined` when no word of it can be a head.
 *
 * @example
 * nominativePhrase(lexicon, "Komendy Powiatowej Policji w Wągrowcu") // "Komenda Powiatowa Policji w Wągrowcu"
 */
export function nominativePhrase(
  lexicon: Lexicon,
  phrase: string | readonly string[],
  options: NominativeOptions = {},
): string | undefined {
  const text = typeof phrase === "string" ? phrase : phrase.join(" ");
  const [first = ""] = text.split(" ", 1);
  const acronym = lemmatizeAcronym(first);
  if (acronym !== undefined) return acronym + text.slice(first.length);
  const { words, after } = splitPhrase(lexicon, text);
  const behind = nominativeBehindAbbreviation(words);
  if (behind !== undefined) return joinPhrase(words, behind, after);
  if (isPersonPhrase(words)) {
    const texts = nominativePerson(words, options.cases ?? anyCase);
    if (texts !== undefined) return joinPhrase(words, texts, after);
  }
  const group = findHeadGroup(words, options) ?? findHeadGroup(words);
  if (group === undefined) return undefined;
  const texts = words.map(({ text }) => text);
  for (const [index, text] of nominatives(lexicon, words, { ...group, wantedNumber: options.number ?? group.number }))
    texts[index] = text;
  return joinPhrase(words, texts, after);
}

function nominatives(
  lexicon: Lexicon,
  words: readonly PhraseWord[],
  group: HeadGroup & { wantedNumber: number },
): [number, string][] {
  if (group.case === Case.nom && group.number === group.wantedNumber) return [];
  const changed: [number, string][] = [];
  for (const { index, reading, fixed } of group.members) {
    const word = words[index];
    if (word === undefined || fixed) continue;
    // A noun keeps its own gender ("Kędzierzyna-Koźla"), an adjective takes the head's.
    const genders = isNoun(reading.tag) ? gendersOf(reading.tag) : group.gender;
    if ((reading.labels & Label.guessed) !== 0) {
      const place = { case: Case.nom, number: group.wantedNumber, gender: group.gender };
      if (isAdjective(reading.tag)) changed.push([index, likeCase(adjectiveForm(reading.lemma, place), word.text)]);
      // Of a noun a guess knows the nominative singular and nothing else.
      else if (group.wantedNumber === GrammaticalNumber.sg) changed.push([index, likeCase(reading.lemma, word.text)]);
      continue;
    }
    const [first] = inflectReading(lexicon, reading, { cases: Case.nom, numbers: group.wantedNumber, genders });
    if (first !== undefined) changed.push([index, likeCase(first.form, word.text)]);
  }
  return changed;
}
