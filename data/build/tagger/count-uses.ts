import type { Lexicon } from "../../../src/lexicon/lexicon.ts";
import { Morphology } from "../../../src/lexicon/morphology.ts";
import { polishAbbreviations } from "../../../src/polish/abbreviations.ts";
import { mostContextFeatures, writeContext } from "../../../src/tagger/context-features.ts";
import { placeTokens } from "../../../src/tagger/placement.ts";
import { readWords } from "../../../src/tagger/read-words.ts";
import { biasHash, vectorHash } from "../../../src/tagger/row-hashes.ts";
import { rareKey, wordKey } from "../../../src/tagger/word-key.ts";
import { readDocument } from "../../../src/text/read-document.ts";
import { labelTokens } from "./gold-labels.ts";
import type { CorpusDocument } from "./read-corpus.ts";

/** Tokens on either side of a name whose rows matter as much as its own, and what the others count. */
const near = 2;
const farUse = 0.2;
/** A row that the texts never ask for: others will. */
const leastUse = 0.5;

/** How often texts ask for each row where it matters. */
export function countUses(hashes: Uint32Array, corpus: Iterable<CorpusDocument>, lexicon: Lexicon): Float64Array {
  const rowOf = new Map(Array.from(hashes, (hash, row) => [hash, row]));
  const uses = new Float64Array(hashes.length);
  const count = (hash: number, use: number): boolean => {
    const row = rowOf.get(hash);
    if (row === undefined) return false;
    uses[row]! += use;
    return true;
  };
  const context = new Uint32Array(mostContextFeatures);
  for (const { text, entities } of corpus) {
    const document = readDocument(text, polishAbbreviations);
    const morphology = new Morphology(document, lexicon);
    const words = readWords(document, morphology);
    const read = { document, words, placement: placeTokens(document, words) };
    const isNear = markNear(labelTokens(document, entities), document.length);
    const useOf = new Float64Array(words.length);
    for (let token = 0; token < document.length; token++) {
      const use = isNear[token] === 1 ? 1 : farUse;
      useOf[document.form[token]!]! += use;
      const features = writeContext(read, token, context);
      for (let f = 0; f < features; f++) count(context[f]!, use);
      count(biasHash, use);
      const key = wordKey(document, morphology, token);
      if (!count(vectorHash(key), use)) count(vectorHash(rareKey(key)), use);
    }
    for (const [form, { features }] of words.entries())
      if (useOf[form]! > 0) for (const feature of features) count(feature, useOf[form]!);
  }
  return uses.map((use) => Math.max(use, leastUse));
}

function markNear(layers: readonly Int32Array[], length: number): Uint8Array {
  const isNear = new Uint8Array(length);
  for (const labels of layers) {
    for (let token = 0; token < length; token++) {
      if (labels[token] !== 0) isNear.fill(1, Math.max(0, token - near), token + near + 1);
    }
  }
  return isNear;
}
