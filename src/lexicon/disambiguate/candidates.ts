import { type Document, TokenKind } from "../../text/document.ts";
import { hashFeature, hashText } from "../base/hash.ts";
import { isCapitalized } from "../letter-case.ts";
import type { Analysis } from "../lexicon.ts";
import type { Morphology } from "../morphology.ts";
import { casesOf, GrammaticalNumber, gendersOf, numbersOf, posOf } from "../tag.ts";
import { tagsAsWritten } from "./as-written.ts";
import { singleTags } from "./single-tags.ts";

/** What a candidate is known by in features, as hashes: its tag; lemma and class; class, labels and capital of the lemma; class, case and number. */
export const Key = { tag: 0, lemma: 1, kind: 2, case: 3 } as const;
const keyCount = 4;
const genderCount = 5;

/**
 * The readings of every distinct form of a document with one case, number and gender each, in columns, and what
 * neighbours see of the form.
 *
 *     "komendzie"  ──►  candidate 11: komenda, dative │ candidate 12: komenda, locative
 */
export class Candidates {
  /** Index of each candidate's reading; as many as there are readings stands for the form as written. */
  readonly readings: Uint32Array;
  readonly tags: Uint32Array;
  /** Hashes of each form in lower case, of its end, and of all that it may be. */
  readonly formKeys: Uint32Array;
  readonly endKeys: Uint32Array;
  readonly classKeys: Uint32Array;
  /** Form of each token. */
  readonly #forms: Uint32Array;
  /** First candidate of each form; one more than there are forms. */
  readonly #firsts: Uint32Array;
  /** Hashes of each candidate, see `Key`. */
  readonly #keys: Uint32Array;
  /** For each gender of each form, bits of the cases it has in the singular and, seven higher, in the plural. */
  readonly #declension: Uint16Array;

  constructor(morphology: Morphology) {
    const { document } = morphology;
    const count = document.forms.length;
    this.#forms = document.form;
    this.#firsts = new Uint32Array(count + 1);
    this.formKeys = new Uint32Array(count);
    this.endKeys = new Uint32Array(count);
    this.classKeys = new Uint32Array(count);
    this.#declension = new Uint16Array(count * genderCount);
    const readings: number[] = [];
    const tags: number[] = [];
    const keys: number[] = [];
    for (const [form, token] of firstTokens(document).entries()) {
      const lower = document.lowerOf(token);
      this.formKeys[form] = hashText(lower);
      this.endKeys[form] = hashText(lower, lower.length - 3);
      const analyses = morphology.at(token);
      const written = tagsAsWritten(document, token, analyses);
      const asWritten = written.map((tag): Analysis => ({ lemma: document.formOf(token), tag, labels: 0 }));
      const seen = new Set<number>();
      for (const [index, analysis] of [...analyses, ...asWritten].entries()) {
        for (const tag of singleTags(analysis.tag)) {
          readings.push(Math.min(index, analyses.length));
          tags.push(tag);
          keys.push(tag, lemmaKey(analysis), kindKey(analysis), caseKey(tag));
          seen.add(caseKey(tag));
          const gender = genderIndex(tag);
          if (gender >= 0) this.#declension[form * genderCount + gender]! |= caseInNumber(tag);
        }
      }
      this.classKeys[form] = seen.size > 0 ? classKey(seen) : wordlessKey(document, token);
      this.#firsts[form + 1] = tags.length;
    }
    this.readings = Uint32Array.from(readings);
    this.tags = Uint32Array.from(tags);
    this.#keys = Uint32Array.from(keys);
  }

  /** The first candidate of a token. */
  first(token: number): number {
    return this.#firsts[this.#forms[token]!]!;
  }

  /** Behind the last candidate of a token. */
  end(token: number): number {
    return this.#firsts[this.#forms[token]! + 1]!;
  }

  /** A hash of a candidate, one of `Key`. */
  key(candidate: number, key: number): number {
    return this.#keys[candidate * keyCount + key]!;
  }

  /** Whether a token may stand in the tag's case, number and gender. */
  mayAgree(token: number, tag: number): boolean {
    const gender = genderIndex(tag);
    return gender >= 0 && (this.#declension[this.#forms[token]! * genderCount + gender]! & caseInNumber(tag)) !== 0;
  }
}

/** A token of each form. */
function firstTokens({ form, forms }: Document): Uint32Array {
  const tokens = new Uint32Array(forms.length);
  for (let token = form.length - 1; token >= 0; token--) tokens[form[token]!] = token;
  return tokens;
}

/** Place of a tag's gender among five; -1 without one. */
function genderIndex(tag: number): number {
  return 31 - Math.clz32(gendersOf(tag));
}

/** Bit of a case in a number; 0 without a case. */
function caseInNumber(tag: number): number {
  return casesOf(tag) << (numbersOf(tag) === GrammaticalNumber.pl ? 7 : 0);
}

function caseKey(tag: number): number {
  return posOf(tag) | (casesOf(tag) << 6) | (numbersOf(tag) << 13);
}

function lemmaKey({ lemma, tag }: Analysis): number {
  return hashText(lemma) ^ posOf(tag);
}

function kindKey({ lemma, tag, labels }: Analysis): number {
  return posOf(tag) | (isCapitalized(lemma) ? 64 : 0) | (labels << 7);
}

/** The same in any order. */
function classKey(keys: Iterable<number>): number {
  let sum = 0;
  for (const key of keys) sum += hashFeature(0, key);
  return sum;
}

function wordlessKey(document: Document, token: number): number {
  return document.isKind(token, TokenKind.punctuation) ? hashText(document.lowerOf(token)) : document.kind[token]!;
}
