import { type NameWeights, readNameWeights } from "./base/name-weights.ts";
import { Label } from "./label.ts";
import { createStemIndex, noPayload, type StemIndex } from "./stem-index.ts";
import { createSuffixIndex, type SuffixIndex } from "./suffix-index.ts";
import { readSuffixTable, type SuffixTable } from "./suffix-table.ts";
import { type LexiconTables, superlativeBit } from "./tables.ts";
import { casesOf, gendersOf, negate, numbersOf, Pos, posOf } from "./tag.ts";

/** One reading of a form: `Komendzie` → komenda, `subst:sg:dat.loc:f`. */
export interface Analysis {
  readonly lemma: string;
  /** Packed, see `tag.ts`. */
  readonly tag: number;
  /** Bits of `Label`. */
  readonly labels: number;
}

export interface InflectedForm {
  readonly form: string;
  readonly tag: number;
}

/** What `inflect` should give; everything absent is not asked for. Masks as in `tag.ts`. */
export interface FormFilter {
  readonly pos?: Pos;
  readonly cases?: number;
  readonly numbers?: number;
  readonly genders?: number;
  /** Only lexemes that bear one of these bits of `Label`. */
  readonly labels?: number;
}

/** Forms kept; at 100 bytes each the cache stays under 2 MB. When full it is emptied, which costs a text nothing it would notice. */
const cacheLimit = 24_576;
/** Longer words are no Polish words; hostile input must not make us walk and slice them. */
const longestWord = 64;

/**
 * The dictionary: forms to lemmas and tags, and back. It owns the decoded tables and a bounded cache.
 *
 * @example
 * loadLexicon().analyse("Komendzie").map(({ lemma }) => lemma) // ["Komenda", "komenda", …]
 */
export class Lexicon {
  readonly #tables: LexiconTables;
  readonly #stems: StemIndex;
  readonly #suffixIndex: SuffixIndex;
  /** Hashes of the ends of the word at hand, reused between look-ups. */
  readonly #hashes = new Int32Array(longestWord + 1);
  #suffixTable: SuffixTable | undefined;
  readonly #names: string;
  #nameWeights: NameWeights | undefined;
  readonly #cache = new Map<string, readonly Analysis[]>();

  /** `names` are the weights for base forms of names, in base64; without them every reading of a name is as good. */
  constructor(tables: LexiconTables, names = "AA==") {
    this.#tables = tables;
    this.#names = names;
    this.#stems = createStemIndex(tables);
    this.#suffixIndex = createSuffixIndex(tables.suffixes);
  }

  /** What endings say about unknown words; read when first asked for. */
  get suffixes(): SuffixTable {
    this.#suffixTable ??= readSuffixTable(this.#tables.guesses);
    return this.#suffixTable;
  }

  /** What speaks for one reading of a name rather than another; read when first asked for. */
  get nameWeights(): NameWeights {
    this.#nameWeights ??= readNameWeights(this.#names);
    return this.#nameWeights;
  }

  /**
   * Every reading of the form. A capital letter is looked up as written and in lower case (`Komendzie`: a surname and
   * a common noun), a word in capitals also with one capital; a word in lower case only as it stands. Unknown: `[]`.
   */
  analyse(form: string): readonly Analysis[] {
    const cached = this.#cache.get(form);
    if (cached !== undefined) return cached;
    const analyses = form.length > longestWord ? [] : this.#analyseCases(form);
    if (this.#cache.size >= cacheLimit) this.#cache.clear();
    this.#cache.set(form, analyses);
    return analyses;
  }

  /**
   * The forms of a lemma, in the order of the dictionary; several lexemes may share a lemma (`Maria`: the noun alone;
   * `bal`: masculine inanimate and animate).
   *
   * @example
   * lexicon.inflect("komenda", { cases: Case.loc, numbers: GrammaticalNumber.sg }) // [{ form: "komendzie", … }]
   */
  inflect(lemma: string, filter: FormFilter = {}): readonly InflectedForm[] {
    if (lemma.length > longestWord) return [];
    const forms: InflectedForm[] = [];
    this.#collectForms(lemma, filter, forms);
    if (forms.length === 0 && isNegated(lemma)) {
      this.#collectForms(lemma.slice(3), filter, forms);
      return forms.filter(({ tag }) => isNegatable(tag)).map(({ form, tag }) => ({ form: `nie${form}`, tag }));
    }
    return forms;
  }

  #analyseCases(form: string): Analysis[] {
    const analyses: Analysis[] = [];
    this.#lookUp(form, analyses);
    const lower = form.toLowerCase();
    if (lower === form) return frequentFirst(analyses);
    const title = form.slice(0, 1) + lower.slice(1);
    if (title !== form) this.#lookUp(title, analyses);
    this.#lookUp(lower, analyses);
    return frequentFirst(analyses);
  }

