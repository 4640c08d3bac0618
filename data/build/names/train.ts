/**
 * Learns the weights of readings of names from the list of names, the tagged corpus and our own lists, and writes
 * `data/compiled/names.ts` and its card:
 *
 *     NODE_OPTIONS=--max-old-space-size=6000 npx tsx data/build/names/train.ts --corpora ../shared/corpora
 *
 * Names of the development part (`isHeldOutName`) are not learnt from, unless `--all` says so: then nothing can be
 * measured on them any more.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { isHeldOutName } from "../../../benchmarks/names-split.ts";
import { Lexicon } from "../../../src/lexicon/lexicon.ts";
import { decodeTables } from "../../../src/lexicon/tables.ts";
import { lexiconData } from "../../compiled/lexicon.ts";
import { gazetteerFolder, hashFiles, lexiconModule, sha256 } from "../card.ts";
import { gazetteerFiles } from "../gazetteers.ts";
import { corpusExamples } from "./corpus-examples.ts";
import type { Example } from "./example.ts";
import { gazetteerExamples } from "./gazetteer-examples.ts";
import { LatentCrf } from "./latent-crf.ts";
import { listExamples } from "./list-examples.ts";
import { personExamples } from "./person-examples.ts";
import { makeSample, type Sample } from "./sample.ts";
import { shuffle } from "./shuffle.ts";

const { values: options } = parseArgs({
  options: {
    corpora: { type: "string", default: "../shared/corpora" },
    bits: { type: "string", default: "17" },
    epochs: { type: "string", default: "4" },
    step: { type: "string", default: "0.15" },
    decay: { type: "string", default: "0.001" },
    lists: { type: "string", default: "0.3" },
    all: { type: "boolean", default: false },
    out: { type: "string", default: "data/compiled" },
  },
});
const size = 1 << Number(options.bits);
const say = (text: string): void => void process.stderr.write(`${text}\n`);

const lexicon = new Lexicon(decodeTables(lexiconData));
const sources = {
  names: join(options.corpora, "names/train.tsv.gz"),
  corpus: join(options.corpora, "nkjp/train.jsonl.gz"),
};
const samples: Sample[] = [];
let without = 0;
for (const example of examples()) {
  const sample = makeSample(lexicon, example, size - 1);
  if (sample === undefined) without++;
  else samples.push(sample);
}
say(`${samples.length} samples; ${without} names whose base no reading gives`);

const crf = new LatentCrf(size, { step: Number(options.step), decay: Number(options.decay) });
for (let epoch = 0; epoch < Number(options.epochs); epoch++) {
  let loss = 0;
  for (const sample of shuffle(samples, epoch)) loss += crf.learn(sample);
  say(`epoch ${epoch + 1}: loss ${(loss / samples.length).toFixed(4)}`);
}

// 127 steps up to the largest weight that matters; larger ones are cut
const scale = 20;
const bytes = new Uint8Array(
  Int8Array.from(crf.weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight * scale)))).buffer,
);
writeFileSync(
  join(options.out, "names.ts"),
  `// Made by data/build/names/train.ts; do not edit.\nexport const nameData: string =\n  "${Buffer.from(bytes).toString("base64")}";\n`,
);
const card = {
  maker: "data/build/names/train.ts",
  what: "Weights of features of readings of names, found by hash; trained on names of KPWr and NKJP and our own lists",
  heldOut: options.all ? "none" : "names by isHeldOutName",
  sources: { ...hashFiles(Object.values(sources)), ...hashFiles([lexiconModule, ...gazetteerFiles(gazetteerFolder)]) },
  sha256: sha256(bytes),
  figures: {
    samples: samples.length,
    without,
    weights: size,
    used: crf.weights.filter((weight) => Math.abs(weight) * scale >= 0.5).length,
  },
};
writeFileSync(join(options.out, "names.card.json"), `${JSON.stringify(card, undefined, 2)}\n`);

function* examples(): Iterable<Example> {
  yield* listExamples(lexicon, sources.names, (base) => options.all || !isHeldOutName(base));
  yield* corpusExamples(lexicon, sources.corpus);
  yield* personExamples(lexicon, sources.corpus, Number(options.lists));
  yield* gazetteerExamples(lexicon, { folder: gazetteerFolder, weight: Number(options.lists) });
}
