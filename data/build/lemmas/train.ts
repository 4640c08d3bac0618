/**
 * Learns the weights that choose a reading for each word from the training part of the tagged corpus, and writes
 * `data/compiled/lemmas.ts` and its card with what it measured on the development part:
 *
 *     npx tsx data/build/lemmas/train.ts --corpora ../shared/corpora
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { loadLexicon } from "../../../src/lexicon/load-lexicon.ts";
import { hashFiles, lexiconModule, sha256 } from "../card.ts";
import { shuffle } from "../names/shuffle.ts";
import { readTagged } from "./corpus.ts";
import { learn } from "./learn.ts";
import { measure } from "./measure.ts";
import { Perceptron } from "./perceptron.ts";
import { makeSample, type Sample } from "./samples.ts";

const { values: options } = parseArgs({
  options: {
    corpora: { type: "string", default: "../shared/corpora" },
    bits: { type: "string", default: "17" },
    epochs: { type: "string", default: "3" },
    out: { type: "string", default: "data/compiled" },
  },
});
const say = (text: string): void => void process.stderr.write(`${text}\n`);

const lexicon = loadLexicon();
const sources = {
  train: join(options.corpora, "nkjp/train.jsonl.gz"),
  dev: join(options.corpora, "nkjp/dev.jsonl.gz"),
};
const read = (path: string): Sample[] => Array.from(readTagged(path), (document) => makeSample(lexicon, document));
const samples = read(sources.train);
const development = read(sources.dev);

/** In units of one change of a weight; a lemma counts for more than a tag. */
const margins = { tag: 40, lemma: 80 };
const perceptron = new Perceptron(2 ** Number(options.bits));
for (let epoch = 0; epoch < Number(options.epochs); epoch++) {
  let mended = 0;
  for (const sample of shuffle(samples, epoch)) mended += learn(perceptron, sample, margins);
  say(`epoch ${epoch + 1}: ${mended} mended, ${JSON.stringify(measure(development, perceptron.averages()))}`);
}

const weights = quantize(perceptron.averages());
const bytes = new Uint8Array(weights.buffer);
writeFileSync(
  join(options.out, "lemmas.ts"),
  `// Made by data/build/lemmas/train.ts; do not edit.\nexport const lemmaData: string =\n  "${Buffer.from(bytes).toString("base64")}";\n`,
);
const card = {
  maker: "data/build/lemmas/train.ts",
  what: "Weights of features of readings of words in running text, found by hash; trained on NKJP",
  sources: hashFiles([sources.train, lexiconModule]),
  sha256: sha256(bytes),
  figures: {
    documents: samples.length,
    weights: weights.length,
    used: weights.filter((weight) => weight !== 0).length,
  },
  lemmaAccuracy: { corpus: sources.dev, ...measure(development, weights) },
};
writeFileSync(join(options.out, "lemmas.card.json"), `${JSON.stringify(card, undefined, 2)}\n`);

/** To 127 steps each way. Cutting the largest weights for finer steps was measured and cost more than it gained. */
function quantize(averages: Float32Array): Int8Array {
  const largest = averages.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  return Int8Array.from(averages, (weight) => Math.round((weight / largest) * 127));
}
