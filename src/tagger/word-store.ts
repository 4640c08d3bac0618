import type { Morphology } from "../lexicon/morphology.ts";
import { type Document, TokenKind } from "../text/document.ts";
import type { Gate } from "./model.ts";
import { RecentMap } from "./recent-map.ts";
import { biasHash, vectorHash } from "./row-hashes.ts";
import { Capital } from "./shape.ts";
import type { VectorPool } from "./vector-pool.ts";
import { beginsSentence, rareKey, wordKey } from "./word-key.ts";
import { readWord, type WordTraits } from "./word-traits.ts";

/** A word and the rows of its features that the model has. */
export interface StoredWord extends WordTraits {
  readonly rows: readonly number[];
  /** Inside a sentence, and at the start of one, where another word vector may be its. */
  inside: WordInput;
  opening: WordInput;
}

/** Where the sum of a word's rows lies in the pool, and what the gate says of it. */
export interface WordInput {
  readonly place: number;
  readonly generation: number;
  readonly isCandidate: boolean;
}

/** Words kept between documents: twice so many at most, at half a kilobyte each. */
const recentWords = 16_384;
const nowhere: WordInput = { place: 0, generation: 0, isCandidate: false };

/** What is known of the words of all documents so far; bounded. */
export class WordStore {
  readonly #pool: VectorPool;
  readonly #words = new RecentMap<StoredWord>(recentWords);
  readonly #bias: number;
  readonly #gate: Gate;

  constructor(pool: VectorPool, gate: Gate) {
    this.#pool = pool;
    this.#gate = gate;
    this.#bias = pool.find(biasHash);
  }

  /** Traits of each distinct form of the document, by form index. */
  read(document: Document, morphology: Morphology): readonly StoredWord[] {
    const { forms, form, kind } = document;
    const words = new Array<StoredWord>(forms.length);
    for (let token = 0; token < document.length; token++) {
      const index = form[token]!;
      if (words[index] !== undefined) continue;
      // one form may be a word here and an address there
      const key = kind[token] === TokenKind.word ? forms[index]! : `${kind[token]} ${forms[index]}`;
      let word = this.#words.get(key);
      if (word === undefined) {
        word = this.#read(document, morphology, token);
        this.#words.set(key, word);
      }
      words[index] = word;
    }
    // parts of an address stand in no token of their own; any word will do
    for (let index = 0; index < forms.length; index++) words[index] ??= words[form[0]!]!;
    return words;
  }

  /** All that the token's word says by itself. */
  inputOf(word: StoredWord, document: Document, morphology: Morphology, token: number): WordInput {
    const opens = word.capital !== Capital.none && beginsSentence(document, token);
    const known = opens ? word.opening : word.inside;
    if (known.generation === this.#pool.generation) return known;
    const input = this.#sum(word, wordKey(document, morphology, token));
    if (opens) word.opening = input;
    else word.inside = input;
    return input;
  }

  #read(document: Document, morphology: Morphology, token: number): StoredWord {
    const word = readWord(document.formOf(token), document.kind[token]!, morphology.known(token));
    const { features, shape, capital, mark, known, agreement, stem, stemHash, isForename } = word;
    const rows = [this.#bias];
    for (const hash of features) {
      const row = this.#pool.find(hash);
      if (row >= 0) rows.push(row);
    }
    const input = nowhere;
    return { rows, shape, capital, mark, known, agreement, stem, stemHash, isForename, inside: input, opening: input };
  }

  #sum({ rows }: StoredWord, key: string): WordInput {
    const pool = this.#pool;
    const own = pool.find(vectorHash(key));
    const vector = own >= 0 ? own : pool.find(vectorHash(rareKey(key)));
    const place = pool.placeSum(vector >= 0 ? [...rows, vector] : rows);
    const isCandidate = pool.weigh(place, this.#gate.weights) >= this.#gate.threshold;
    return { place, generation: pool.generation, isCandidate };
  }
}
