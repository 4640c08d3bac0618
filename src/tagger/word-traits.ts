import { forename, Label } from "../lexicon/label.ts";
import { isCapitalized } from "../lexicon/letter-case.ts";
import type { Analysis } from "../lexicon/lexicon.ts";
import { casesOf, gendersOf, numbersOf, posOf } from "../lexicon/tag.ts";
import { TokenKind } from "../text/document.ts";
import { finishHash, hashNumber, hashText, startHash } from "./hash.ts";
import { Capital, capitalOf, isRoman, markOf, shapeOf } from "./shape.ts";
import { Template } from "./templates.ts";

/** What the tagger sees of a word by itself, whatever stands around it; made once for each distinct form. */
export interface WordTraits {
  readonly shape: number;
  readonly capital: Capital;
  /** Bits of `Mark`. */
  readonly mark: number;
  /** Bits: 1 known with a capital lemma, 2 with a small one; 4 unknown. */
  readonly known: number;
  /** One bit per case × number of a nominal reading; 0 when there is none. */
  readonly agreement: number;
  /** Lemma in small letters; of an unknown word the form without the ending that it may have. */
  readonly stem: string;
  readonly stemHash: number;
  readonly isForename: boolean;
}

export interface ReadWord extends WordTraits {
  /** Features, those of the word's identity first. */
  readonly features: Uint32Array;
  /** How many of `features` tell which word it is: dropped together in training, so that the rest learns to do without. */
  readonly lexical: number;
}

const mostLemmas = 4;
const longestEnding = 2;
const longestAffix = 5;
const longestCapitalSuffix = 3;

export function readWord(form: string, kind: number, readings: readonly Analysis[]): ReadWord {
  const lower = form.toLowerCase();
  const { length } = lower;
  const capital = kind === TokenKind.word ? capitalOf(form, lower) : Capital.none;
  const shape = shapeOf(form, kind, capital);
  const lemmas = lemmasOf(readings);
  const { cases, numbers, genders, poses, agreement, labels, known } = maskReadings(readings);

  const features: number[] = [textFeature(Template.form, form, 0), textFeature(Template.lower, lower, 0)];
  for (const lemma of lemmas) features.push(textFeature(Template.lemma, lemma, 0));
  for (const lemma of lemmas) features.push(textFeature(Template.lemmaCapital, lemma, capital));
  const lexical = features.length;
  for (let affix = 2; affix <= longestAffix && affix <= length; affix++)
    features.push(textFeature(Template.prefix, lower, affix, 0, affix));
  for (let affix = 1; affix <= longestAffix && affix <= length; affix++)
    features.push(textFeature(Template.suffix, lower, affix, length - affix));
  for (let affix = 1; affix <= longestCapitalSuffix && affix <= length; affix++)
    features.push(textFeature(Template.suffixCapital, lower, capital, length - affix));
  features.push(
    numbersFeature(Template.classes, poses.low, poses.high, known),
    numbersFeature(Template.cases, cases, poses.low, poses.high),
    numbersFeature(Template.inflection, cases, numbers | (genders << 2), poses.low),
    numbersFeature(Template.labels, labels, capital),
    numbersFeature(Template.roman, isRoman(form) ? 1 : 0, shape),
  );
  const stem = lemmas[0] ?? lower.slice(0, Math.max(4, length - longestEnding));
  return {
    features: new Uint32Array(features),
    lexical,
    shape,
    capital,
    mark: markOf(form),
    known: kind === TokenKind.word ? known : 0,
    agreement,
    stem,
    stemHash: finishHash(hashText(startHash(Template.before), stem)),
    isForename: (labels & forename) !== 0 && capital !== Capital.none,
  };
}

/** Distinct, in small letters. */
function lemmasOf(readings: readonly Analysis[]): readonly string[] {
  const lemmas: string[] = [];
  for (const { lemma } of readings) {
    if (lemmas.length === mostLemmas) break;
    const lower = lemma.toLowerCase();
    if (!lemmas.includes(lower)) lemmas.push(lower);
  }
  return lemmas;
}

/** Of the code units from `from` up to `to`. */
function textFeature(template: number, text: string, value: number, from = 0, to: number = text.length): number {
  return finishHash(hashText(hashNumber(startHash(template), value), text, from, to));
}

export function numbersFeature(template: number, first: number, second: number, third?: number): number {
  const hash = hashNumber(hashNumber(startHash(template), first), second);
  return finishHash(third === undefined ? hash : hashNumber(hash, third));
}

const informative = forename | Label.surname | Label.settlement | Label.city | Label.common | Label.declined;

function maskReadings(readings: readonly Analysis[]) {
  const poses = { low: 0, high: 0 };
  let cases = 0;
  let numbers = 0;
  let genders = 0;
  let agreement = 0;
  let labels = 0;
  let known = readings.length === 0 ? 4 : 0;
  for (const { lemma, tag, labels: own } of readings) {
    const pos = posOf(tag);
    if (pos < 24) poses.low |= 1 << pos;
    else poses.high |= 1 << (pos - 24);
    cases |= casesOf(tag);
    numbers |= numbersOf(tag);
    genders |= gendersOf(tag);
    labels |= own & informative;
    if (numbersOf(tag) & 1) agreement |= casesOf(tag);
    if (numbersOf(tag) & 2) agreement |= casesOf(tag) << 7;
    known |= isCapitalized(lemma) ? 1 : 2;
  }
  return { cases, numbers, genders, poses, agreement, labels, known };
}
