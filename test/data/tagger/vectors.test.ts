import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { normalizeRows } from "../../../data/build/tagger/vectors/normalize-rows.ts";
import { readVectors } from "../../../data/build/tagger/vectors/read-vectors.ts";
import { trainSkipGram } from "../../../data/build/tagger/vectors/skip-gram.ts";
import { countVocabulary } from "../../../data/build/tagger/vectors/vocabulary.ts";
import { writeVectors } from "../../../data/build/tagger/vectors/write-vectors.ts";

/** Towns stand behind "w", men in front of "pisał"; nothing else tells them apart. */
const keys = ["w", "pisał", ".", "^aaa", "^bbb", "^ccc", "^ddd", "^zzzowo", "^yyyowo"];
const once = [0, 3, 2, -1, 0, 4, 2, -1, 5, 1, 2, -1, 6, 1, 2, -1];
const ids = Int32Array.from([...Array.from({ length: 400 }, () => once).flat(), 7, 8, 8, -1]);
const part = { name: "own", passes: 2, start: 0, end: ids.length, tokens: 0 };
const vocabulary = countVocabulary({ keys, ids, parts: [part] }, { leastCount: 3, size: 100 });
const options = { dims: 8, window: 2, negatives: 3, epochs: 8, rate: 0.05, frequent: 1, seed: 1 };

function train(): Promise<Float32Array> {
  return trainSkipGram({ ...vocabulary, runs: [{ start: 0, end: ids.length }] }, options, () => undefined);
}

it("gives a vector to frequent words, one for all rare words of an ending", () => {
  expect([...vocabulary.words].sort()).toEqual([".", "^aaa", "^bbb", "^ccc", "^ddd", "^…owo", "pisał", "w"]);
  expect(vocabulary.counts[vocabulary.words.indexOf("^…owo")]).toBe(6);
});

it("puts words of the same neighbours close together, and gives the same bytes again", async () => {
  const rows = await train();
  expect(Buffer.from(rows.buffer, rows.byteOffset, rows.byteLength)).toEqual(
    await train().then(({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength)),
  );
  normalizeRows(rows, options.dims);
  const path = join(mkdtempSync(join(tmpdir(), "vectors-")), "vectors.bin");
  writeVectors(path, { dims: options.dims, size: vocabulary.words.length }, vocabulary.words, rows);
  const vectors = readVectors(path);
  const likeness = (left: string, right: string) => {
    const other = vectors.row(vectors.idOf(right));
    return vectors.row(vectors.idOf(left)).reduce((sum, value, d) => sum + value * (other[d] ?? 0), 0);
  };
  expect(likeness("^aaa", "^aaa")).toBeCloseTo(1);
  expect(likeness("^aaa", "^bbb")).toBeGreaterThan(likeness("^aaa", "^ccc") + 0.5);
  expect(likeness("^ccc", "^ddd")).toBeGreaterThan(likeness("^bbb", "^ddd") + 0.5);
  expect(vectors.idOf("^xxxowo")).toBe(vectors.idOf("^zzzowo"));
  expect(vectors.idOf("xxx")).toBe(-1);
});
