/**
 * Speed, load time and memory of the dictionary, on running text.
 *
 *     node --expose-gc --import tsx benchmarks/lexicon.ts < some-text.txt
 */
import { readFileSync } from "node:fs";
import { loadLexicon } from "../src/lexicon/load-lexicon.ts";

const runs = 7;
const words = readFileSync(0, "utf8").match(/\p{L}+/gu) ?? [];
const collect = (): number => {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};
const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

const before = collect();
const loads: number[] = [];
const first: number[] = [];
const again: number[] = [];
let lexicon = loadLexicon();
for (let run = 0; run < runs; run++) {
  let start = performance.now();
  lexicon = loadLexicon();
  loads.push(performance.now() - start);
  start = performance.now();
  for (const word of words) lexicon.analyse(word);
  first.push(performance.now() - start);
  start = performance.now();
  for (const word of words) lexicon.analyse(word);
  again.push(performance.now() - start);
}
const rate = (milliseconds: number): string => `${(words.length / milliseconds / 1000).toFixed(2)} M look-ups/s`;
process.stdout.write(
  `${[
    `${words.length} words, ${new Set(words).size} distinct`,
    `load            ${median(loads).toFixed(1)} ms (best ${Math.min(...loads).toFixed(1)})`,
    `empty cache     ${rate(median(first))} (best ${rate(Math.min(...first))})`,
    `filled cache    ${rate(median(again))}`,
    `memory          ${((collect() - before) / 1e6).toFixed(1)} MB with a filled cache`,
    `known           ${((100 * words.filter((word) => lexicon.analyse(word).length > 0).length) / words.length).toFixed(2)} %`,
  ].join("\n")}\n`,
);
