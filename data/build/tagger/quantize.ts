/**
 * Turns a trained net in floats into the model that ships, and writes its card. The same net gives the same bytes.
 *
 *     npx tsx data/build/tagger/quantize.ts --net .cache/tagger/net.bin
 */
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { loadLexicon } from "../../../src/lexicon/load-lexicon.ts";
import { sha256 } from "../card.ts";
import { countUses } from "./count-uses.ts";
import { fitGate, readGateSamples } from "./fit-gate.ts";
import { quantizeModel } from "./quantize-model.ts";
import { readCheckpoint } from "./read-checkpoint.ts";
import { readCorpus } from "./read-corpus.ts";
import { rotateRows } from "./rotate-rows.ts";
import { writeCard } from "./tagger-card.ts";

const { values: options } = parseArgs({
  options: {
    net: { type: "string", default: ".cache/tagger/net.bin" },
    out: { type: "string", default: "data/compiled/tagger.ts" },
    card: { type: "string", default: "data/compiled/tagger.card.json" },
    // the step of a row's codes, as `quantizeRows` explains it: larger is smaller
    step: { type: "string", default: "0.45" },
  },
});
/** One document in so many teaches the gate. */
const gateShare = 3;

const lexicon = loadLexicon();
const checkpoint = readCheckpoint(options.net);
const corpus = ["nkjp", "kpwr", "cen"].flatMap((set) => readCorpus(`../shared/corpora/${set}/train.jsonl.gz`));
const uses = countUses(checkpoint.hashes, corpus, lexicon);
const step = Number(options.step);
const open = quantizeModel(checkpoint, rotateRows(checkpoint, uses), { uses, step });
const texts = corpus.filter((_, index) => index % gateShare === 0).map(({ text }) => text);
const model = { ...open, gate: fitGate(readGateSamples(open, texts, lexicon)) };

const module = `// Made by data/build/tagger/quantize.ts; do not edit.
import type { TaggerModel } from "../../src/tagger/model.ts";

export const taggerModel: TaggerModel = ${JSON.stringify(model, undefined, 1)};
`;
writeFileSync(options.out, module);
const figures = {
  embedding: model.embedding,
  width: model.width,
  rows: model.table.size,
  rowsOfNet: checkpoint.hashes.length,
  step,
  bytes: module.length,
  gzip: gzipSync(module).length,
};
writeCard(options.card, {
  maker: "data/build/tagger/quantize.ts",
  net: sha256(readFileSync(options.net)),
  sha256: sha256(module),
  figures,
});
console.log(options.out, figures);
