/**
 * Measures vectors by what a linear probe on them says of names: trained on the capitalised words of nkjp/train, asked about
 * those of nkjp/dev that train does not have.
 *
 *     npx tsx data/build/tagger/vectors/probe.ts [.cache/tagger/vectors.bin …]
 */
import { createHash } from "node:crypto";
import { loadLexicon } from "../../../../src/lexicon/load-lexicon.ts";
import { readCorpus } from "../read-corpus.ts";
import { type Example, trainProbe } from "./linear-probe.ts";
import { type NameSample, nameSamples } from "./name-samples.ts";
import { readVectors, type Vectors } from "./read-vectors.ts";

const corpus = "../shared/corpora/nkjp";
/** Samples of one key; more say nothing new about its vector. */
const mostOfKey = 5;
/** Rows are of length 1; steps of gradient descent like components near 1. */
const featureScale = 4;

const lexicon = loadLexicon();
const train = [...fewOfEach(nameSamples(readCorpus(`${corpus}/train.jsonl.gz`), lexicon))];
const seen = new Set(train.map(({ key }) => key));
const dev = [...fewOfEach(nameSamples(readCorpus(`${corpus}/dev.jsonl.gz`), lexicon))].filter(
  ({ key }) => !seen.has(key),
);
const labels = [...new Set(train.map(({ label }) => label))];
const isHeld = ({ key }: NameSample) => createHash("md5").update(key).digest().readUInt32LE() % 5 === 0;
const held = train.filter(isHeld);
const rest = train.filter((sample) => !isHeld(sample));
console.log(
  `${train.length} words of train, ${held.length} of them held out by key; ${dev.length} of dev with keys that train lacks`,
);

const paths = process.argv.slice(2);
for (const path of paths.length > 0 ? paths : [".cache/tagger/vectors.bin"]) {
  const vectors = readVectors(path);
  const own = dev.filter(({ key }) => vectors.hasOwn(key)).length / dev.length;
  console.log(
    path,
    `${vectors.size} words, own vector ${percent(own)};`,
    `held-out fifth ${percent(accuracy(vectors, { train: rest, test: held, wordsOf: alone }))},`,
    `with neighbours ${percent(accuracy(vectors, { train: rest, test: held, wordsOf: among }))};`,
    `dev ${percent(accuracy(vectors, { train, test: dev, wordsOf: alone }))},`,
    `with neighbours ${percent(accuracy(vectors, { train, test: dev, wordsOf: among }))}`,
  );
}

function* fewOfEach(samples: Iterable<NameSample>): Generator<NameSample> {
  const counts = new Map<string, number>();
  for (const sample of samples) {
    const count = counts.get(sample.key) ?? 0;
    counts.set(sample.key, count + 1);
    if (count < mostOfKey) yield sample;
  }
}

function alone({ key }: NameSample): readonly string[] {
  return [key];
}

function among({ key, before, after }: NameSample): readonly string[] {
  return [key, before, after];
}

interface Task {
  readonly train: readonly NameSample[];
  readonly test: readonly NameSample[];
  readonly wordsOf: (sample: NameSample) => readonly string[];
}

function accuracy(vectors: Vectors, { train, test, wordsOf }: Task): number {
  const example = (sample: NameSample): Example => {
    const keys = wordsOf(sample);
    const features = new Float32Array(keys.length * vectors.dims);
    keys.forEach((key, place) => {
      const id = vectors.idOf(key);
      if (id >= 0)
        features.set(
          vectors.row(id).map((value) => value * featureScale),
          place * vectors.dims,
        );
    });
    return { features, label: labels.indexOf(sample.label) };
  };
  const probe = trainProbe(train.map(example), labels.length);
  const right = test.map(example).filter(({ features, label }) => probe(features) === label);
  return right.length / test.length;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
