import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { GoldEntity } from "./gold-labels.ts";

/** One document of a corpus in the format of the shared corpora. */
export interface CorpusDocument {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly GoldEntity[];
}

/** Documents of a gzipped file of JSON lines, in file order. */
export function readCorpus(path: string): readonly CorpusDocument[] {
  return gunzipSync(readFileSync(path))
    .toString("utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
}
