import type { Lexicon } from "../../../../src/lexicon/lexicon.ts";
import { loadLexicon } from "../../../../src/lexicon/load-lexicon.ts";
import { Morphology } from "../../../../src/lexicon/morphology.ts";
import { polishAbbreviations } from "../../../../src/polish/abbreviations.ts";
import { wordKey } from "../../../../src/tagger/word-key.ts";
import { readDocument } from "../../../../src/text/read-document.ts";
import { readTexts } from "./read-texts.ts";
import type { Source } from "./sources.ts";

/** Stands between sentences; no window reaches over it. */
export const sentenceEnd = -1;

/** Every source as numbers of keys, in one column. */
export interface KeyStream {
  /** Distinct keys in the order in which they were met. */
  readonly keys: readonly string[];
  /** Numbers of keys, with `sentenceEnd` between sentences. */
  readonly ids: Int32Array;
  readonly parts: readonly KeyPart[];
}

/** A source's place in the column. */
export interface KeyPart {
  readonly name: string;
  readonly passes: number;
  readonly start: number;
  readonly end: number;
  readonly tokens: number;
}

/** Reads the sources into keys, about a million tokens a second. */
export async function readKeys(sources: readonly Source[]): Promise<KeyStream> {
  const interner = new Interner();
  const column = new Column();
  const lexicon = loadLexicon();
  const parts: KeyPart[] = [];
  for (const { name, path, passes } of sources) {
    const start = column.length;
    let tokens = 0;
    for await (const text of readTexts(path)) tokens += addText(text, lexicon, { interner, column });
    parts.push({ name, passes, start, end: column.length, tokens });
  }
  return { keys: interner.keys, ids: column.numbers(), parts };
}

function addText(text: string, lexicon: Lexicon, { interner, column }: { interner: Interner; column: Column }): number {
  const document = readDocument(text, polishAbbreviations);
  const morphology = new Morphology(document, lexicon);
  for (let token = 0; token < document.length; token++) {
    column.push(interner.numberOf(wordKey(document, morphology, token)));
    if (token + 1 === document.sentenceEnd(token)) column.push(sentenceEnd);
  }
  return document.length;
}

/** Numbers strings in the order in which they are met. */
class Interner {
  readonly keys: string[] = [];
  readonly #numbers = new Map<string, number>();

  numberOf(key: string): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.keys.length);
    return this.keys.push(key) - 1;
  }
}

/** Numbers that grow at the end. */
class Column {
  length = 0;
  #numbers = new Int32Array(1 << 20);

  push(value: number): void {
    if (this.length === this.#numbers.length) {
      const grown = new Int32Array(this.length * 2);
      grown.set(this.#numbers);
      this.#numbers = grown;
    }
    this.#numbers[this.length++] = value;
  }

  numbers(): Int32Array {
    return this.#numbers.subarray(0, this.length);
  }
}
