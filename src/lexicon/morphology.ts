import type { Document } from "../text/document.ts";
import { guess } from "./guess.ts";
import { isCapitalized } from "./letter-case.ts";
import type { Analysis, Lexicon } from "./lexicon.ts";
import { casesOf, type Pos, posOf } from "./tag.ts";

/**
 * The readings of a document's tokens: from the dictionary, else guessed. Each distinct form is looked up once,
 * when first asked for.
 *
 * @example
 * morphology.hasLemma(token, "komenda") // true for "Komendzie", "KOMENDY", "komendą"
 */
export class Morphology {
  readonly document: Document;
  readonly lexicon: Lexicon;
  readonly #known: (readonly Analysis[] | undefined)[] = [];
  readonly #readings: (readonly Analysis[] | undefined)[] = [];
  #formCounts: ReadonlyMap<string, number> | undefined;

  constructor(document: Document, lexicon: Lexicon) {
    this.document = document;
    this.lexicon = lexicon;
  }

  /** Readings of the token, both letter cases; the guesser's for a word that the dictionary lacks. `[]` outside the document. */
  at(token: number): readonly Analysis[] {
    const form = this.document.form[token];
    if (form === undefined) return [];
    const cached = this.#readings[form];
    if (cached !== undefined) return cached;
    const known = this.known(token);
    const readings = known.length > 0 ? known : guess(this.lexicon, this.document.formOf(token));
    this.#readings[form] = readings;
    return readings;
  }

  /** The dictionary's readings only. */
  known(token: number): readonly Analysis[] {
    const form = this.document.form[token];
    if (form === undefined) return [];
    const cached = this.#known[form];
    if (cached !== undefined) return cached;
    const readings = this.lexicon.analyse(this.document.formOf(token));
    this.#known[form] = readings;
    return readings;
  }

  isKnown(token: number): boolean {
    return this.known(token).length > 0;
  }

  hasLemma(token: number, lemma: string): boolean {
    for (const reading of this.at(token)) if (reading.lemma === lemma) return true;
    return false;
  }

  hasPos(token: number, pos: Pos): boolean {
    for (const { tag } of this.at(token)) if (posOf(tag) === pos) return true;
    return false;
  }

  /** Whether a reading bears one of the bits of `Label`. */
  hasLabel(token: number, labels: number): boolean {
    for (const reading of this.at(token)) if ((reading.labels & labels) !== 0) return true;
    return false;
  }

  /** Mask of the cases that the token may stand in, as the given part of speech if one is given. */
  cases(token: number, pos?: Pos): number {
    let mask = 0;
    for (const { tag } of this.at(token)) if (pos === undefined || posOf(tag) === pos) mask |= casesOf(tag);
    return mask;
  }

  /** How many distinct capitalised forms of the text may be forms of the lemma; counted once, when first asked for. */
  formsOf(lemma: string): number {
    this.#formCounts ??= this.#countForms();
    return this.#formCounts.get(lemma) ?? 0;
  }

  #countForms(): ReadonlyMap<string, number> {
    const counts = new Map<string, number>();
    const counted = new Set<number>();
    for (const [token, form] of this.document.form.entries()) {
      if (counted.has(form) || !isCapitalized(this.document.formOf(token))) continue;
      counted.add(form);
      for (const lemma of this.lemmasOf(token)) counts.set(lemma, (counts.get(lemma) ?? 0) + 1);
    }
    return counts;
  }

  /** Distinct lemmas, in the order of the readings. */
  lemmasOf(token: number): readonly string[] {
    return [...new Set(this.at(token).map(({ lemma }) => lemma))];
  }
}
