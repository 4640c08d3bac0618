import { mkdirSync } from "node:fs";
import { parseArgs } from "node:util";
import { loadLexicon } from "../../../src/lexicon/load-lexicon.ts";
import { compileKernel } from "./compile-kernel.ts";
import { Net, type Rates, type Sentence, sentencesOf } from "./net.ts";
import { firstFeatureRow } from "./net-memory.ts";
import { readTraining } from "./read-training.ts";
import { reportDev } from "./report.ts";
import { shippedRows } from "./shipped-rows.ts";
import { resumeState, saveState } from "./state.ts";
import { makeRandom } from "./vectors/random.ts";
import { readVectors } from "./vectors/read-vectors.ts";
import { writeNet } from "./write-net.ts";

const { values: options } = parseArgs({
  options: {
    width: { type: "string", default: "128" },
    epochs: { type: "string", default: "16" },
    seed: { type: "string", default: "1" },
    least: { type: "string", default: "3" },
    vectors: { type: "string", default: ".cache/tagger/vectors.bin" },
    scale: { type: "string", default: "3" },
    rate: { type: "string", default: "0.001" },
    rows: { type: "string", default: "0.05" },
    batch: { type: "string", default: "8" },
    drop: { type: "string", default: "0.25" },
    lexical: { type: "string", default: "0.08" },
    unit: { type: "string", default: "0.3" },
    out: { type: "string", default: ".cache/tagger/net.bin" },
    limit: { type: "string" },
  },
});
const number = (name: Exclude<keyof typeof options, "vectors" | "out">) => Number(options[name]);
const clock = Date.now();
const say = (text: string) =>
  process.stderr.write(`${((Date.now() - clock) / 1000).toFixed(0).padStart(5)} s  ${text}\n`);

const lexicon = loadLexicon();
const vectors = readVectors(options.vectors);
const limit = options.limit === undefined ? undefined : number("limit");
const { table, classes, train, dev } = readTraining({
  lexicon,
  vectors,
  least: number("least"),
  limit,
});
say(`${train.map(({ lexical }) => lexical.length)} tokens, ${table.size} features`);

const dropping = { feature: number("drop"), lexical: number("lexical"), unit: number("unit") };
const kernel = await compileKernel("data/build/tagger/kernel/index.ts");
const size = {
  width: number("width"),
  rows: firstFeatureRow + table.size + classes.rows,
  vectors,
  vectorScale: number("scale"),
  seed: number("seed"),
};
const net = await Net.create(kernel, size, dropping);
const batchSize = number("batch");
const training = train.flatMap(sentencesOf);
const setting = JSON.stringify(options);
mkdirSync(".cache/tagger", { recursive: true });
const statePath = `${options.out}.state`;
let progress = resumeState(statePath, net, setting);
if (progress.epochs > 0) say(`goes on after epoch ${progress.epochs}`);

/** Goes through the sentences in a new order, the rate of learning falling in a line to about 0 over all epochs. */
function runEpoch(
  sentences: readonly Sentence[],
  { epoch, epochs }: { epoch: number; epochs: number },
  step: (batch: readonly Sentence[], rates: Rates) => void,
): void {
  const seed = 1000 * number("seed") + epoch;
  net.seed(seed * 2_654_435_761);
  const random = makeRandom(seed);
  const order = Uint32Array.from(sentences, (_, index) => index);
  for (let i = order.length - 1; i > 0; i--) {
    const other = random.next() % (i + 1);
    [order[i], order[other]] = [order[other]!, order[i]!];
  }
  const steps = Math.ceil(sentences.length / batchSize);
  for (let done = 0; done < steps; done++) {
    const batch = [...order.subarray(done * batchSize, (done + 1) * batchSize)].map((index) => sentences[index]!);
    const left = Math.max(0.01, 1 - (epoch * steps + done) / (epochs * steps));
    step(batch, { dense: number("rate") * left, rows: number("rows") * left });
    if (done % 20_000 === 19_999) say(`step ${done + 1} of ${steps}`);
  }
}

const epochs = number("epochs");
for (let epoch = progress.epochs; epoch < epochs; epoch++) {
  let loss = 0;
  runEpoch(training, { epoch, epochs }, (batch, rates) => {
    loss += net.train(batch, rates);
  });
  const { line, types } = reportDev(net, dev);
  say(`epoch ${epoch + 1}  loss ${(loss / training.length).toFixed(4)}  ${line}`);
  if (epoch + 1 === epochs) say(types);
  progress = { ...progress, epochs: epoch + 1 };
  saveState(statePath, net, progress);
}
writeNet(options.out, net, shippedRows(net, { table, classes, vectors, training: train, dropping }), { options });
