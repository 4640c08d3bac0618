import { Case, casesOf, gendersOf, numbersOf } from "../tag.ts";
import { hashFeature, hashText } from "./hash.ts";
import { groupOf } from "./name-kind.ts";
import type { Surroundings } from "./surroundings.ts";
import type { NameShape } from "./word-features.ts";
import type { WordOption } from "./word-option.ts";

const Template = {
  governed: 40,
  before: 41,
  after: 42,
  sentenceStart: 43,
  agreement: 44,
  governedCase: 45,
  occurs: 50,
  formsOf: 51,
  formsOfRest: 52,
} as const;

/** What the words around a name say about the way its first declined word is read. */
export function entryFeatures({ kind }: NameShape, around: Surroundings, option: WordOption): readonly number[] {
  const group = groupOf(kind);
  const { governed, nominalTags } = around;
  let agreement = 0;
  for (const tag of nominalTags) {
    if ((casesOf(tag) & option.case) === 0) continue;
    const agrees = (numbersOf(tag) & option.number) !== 0 && (gendersOf(tag) & option.gender) !== 0;
    agreement |= agrees ? 2 : 1;
  }
  const isGoverned = (governed & option.case) !== 0 ? 1 : 0;
  return [
    hashFeature(Template.governed, governed === 0 ? 2 : isGoverned, group),
    hashFeature(Template.governedCase, governed, option.case),
    hashFeature(Template.before, hashText(around.before), option.case),
    hashFeature(Template.after, hashText(around.after), option.case),
    hashFeature(Template.sentenceStart, around.isSentenceStart ? 1 : 0, option.case, group),
    hashFeature(
      Template.agreement,
      group,
      agreement,
      nominalTags.length > 0 ? 1 : 0,
      option.case & (Case.nom | Case.gen),
    ),
  ];
}

/** Evidence of the whole text is counted so far. */
const mostForms = 4;

/** What the rest of the text says about an option: other forms of the same name, the nominative itself. */
export function textFeatures({ kind }: NameShape, around: Surroundings, option: WordOption): readonly number[] {
  const group = groupOf(kind);
  const changes = option.case === Case.nom ? 0 : 1;
  const occurs = changes && around.occurs(option.lemma) ? 1 : 0;
  return [
    hashFeature(Template.occurs, group, occurs, option.source, changes),
    hashFeature(Template.formsOf, group, Math.min(mostForms, around.formsOf(option.lemma)), option.source, changes),
  ];
}

export function restTextFeatures({ kind }: NameShape, around: Surroundings, text: string): readonly number[] {
  return [hashFeature(Template.formsOfRest, groupOf(kind), Math.min(mostForms, around.formsOf(text)))];
}
