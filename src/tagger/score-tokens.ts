import type { Morphology } from "../lexicon/morphology.ts";
import type { Document } from "../text/document.ts";
import { mostContextFeatures, writeContext } from "./context-features.ts";
import { mostRows, mostTerms } from "./encoder.ts";
import type { Placement } from "./placement.ts";
import type { Tagger } from "./tagger.ts";
import type { StoredWord, WordInput } from "./word-store.ts";

/** Longer sentences are cut, here and in training: lists and poems without a full stop. */
export const longestSentence = 150;
/** Tokens on either side of one that may belong to a name that are looked at with it. */
const reach = 6;

export interface ReadDocument {
  readonly document: Document;
  readonly morphology: Morphology;
  /** By form index. */
  readonly words: readonly StoredWord[];
  readonly placement: Placement;
}

/** Neighbouring tokens of one sentence, `end` exclusive. */
export interface Piece {
  readonly start: number;
  readonly end: number;
}

/**
 * Scores the tokens from `first` up to `end`, whole sentences, in `tagger.scores`, and gives the pieces that have scores:
 * what is far from any word that may belong to a name is left out.
 */
export function scoreTokens(tagger: Tagger, read: ReadDocument, first: number, end: number): readonly Piece[] {
  const { document } = read;
  const rows = new RowWriter(tagger, read, first);
  const inputs: WordInput[] = [];
  const pieces: Piece[] = [];
  for (let start = first; start < end; ) {
    const stop = Math.min(document.sentenceEnd(start), start + longestSentence, end);
    rows.makeRoom(stop - start);
    let piece: { start: number; end: number } | undefined;
    for (let token = start; token < stop; token++) {
      const input = tagger.store.inputOf(read.words[document.form[token]!]!, document, read.morphology, token);
      inputs[token - start] = input;
      if (!input.isCandidate) continue;
      const from = Math.max(start, token - reach);
      const to = Math.min(stop, token + reach + 1);
      if (piece && from <= piece.end) piece.end = to;
      else {
        piece = { start: from, end: to };
        pieces.push(piece);
      }
    }
    for (let index = pieces.length - 1; index >= 0 && pieces[index]!.start >= start; index--)
      rows.write(pieces[index]!, inputs, start);
    start = stop;
  }
  rows.flush();
  return pieces;
}

/** Fills the encoder row by row and takes its scores when it is full. */
class RowWriter {
  readonly #tagger: Tagger;
  readonly #read: ReadDocument;
  readonly #first: number;
  readonly #features = new Uint32Array(mostContextFeatures);
  #row = 1;
  /** The pieces in the encoder, each with its first row. */
  #waiting: { readonly piece: Piece; readonly row: number }[] = [];

  constructor(tagger: Tagger, read: ReadDocument, first: number) {
    this.#tagger = tagger;
    this.#read = read;
    this.#first = first;
  }

  /** Makes sure that a sentence of so many tokens fits. */
  makeRoom(tokens: number): void {
    const { pool } = this.#tagger;
    const hasRoom = pool.hasRoom(tokens * mostTerms);
    // an empty row behind every token is more than there can be
    if (!hasRoom || this.#row + 2 * tokens > mostRows) this.flush();
    if (!hasRoom) pool.clear();
  }

  /** @param inputs of the tokens from `start` on */
  write(piece: Piece, inputs: readonly WordInput[], start: number): void {
    const { encoder, pool } = this.#tagger;
    const { counts, terms } = encoder;
    const features = this.#features;
    this.#waiting.push({ piece, row: this.#row });
    for (let token = piece.start; token < piece.end; token++) {
      const begin = this.#row * mostTerms;
      let term = begin;
      terms[term++] = inputs[token - start]!.place;
      const count = writeContext(this.#read, token, features);
      for (let f = 0; f < count; f++) {
        const found = pool.find(features[f]!);
        if (found >= 0) terms[term++] = pool.placeRow(found);
      }
      counts[this.#row++] = term - begin;
    }
    counts[this.#row++] = 0;
  }

  flush(): void {
    if (this.#waiting.length === 0) return;
    const { encoder, net, scores } = this.#tagger;
    encoder.encode(this.#row);
    for (const { piece, row } of this.#waiting) {
      const from = row * net.labels;
      const length = (piece.end - piece.start) * net.labels;
      scores.set(encoder.scores.subarray(from, from + length), (piece.start - this.#first) * net.labels);
    }
    this.#waiting = [];
    this.#row = 1;
  }
}
