/**
 * Learns the tagger's word vectors from raw text; minutes on one core, the same bytes from the same text and seed.
 *
 *     npx tsx data/build/tagger/vectors/vectors.ts [--out .cache/tagger/vectors.bin] [--epochs 3] [--seed 1] …
 */
import { existsSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { parseArgs } from "node:util";
import { type KeyStream, readKeys } from "./key-stream.ts";
import { normalizeRows } from "./normalize-rows.ts";
import { type Run, trainSkipGram } from "./skip-gram.ts";
import { sources } from "./sources.ts";
import { countVocabulary } from "./vocabulary.ts";
import { writeVectors } from "./write-vectors.ts";

/** Numbers in a stretch of text that an epoch hears in one piece. */
const runLength = 4096;

const { values } = parseArgs({
  options: {
    out: { type: "string", default: ".cache/tagger/vectors.bin" },
    dims: { type: "string", default: "64" },
    window: { type: "string", default: "3" },
    negatives: { type: "string", default: "5" },
    epochs: { type: "string", default: "3" },
    rate: { type: "string", default: "0.05" },
    frequent: { type: "string", default: "0.0001" },
    seed: { type: "string", default: "1" },
    leastCount: { type: "string", default: "5" },
    size: { type: "string", default: "80000" },
  },
});
const options = {
  dims: Number(values.dims),
  window: Number(values.window),
  negatives: Number(values.negatives),
  epochs: Number(values.epochs),
  rate: Number(values.rate),
  frequent: Number(values.frequent),
  seed: Number(values.seed),
};

const missing = sources.filter(({ path }) => !existsSync(path)).map(({ path }) => path);
if (missing.length > 0) {
  console.error(`Nothing was made: ${missing.join(", ")} missing.`);
  process.exitCode = 1;
} else {
  const began = performance.now();
  const report = (line: string) =>
    console.log(`${((performance.now() - began) / 1000).toFixed(0).padStart(5)} s  ${line}`);
  const stream = await readKeys(sources);
  const tokens = Object.fromEntries(stream.parts.map((part) => [part.name, part.tokens]));
  report(`${Object.values(tokens).reduce((sum, count) => sum + count, 0)} tokens, ${stream.keys.length} keys`);
  const { words, counts, ids } = countVocabulary(stream, {
    leastCount: Number(values.leastCount),
    size: Number(values.size),
  });
  report(`${words.length} of them get a vector`);
  const rows = await trainSkipGram({ ids, counts, runs: runsOf(stream) }, options, report);
  normalizeRows(rows, options.dims);
  mkdirSync(dirname(values.out), { recursive: true });
  writeVectors(values.out, { ...options, size: words.length, sources: tokens }, words, rows);
  report(`written to ${values.out}`);
}

function runsOf({ parts }: KeyStream): Run[] {
  return parts.flatMap(({ start, end, passes }) => {
    const once = Array.from({ length: Math.ceil((end - start) / runLength) }, (_, run) => ({
      start: start + run * runLength,
      end: Math.min(end, start + (run + 1) * runLength),
    }));
    return Array.from({ length: passes }, () => once).flat();
  });
}
