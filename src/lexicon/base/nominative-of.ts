import { adjectiveForm } from "../../polish/adjective-form.ts";
import { inflectReading } from "../inflect-word.ts";
import { likeCase } from "../letter-case.ts";
import type { Lexicon } from "../lexicon.ts";
import { Case, Gender, GrammaticalNumber, Pos, posOf } from "../tag.ts";
import type { Convention } from "./name-kind.ts";
import { Part, Source, type WordOption } from "./word-option.ts";

/** The word as it stands in the base form of its name when it is read so: `Miejskiej`, feminine → `Miejska`. */
export function nominativeOf(lexicon: Lexicon, form: string, option: WordOption, convention: Convention): string {
  const { part, source, lemma, reading } = option;
  if (source === Source.acronym) return lemma;
  if (reading === undefined) return form;
  if (part === Part.adverb) return likeCase(lemma, form);
  const number = convention.singular ? GrammaticalNumber.sg : option.number;
  const isAdjective = part === Part.adjective;
  // "biali" → "biały": the plural of men is the only one of its singular
  const isMasculine = convention.masculine || number !== option.number;
  if (option.case === Case.nom && number === option.number && !(isAdjective && isMasculine)) return form;
  const gender = isAdjective && isMasculine ? Gender.m1 : option.gender;
  // of a noun a guess knows one nominative, that of its tag; the lemma of a verbal noun is the verb
  const isLemma = source !== Source.known || (number === GrammaticalNumber.sg && posOf(reading.tag) !== Pos.ger);
  if (!isAdjective && isLemma) return likeCase(lemma, form);
  const place = { case: Case.nom, number, gender };
  const [known] =
    source === Source.known
      ? inflectReading(lexicon, reading, { cases: Case.nom, numbers: number, genders: gender })
      : [];
  if (known !== undefined) return likeCase(known.form, form);
  return likeCase(isAdjective ? adjectiveForm(lemma, place) : lemma, form);
}
