import { Label } from "../label.ts";
import { isCapitalized } from "../letter-case.ts";
import { Case } from "../tag.ts";
import { hashFeature, hashText } from "./hash.ts";
import { groupOf, type NameKind, nameKinds } from "./name-kind.ts";
import { type NameWord, Rest, Shape } from "./name-word.ts";
import { Source, type WordOption } from "./word-option.ts";

/** Numbers of the templates; a feature is a template and what stands in it. */
const Template = {
  caseOfKind: 1,
  capital: 2,
  labels: 3,
  labelsOfKind: 4,
  rank: 5,
  changeOfEnding: 6,
  change: 7,
  lemmaEnding: 8,
  longLemmaEnding: 9,
  formEnding: 10,
  pair: 11,
  lemma: 12,
  form: 13,
  foreignWord: 14,
  foreignName: 15,
  otherReadings: 16,
  position: 17,
  gender: 18,
  shape: 19,
  length: 20,
  frequency: 21,
  restClass: 30,
  restForm: 31,
  restShape: 32,
  restEnding: 33,
  restReadings: 34,
  restOfKind: 35,
  restLength: 36,
} as const;

/** The name that a word stands in. */
export interface NameShape {
  readonly kind: NameKind;
  readonly words: readonly NameWord[];
  /** Whether it has unknown, foreign, particle-like words: bits. */
  readonly foreign: number;
}

export function shapeName(kind: NameKind, words: readonly NameWord[]): NameShape {
  let foreign = 0;
  for (const { known, shape, rest } of words) {
    if (rest === Rest.unknown) foreign |= (shape & Shape.foreign) !== 0 ? 3 : 1;
    else if ((shape & Shape.foreign) !== 0 && known.length === 0) foreign |= 2;
    if (rest === Rest.particle) foreign |= 4;
  }
  return { kind, words, foreign };
}

/** Where the word stands: alone, first, inside, last. */
function positionOf({ words }: NameShape, index: number): number {
  if (words.length === 1) return 3;
  if (index === 0) return 0;
  return index === words.length - 1 ? 2 : 1;
}

const foreignShape = Shape.foreign | Shape.caps | Shape.capital | Shape.quoted;
const caseShape = Shape.caps | Shape.quoted | Shape.headline | Shape.number;
const listLabels = Label.forenameF | Label.forenameM | Label.surname | Label.settlement | Label.city;
const frequencyLabels = Label.common | Label.declined | Label.frequent;

/** What speaks for or against a word that stays as it stands. */
export function restFeatures(name: NameShape, index: number): readonly number[] {
  const word = name.words[index];
  if (word === undefined) return [];
  const { lower, rest, shape, known } = word;
  const group = groupOf(name.kind);
  const kind = nameKinds.indexOf(name.kind);
  const position = positionOf(name, index);
  const isKnown = known.length > 0 ? 1 : 0;
  const isAlone = position === 3 ? 1 : 0;
  const features = [
    hashFeature(Template.restClass, group, rest, position),
    hashFeature(Template.restForm, hashText(lower)),
    hashFeature(Template.restShape, kind, shape & foreignShape, name.foreign | (isAlone << 3), isKnown),
    hashFeature(Template.restReadings, group, word.knownCases, position),
    hashFeature(Template.restOfKind, kind, isAlone, isKnown, shape & Shape.caps),
    hashFeature(Template.restLength, group, lengthOf(lower), rest),
  ];
  for (let length = 1; length <= 3 && length < lower.length; length++)
    features.push(hashFeature(Template.restEnding, group, hashText(lower, lower.length - length), isKnown));
  return features;
}

/** What speaks for or against a reading of a word, whichever of the oblique cases it stands in. */
export function readingFeatures(name: NameShape, index: number, option: WordOption): readonly number[] {
  const word = name.words[index];
  if (word === undefined) return [];
  const { lower, shape } = word;
  const { source, labels, number, gender } = option;
  const group = groupOf(name.kind);
  const kind = nameKinds.indexOf(name.kind);
  const position = positionOf(name, index);
  const isKnown = source === Source.known ? 1 : 0;
  const changes = option.case === Case.nom ? 0 : 1;
  const lemma = option.lemma.toLowerCase();
  const form = hashText(lower);
  const lemmaHash = hashText(lemma);
  const change = changeOf(lower, lemma);
  const capital = capitalsOf(word, option);
  const origin = (option.part << 3) | source;
  const called = option.case === Case.voc ? 2 : changes;
  const features = [
    hashFeature(Template.capital, group, origin, capital, changes),
    hashFeature(Template.labels, group, labels, origin),
    hashFeature(Template.labelsOfKind, kind, labels & listLabels, changes, number),
    hashFeature(Template.rank, group, source, Math.min(option.rank, 4), changes),
    hashFeature(Template.change, group, change, isKnown, number),
    hashFeature(Template.lemmaEnding, group, gender, hashText(lemma, lemma.length - 2), source),
    hashFeature(Template.longLemmaEnding, gender, hashText(lemma, lemma.length - 3), isKnown, changes),
    hashFeature(Template.pair, form, lemmaHash, number),
    hashFeature(Template.lemma, group, lemmaHash, capital & 1),
    hashFeature(Template.form, form, changes),
    hashFeature(Template.foreignWord, kind, changes, shape & Shape.foreign, source),
    hashFeature(Template.foreignName, group, changes, name.foreign | (position === 3 ? 8 : 0), source),
    hashFeature(Template.otherReadings, kind, word.knownCases, changes, source),
    hashFeature(Template.position, position, origin, group),
    hashFeature(Template.gender, kind, gender, number, source),
    hashFeature(Template.shape, group, shape & caseShape, called, source),
    hashFeature(Template.length, group, lengthOf(lower), changes, source),
  ];
  const longest = isKnown ? 3 : 5;
  for (let length = isKnown ? 2 : 1; length <= longest && length < lower.length; length++)
    features.push(hashFeature(Template.changeOfEnding, change, hashText(lower, lower.length - length), isKnown));
  return features;
}

/** What speaks for or against the one case. */
export function caseFeatures(name: NameShape, index: number, option: WordOption): readonly number[] {
  const word = name.words[index];
  if (word === undefined) return [];
  const { lower } = word;
  const { source, labels, number } = option;
  const group = groupOf(name.kind);
  const isAlone = name.words.length === 1 ? 1 : 0;
  return [
    hashFeature(Template.caseOfKind, nameKinds.indexOf(name.kind), option.case, number, isAlone | (source << 1)),
    hashFeature(Template.formEnding, group, hashText(lower, lower.length - 2), option.case, number),
    hashFeature(Template.frequency, group, capitalsOf(word, option), labels & frequencyLabels, option.case),
  ];
}

/** Bits: a capital in the lemma, in the form. */
function capitalsOf({ shape }: NameWord, { lemma }: WordOption): number {
  return (isCapitalized(lemma) ? 1 : 0) | ((shape & Shape.capital) !== 0 ? 2 : 0);
}

/** Hash of the change from a form to its lemma: letters cut, letters added. */
function changeOf(form: string, lemma: string): number {
  let shared = 0;
  while (shared < form.length && form.charCodeAt(shared) === lemma.charCodeAt(shared)) shared++;
  return hashText(lemma, shared) ^ Math.imul(form.length - shared + 1, 0x9e3779b1);
}

/** Length in pairs of letters; longer words are alike. */
function lengthOf(word: string): number {
  return Math.min(7, word.length >> 1);
}
