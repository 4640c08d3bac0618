import { Degree, degreesOf } from "../../../src/lexicon/tag.ts";
import type { Lexeme } from "./lexeme.ts";

/** One row of a paradigm: `naj` or nothing, stem, suffix. */
export interface ParadigmRow {
  readonly superlative: boolean;
  readonly suffix: string;
  readonly tag: number;
}

/** What is stored for a lexeme: its stem, how the stem becomes the lemma, and the endings. */
export interface StemEntry {
  readonly stem: string;
  /** Letters to take off the stem before `lemmaSuffix`. */
  readonly lemmaCut: number;
  readonly lemmaSuffix: string;
  readonly rows: readonly ParadigmRow[];
  readonly labels: number;
}

/** Forms that share fewer letters than this (`człowiek`, `ludzie`) become entries of their own. */
const shortestStem = 2;

export function splitStems(lexeme: Lexeme): StemEntry[] {
  const forms = lexeme.forms.map(([form, tag]) => {
    const superlative = degreesOf(tag) === Degree.sup && form.startsWith("naj");
    return { superlative, form: superlative ? form.slice(3) : form, tag };
  });
  if (commonPrefix([lexeme.lemma, ...forms.map(({ form }) => form)]).length >= shortestStem)
    return [toEntry(lexeme, forms)];
  const clusters = new Map<string, typeof forms>();
  for (const form of forms) {
    const start = form.form.slice(0, shortestStem);
    const cluster = clusters.get(start);
    if (cluster === undefined) clusters.set(start, [form]);
    else cluster.push(form);
  }
  return [...clusters.values()].map((cluster) => toEntry(lexeme, cluster));
}

function toEntry(lexeme: Lexeme, forms: readonly { superlative: boolean; form: string; tag: number }[]): StemEntry {
  // The stem is a beginning of the lemma too, where the forms allow it: then the lemma finds its own forms.
  const formsStem = commonPrefix(forms.map(({ form }) => form));
  const shared = commonPrefix([formsStem, lexeme.lemma]).length;
  const stem = shared >= shortestStem ? formsStem.slice(0, shared) : formsStem;
  const rows = new Map<string, ParadigmRow[]>();
  for (const { superlative, form, tag } of forms) {
    const suffix = form.slice(stem.length);
    const key = `${superlative} ${suffix}`;
    const same = rows.get(key);
    if (same === undefined) rows.set(key, [{ superlative, suffix, tag }]);
    else same.push({ superlative, suffix, tag });
  }
  return {
    stem,
    lemmaCut: stem.length - shared,
    lemmaSuffix: lexeme.lemma.slice(shared),
    rows: [...rows.values()].flatMap(mergeTags).sort(compareRows),
    labels: lexeme.labels,
  };
}

/** Joins rows that differ in one category only: `sg:gen:f` and `sg:dat:f` become `sg:gen.dat:f`. */
function mergeTags(rows: readonly ParadigmRow[]): ParadigmRow[] {
  const tags = [...new Set(rows.map(({ tag }) => tag))].sort((a, b) => a - b);
  for (let merged = true; merged; ) {
    merged = false;
    search: for (let i = 0; i < tags.length; i++) {
      for (let j = i + 1; j < tags.length; j++) {
        const [a, b] = [tags[i] ?? 0, tags[j] ?? 0];
        if (!differInOneCategory(a, b)) continue;
        tags.splice(j, 1);
        tags[i] = a | b;
        merged = true;
        break search;
      }
    }
  }
  const [first] = rows;
  return first === undefined ? [] : tags.map((tag) => ({ ...first, tag }));
}

const categoryMasks = [0x3f, 0x7f << 6, 3 << 13, 0x1f << 15, 7 << 20, 7 << 23, 3 << 26, 3 << 28];

function differInOneCategory(a: number, b: number): boolean {
  if ((a & 0x3f) !== (b & 0x3f)) return false;
  let different = 0;
  for (const mask of categoryMasks) {
    if ((a & mask) === (b & mask)) continue;
    // A category that only one of the two has must not be lent to the other.
    if ((a & mask) === 0 || (b & mask) === 0) return false;
    different++;
  }
  return different <= 1;
}

function compareRows(a: ParadigmRow, b: ParadigmRow): number {
  if (a.suffix !== b.suffix) return a.suffix < b.suffix ? -1 : 1;
  if (a.superlative !== b.superlative) return a.superlative ? 1 : -1;
  return a.tag - b.tag;
}

function commonPrefix(words: readonly string[]): string {
  let [prefix = ""] = words;
  for (const word of words) {
    let length = 0;
    while (length < prefix.length && prefix[length] === word[length]) length++;
    prefix = prefix.slice(0, length);
  }
  return prefix;
}
