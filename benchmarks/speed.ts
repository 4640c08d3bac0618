/**
 * Speed, start-up and memory on the texts of our gold, written to `benchmarks/results/speed.json`.
 *
 *     npm run -s bench:speed
 *
 * Start-up is taken from the build when there is one (`npm run build`). Baselines only where their packages are installed.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus } from "node:os";
import { pathToFileURL } from "node:url";
import { readCorpus } from "../data/build/tagger/read-corpus.ts";
import { createExtractor } from "../src/extractor.ts";
import { loadLexicon } from "../src/lexicon/load-lexicon.ts";
import { polishAbbreviations } from "../src/polish/abbreviations.ts";
import { loadGazetteer } from "../src/polish/load-gazetteer.ts";
import { readDocument } from "../src/text/read-document.ts";
import { ownGoldFolder, readSoundGold } from "./own-gold.ts";
import { measureTagger } from "./tagger-speed.ts";

const resultFile = "benchmarks/results/speed.json";
const taggedCorpus = "../shared/corpora/nkjp/dev.jsonl.gz";
const rounds = 7;
const texts = readSoundGold(ownGoldFolder).map(({ text }) => text);
const characters = texts.reduce((sum, text) => sum + text.length, 0);
const words = texts.flatMap((text) => text.match(/\p{L}+/gu) ?? []);

const before = heap();
const [lexicon, lexiconLoad] = timed(loadLexicon);
const [gazetteer, gazetteerLoad] = timed(loadGazetteer);
const [extractor, extractorLoad] = timed(createExtractor);
for (const text of texts) extractor.extract(text);
const memory = heap() - before;

const extraction = median(() => texts.forEach((text) => void extractor.extract(text)));
const reading = median(() => texts.forEach((text) => void readDocument(text, polishAbbreviations)));
const documents = texts.map((text) => readDocument(text, polishAbbreviations));
const matching = median(() => documents.forEach((document) => void gazetteer.match(document)));
const lookups = median(() => words.forEach((word) => void lexicon.analyse(word)));

const report = {
  maker: "benchmarks/speed.ts",
  machine: `${cpus()[0]?.model ?? "unknown"}, ${availableParallelism()} cores, Node ${process.version}`,
  corpus: { documents: texts.length, characters, words: words.length },
  extract: {
    megabytesPerSecond: rate(characters, extraction),
    documentsPerSecond: Math.round((texts.length / extraction) * 1000),
  },
  tokensAndSentences: { megabytesPerSecond: rate(characters, reading) },
  gazetteers: { megabytesPerSecond: rate(characters, matching) },
  lexicon: { millionLookupsPerSecond: rate(words.length, lookups) },
  taggerTokensPerSecond: {
    "own gold": measureTagger(texts),
    ...(existsSync(taggedCorpus)
      ? { "nkjp/dev": measureTagger(readCorpus(taggedCorpus).map(({ text }) => text)) }
      : {}),
  },
  milliseconds: {
    loadLexicon: round(lexiconLoad),
    loadGazetteer: round(gazetteerLoad),
    createExtractor: round(extractorLoad),
    ...startUp(),
  },
  memoryMegabytes: round(memory / 1e6),
  baselines: await baselines(),
};
mkdirSync("benchmarks/results", { recursive: true });
writeFileSync(resultFile, `${JSON.stringify(report, undefined, 2)}\n`);
process.stdout.write(`${JSON.stringify(report, undefined, 2)}\nwritten to ${resultFile}\n`);

function timed<T>(make: () => T): readonly [made: T, milliseconds: number] {
  const start = performance.now();
  return [make(), performance.now() - start];
}

function median(work: () => void): number {
  const times = Array.from({ length: rounds }, () => timed(work)[1]);
  return times.sort((a, b) => a - b)[rounds >> 1] ?? 0;
}

/** UTF-16 code units (or look-ups), in millions a second. */
function rate(count: number, milliseconds: number): number {
  return round(count / milliseconds / 1000);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function heap(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** A new process each time: the import of an entry, and the first extraction after it. */
function startUp(): Readonly<Record<string, number>> {
  const entry = "dist/index.js";
  if (!existsSync(entry)) return {};
  const code = `const t = performance.now(); const { extract } = await import(${JSON.stringify(pathToFileURL(entry).href)});
    const i = performance.now() - t; extract("insp. Jan Lis"); process.stdout.write(JSON.stringify([i, performance.now() - t - i]));`;
  const runs = Array.from({ length: rounds }, () => {
    const [imported = 0, first = 0]: number[] = JSON.parse(
      spawnSync(process.execPath, ["--input-type=module", "-e", code], { encoding: "utf8" }).stdout,
    );
    return { imported, first };
  });
  const middle = (values: number[]): number => round(values.sort((a, b) => a - b)[rounds >> 1] ?? 0);
  return { import: middle(runs.map(({ imported }) => imported)), firstExtract: middle(runs.map(({ first }) => first)) };
}

/** What users may have already: neither knows Polish entities, so only the speed of what they do is compared. */
async function baselines(): Promise<Readonly<Record<string, unknown>>> {
  const found: Record<string, unknown> = {};
  for (const name of ["compromise"]) {
    try {
      const module: { default?: unknown } = await import(name);
      const run = module.default;
      if (typeof run !== "function") continue;
      const time = median(() => texts.forEach((text) => void run(text).topics().json()));
      found[name] = { megabytesPerSecond: rate(characters, time), ratio: round(time / extraction) };
    } catch {
      found[name] = "not installed";
    }
  }
  return found;
}
