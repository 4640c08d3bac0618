import { type Document, TokenFlag, TokenKind } from "../../text/document.ts";
import { hashFeature } from "../base/hash.ts";
import { casesOf, gendersOf, numbersOf, posOf } from "../tag.ts";
import { type Candidates, Key } from "./candidates.ts";
import { Clause, verbsBehind } from "./clause.ts";

/** What features count, found by the low bits of their hash; 2ⁿ of them. */
export type ReadingWeights = Int8Array | Float32Array;

/** What stands around a token, as hashes: each is one half of a feature, a key of the candidate the other. */
const Around = {
  nothing: 0,
  form: 1,
  end: 2,
  shape: 3,
  tagBefore: 4,
  tagTwoBefore: 5,
  formBefore: 6,
  lemmaBefore: 7,
  formBehind: 8,
  classBehind: 9,
  classTwoBehind: 10,
  classesBehind: 11,
  tagBeforeClassBehind: 12,
  clause: 13,
  verbBehind: 14,
  clauseVerbBehind: 15,
} as const;
const aroundCount = 16;

/** Pairs of `Around` and `Key`, one for each feature. Chosen by leaving out each in turn and measuring. */
const templates: Uint8Array = Uint8Array.of(
  ...[Around.nothing, Key.tag, Around.nothing, Key.kind, Around.nothing, Key.lemma],
  ...[Around.form, Key.tag, Around.form, Key.lemma],
  ...[Around.end, Key.tag],
  ...[Around.shape, Key.kind],
  ...[Around.tagBefore, Key.tag, Around.tagBefore, Key.lemma],
  ...[Around.tagTwoBefore, Key.tag],
  ...[Around.formBefore, Key.case],
  ...[Around.lemmaBefore, Key.case],
  ...[Around.formBehind, Key.case, Around.formBehind, Key.lemma],
  ...[Around.classBehind, Key.tag, Around.classBehind, Key.lemma],
  ...[Around.classTwoBehind, Key.case],
  ...[Around.classesBehind, Key.case],
  ...[Around.tagBeforeClassBehind, Key.case],
  ...[Around.clause, Key.tag],
  ...[Around.verbBehind, Key.tag],
  ...[Around.clauseVerbBehind, Key.case],
);
const templateCount = templates.length / 2;
/** The templates and three of agreement. */
const featureCount = templateCount + 3;

/** Stands for what is outside the sentence. */
const outside = 1;
/** Class of a token without candidates, which no word has; above it stands what it is. */
const noWord = 63;

/**
 * Reads the features of candidates, token after token: `enter` comes to one, `choose` tells what it was taken for.
 * Nothing is allocated for a token.
 */
export class Context {
  readonly #document: Document;
  readonly #candidates: Candidates;
  readonly #verbsBehind: Uint32Array;
  readonly #around = new Uint32Array(aroundCount);
  readonly #features = new Uint32Array(featureCount);
  readonly #clause = new Clause();
  #token = 0;
  #tagBefore = outside;
  #tagTwoBefore = outside;
  #lemmaBefore = outside;

  constructor(document: Document, candidates: Candidates) {
    this.#document = document;
    this.#candidates = candidates;
    this.#verbsBehind = verbsBehind(document, candidates);
  }