  #lookUp(form: string, analyses: Analysis[]): void {
    const before = analyses.length;
    this.#collectAnalyses(form, 0, analyses);
    if (form.startsWith("naj")) this.#collectAnalyses(form, 3, analyses);
    if (analyses.length > before || !isNegated(form)) return;
    // "niepolski", "nierobiony": the dictionary holds the affirmative word only.
    const affirmative: Analysis[] = [];
    this.#collectAnalyses(form, 3, affirmative, false);
    for (const { lemma, tag, labels } of affirmative) {
      if (isNegatable(tag))
        analyses.push({ lemma: isVerbal(tag) ? lemma : `nie${lemma}`, tag: isVerbal(tag) ? negate(tag) : tag, labels });
    }
  }

  /** Readings of the form from `from` on; behind `naj` only rows that want it. */
  #collectAnalyses(form: string, from: number, analyses: Analysis[], superlative = from > 0): void {
    const { setStarts, entries } = this.#tables;
    const hashes = this.#hashes;
    hashes[form.length] = 0;
    for (let i = form.length - 1; i >= from; i--)
      hashes[i] = this.#suffixIndex.extend(hashes[i + 1] ?? 0, form.charCodeAt(i));
    let state = this.#stems.root;
    for (let i = from; i <= form.length; i++) {
      const payload = this.#stems.payload(state);
      if (payload !== noPayload) {
        const suffix = this.#suffixIndex.find(form, i, hashes[i] ?? 0);
        if (suffix >= 0) {
          const stem = form.slice(from, i);
          const end = setStarts[payload + 1] ?? 0;
          for (let e = setStarts[payload] ?? 0; e < end; e++) {
            this.#matchParadigm(entries[e] ?? 0, superlative ? suffix | superlativeBit : suffix, stem, analyses);
          }
        }
      }
      if (i === form.length) return;
      state = this.#stems.step(state, form.charCodeAt(i));
      if (state < 0) return;
    }
  }

  #matchParadigm(entry: number, suffix: number, stem: string, analyses: Analysis[]): void {
    const { paradigmStarts, rowSuffixes, rowTags, tags } = this.#tables;
    const paradigm = entry & 0xffff;
    let low = paradigmStarts[paradigm] ?? 0;
    const end = paradigmStarts[paradigm + 1] ?? 0;
    for (let high = end; low < high; ) {
      const middle = (low + high) >> 1;
      if ((rowSuffixes[middle] ?? 0) < suffix) low = middle + 1;
      else high = middle;
    }
    if (low >= end || rowSuffixes[low] !== suffix) return;
    const lemma = this.#lemmaOf(paradigm, stem);
    for (let row = low; row < end && rowSuffixes[row] === suffix; row++) {
      analyses.push({ lemma, tag: tags[rowTags[row] ?? 0] ?? 0, labels: entry >>> 16 });
    }
  }

  #lemmaOf(paradigm: number, stem: string): string {
    const { lemmaCuts, lemmaSuffixes, suffixes } = this.#tables;
    const kept = stem.slice(0, stem.length - (lemmaCuts[paradigm] ?? 0));
    return kept + (suffixes[lemmaSuffixes[paradigm] ?? 0] ?? "");
  }

  #collectForms(lemma: string, filter: FormFilter, forms: InflectedForm[]): void {
    let state = this.#stems.root;
    for (let i = 0; ; i++) {
      this.#collectStemForms(state, lemma.slice(0, i), { lemma, filter, forms });
      if (i === lemma.length) break;
      state = this.#stems.step(state, lemma.charCodeAt(i));
      if (state < 0) break;
    }
    for (const stem of this.#tables.irregularStems.get(lemma) ?? []) {
      state = this.#stems.root;
      for (let i = 0; i < stem.length && state >= 0; i++) state = this.#stems.step(state, stem.charCodeAt(i));
      if (state >= 0) this.#collectStemForms(state, stem, { lemma, filter, forms });
    }
  }

  #collectStemForms(
    state: number,
    stem: string,
    query: { lemma: string; filter: FormFilter; forms: InflectedForm[] },
  ): void {
    const { setStarts, entries, paradigmStarts, rowSuffixes, rowTags, suffixes, tags } = this.#tables;
    const payload = this.#stems.payload(state);
    if (payload === noPayload) return;
    const entriesEnd = setStarts[payload + 1] ?? 0;
    for (let e = setStarts[payload] ?? 0; e < entriesEnd; e++) {
      const entry = entries[e] ?? 0;
      const paradigm = entry & 0xffff;
      if (query.filter.labels !== undefined && ((entry >>> 16) & query.filter.labels) === 0) continue;
      if (this.#lemmaOf(paradigm, stem) !== query.lemma) continue;
      const end = paradigmStarts[paradigm + 1] ?? 0;
      for (let row = paradigmStarts[paradigm] ?? 0; row < end; row++) {
        const tag = tags[rowTags[row] ?? 0] ?? 0;
        if (!passes(tag, query.filter)) continue;
        const suffix = rowSuffixes[row] ?? 0;
        const prefix = (suffix & superlativeBit) === 0 ? "" : "naj";
        query.forms.push({ form: prefix + stem + (suffixes[suffix & ~superlativeBit] ?? ""), tag });
      }
    }
  }
}

/** Readings as words that running text uses often come before those of rare words; else the order stays. */
function frequentFirst(analyses: Analysis[]): Analysis[] {
  return analyses.sort((a, b) => (b.labels & Label.frequent) - (a.labels & Label.frequent));
}

function passes(tag: number, { pos, cases, numbers, genders }: FormFilter): boolean {
  if (pos !== undefined && posOf(tag) !== pos) return false;
  if (cases !== undefined && (casesOf(tag) & cases) === 0) return false;
  if (numbers !== undefined && (numbersOf(tag) & numbers) === 0) return false;
  return genders === undefined || (gendersOf(tag) & genders) !== 0;
}

function isNegated(word: string): boolean {
  return word.length > 5 && word.startsWith("nie");
}

function isVerbal(tag: number): boolean {
  const pos = posOf(tag);
  return pos === Pos.ger || pos === Pos.pact || pos === Pos.ppas;
}

function isNegatable(tag: number): boolean {
  const pos = posOf(tag);
  return isVerbal(tag) || pos === Pos.adj || pos === Pos.adja || pos === Pos.adjp || pos === Pos.adv;
}
