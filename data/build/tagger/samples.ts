import type { Lexicon } from "../../../src/lexicon/lexicon.ts";
import { Morphology } from "../../../src/lexicon/morphology.ts";
import { polishAbbreviations } from "../../../src/polish/abbreviations.ts";
import { mostContextFeatures, writeContext } from "../../../src/tagger/context-features.ts";
import { layers } from "../../../src/tagger/layers.ts";
import { placeTokens } from "../../../src/tagger/placement.ts";
import { readWords } from "../../../src/tagger/read-words.ts";
import { wordKey } from "../../../src/tagger/word-key.ts";
import { readDocument } from "../../../src/text/read-document.ts";
import { type GoldEntity, labelTokens } from "./gold-labels.ts";
import { GrowingUint32 } from "./growing-array.ts";

/** Longer sentences are cut: lists and poems without a full stop. */
export const longestSentence = 150;

/** All tokens of some texts, below each other. */
export interface Samples {
  /** First token of each sentence, and the number of tokens at the end. */
  readonly sentences: Uint32Array;
  /** First feature of each token, and the number of features at the end. */
  readonly featureStarts: Uint32Array;
  /** Hashes or rows of features: those of the word's identity first, `lexical` of them, then the rest. */
  readonly features: Uint32Array;
  readonly lexical: Uint8Array;
  /** Word vector of each token, 0 for none. */
  readonly vectors: Uint32Array;
  /** Labels by layer; a layer that the texts are not marked with is absent. */
  readonly labels: readonly (Int32Array | undefined)[];
}

export interface SampleOptions {
  readonly lexicon: Lexicon;
  /** Number of a word's vector, 0 for none. */
  readonly vectorOf: (key: string) => number;
  /** Names of the layers that the texts are marked with. */
  readonly marked: readonly string[];
}

/** Collects texts until `finish`. */
export class SampleBuilder {
  readonly #options: SampleOptions;
  readonly #sentences = new GrowingUint32();
  readonly #featureStarts = new GrowingUint32();
  readonly #features = new GrowingUint32();
  readonly #lexical = new GrowingUint32();
  readonly #vectors = new GrowingUint32();
  readonly #labels: readonly (GrowingUint32 | undefined)[];
  readonly #context = new Uint32Array(mostContextFeatures);

  constructor(options: SampleOptions) {
    this.#options = options;
    this.#labels = layers.map(({ name }) => (options.marked.includes(name) ? new GrowingUint32() : undefined));
  }

  /** Tokens so far. */
  get length(): number {
    return this.#vectors.length;
  }

  add(text: string, entities: readonly GoldEntity[]): void {
    const { lexicon, vectorOf } = this.#options;
    const document = readDocument(text, polishAbbreviations);
    const morphology = new Morphology(document, lexicon);
    const words = readWords(document, morphology);
    const placement = placeTokens(document, words);
    const gold = labelTokens(document, entities);
    let sentenceLength = 0;
    for (let token = 0; token < document.length; token++) {
      if (document.sentenceStart(token) === token || sentenceLength === longestSentence) {
        this.#sentences.push(this.length);
        sentenceLength = 0;
      }
      sentenceLength++;
      this.#featureStarts.push(this.#features.length);
      const word = words[document.form[token] ?? 0];
      for (const hash of word?.features ?? []) this.#features.push(hash);
      const count = writeContext({ document, words, placement }, token, this.#context);
      for (const hash of this.#context.subarray(0, count)) this.#features.push(hash);
      this.#lexical.push(word?.lexical ?? 0);
      this.#vectors.push(vectorOf(wordKey(document, morphology, token)));
      for (const [layer, column] of this.#labels.entries()) column?.push(gold[layer]?.[token] ?? 0);
    }
  }

  finish(): Samples {
    return {
      sentences: finish(this.#sentences, this.length),
      featureStarts: finish(this.#featureStarts, this.#features.length),
      features: this.#features.finish(),
      lexical: Uint8Array.from(this.#lexical.finish()),
      vectors: this.#vectors.finish(),
      labels: this.#labels.map((column) => (column ? Int32Array.from(column.finish()) : undefined)),
    };
  }
}

function finish(starts: GrowingUint32, end: number): Uint32Array {
  starts.push(end);
  return starts.finish();
}