  /** Comes to the next token. */
  enter(token: number): void {
    const document = this.#document;
    const { formKeys, endKeys, classKeys } = this.#candidates;
    const forms = document.form;
    const isFirst = document.hasFlag(token, TokenFlag.sentenceStart);
    if (isFirst) this.#startSentence();
    this.#token = token;
    const rest = document.sentenceEnd(token) - token;
    const classBehind = rest > 1 ? classKeys[forms[token + 1]!]! : outside;
    const classTwoBehind = rest > 2 ? classKeys[forms[token + 2]!]! : outside;
    const clause = this.#clause.key;
    const verbBehind = this.#verbsBehind[token]!;
    const around = this.#around;
    around[Around.form] = formKeys[forms[token]!]!;
    around[Around.end] = endKeys[forms[token]!]!;
    around[Around.shape] = shapeOf(document, token);
    around[Around.tagBefore] = this.#tagBefore;
    around[Around.tagTwoBefore] = this.#tagTwoBefore;
    around[Around.formBefore] = isFirst ? outside : formKeys[forms[token - 1]!]!;
    around[Around.lemmaBefore] = this.#lemmaBefore;
    around[Around.formBehind] = rest > 1 ? formKeys[forms[token + 1]!]! : outside;
    around[Around.classBehind] = classBehind;
    around[Around.classTwoBehind] = classTwoBehind;
    around[Around.classesBehind] = hashFeature(0, classBehind, classTwoBehind);
    around[Around.tagBeforeClassBehind] = hashFeature(0, this.#tagBefore, classBehind);
    around[Around.clause] = clause;
    around[Around.verbBehind] = verbBehind;
    around[Around.clauseVerbBehind] = hashFeature(0, clause, verbBehind);
  }

  /** Tells which candidate the token was taken for; -1 for a token without any. */
  choose(candidate: number): void {
    const candidates = this.#candidates;
    this.#tagTwoBefore = this.#tagBefore;
    if (candidate >= 0) {
      this.#tagBefore = candidates.tags[candidate]!;
      this.#lemmaBefore = candidates.key(candidate, Key.lemma);
      this.#clause.add(this.#tagBefore);
      return;
    }
    const classKey = candidates.classKeys[this.#document.form[this.#token]!]!;
    this.#tagBefore = noWord | (classKey << 6);
    this.#lemmaBefore = classKey;
    if (this.#document.isKind(this.#token, TokenKind.punctuation)) this.#clause.end();
  }

  /** Hot path: the sum of the weights of a candidate's features. */
  score(candidate: number, weights: ReadingWeights): number {
    this.#read(candidate);
    const features = this.#features;
    const mask = weights.length - 1;
    let score = 0;
    for (let f = 0; f < featureCount; f++) score += weights[features[f]! & mask]!;
    return score;
  }

  /** A copy of the hashes of a candidate's features, for learning. */
  features(candidate: number): Uint32Array {
    this.#read(candidate);
    return this.#features.slice();
  }

  #startSentence(): void {
    this.#tagBefore = outside;
    this.#tagTwoBefore = outside;
    this.#lemmaBefore = outside;
    this.#clause.end();
  }

  /** Hot path. */
  #read(candidate: number): void {
    const candidates = this.#candidates;
    const around = this.#around;
    const features = this.#features;
    for (let t = 0; t < templateCount; t++)
      features[t] = mix(t, around[templates[2 * t]!]!, candidates.key(candidate, templates[2 * t + 1]!));
    const tag = candidates.tags[candidate]!;
    const pos = posOf(tag);
    const before = agreementOf(this.#tagBefore, tag);
    const twoBefore = agreementOf(this.#tagTwoBefore, tag);
    const hasNext = this.#token + 1 < this.#document.sentenceEnd(this.#token);
    const behind = hasNext && candidates.mayAgree(this.#token + 1, tag) ? 8 : 0;
    features[templateCount] = mix(templateCount, posOf(this.#tagBefore), pos | (before << 6));
    features[templateCount + 1] = mix(templateCount + 1, around[Around.classBehind]!, pos | (behind << 6));
    features[templateCount + 2] = mix(templateCount + 2, twoBefore, pos | ((before | behind) << 6));
  }
}

/** Bits: the tags share a case, a number, a gender. */
function agreementOf(before: number, tag: number): number {
  if ((before & noWord) === noWord) return 0;
  const shared = before & tag;
  return (casesOf(shared) === 0 ? 0 : 1) | (numbersOf(shared) === 0 ? 0 : 2) | (gendersOf(shared) === 0 ? 0 : 4);
}

/** Capitals of the token and its neighbours, its place and its length up to four letters. */
function shapeOf({ flags, start, end }: Document, token: number): number {
  const length = Math.min(end[token]! - start[token]!, 4);
  const own = flags[token]! & ownFlags;
  const before = (flags[token - 1] ?? 0) & TokenFlag.capitalized;
  const behind = (flags[token + 1] ?? 0) & (TokenFlag.capitalized | TokenFlag.glued);
  return own | (length << 6) | (before << 9) | (behind << 10);
}

const ownFlags = TokenFlag.capitalized | TokenFlag.allCaps | TokenFlag.glued | TokenFlag.sentenceStart;

/** Hash of a feature, after the usual 32-bit finalizers. */
function mix(template: number, around: number, key: number): number {
  let hash = Math.imul(around ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15) ^ key, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 13), 0x27d4eb2f);
  return (hash ^ (hash >>> 16)) >>> 0;
}
