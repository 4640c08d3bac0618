import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { polishAbbreviations } from "../src/polish/abbreviations.ts";
import { readDocument } from "../src/text/read-document.ts";
import type { Counts } from "./counts.ts";

interface CorpusDocument {
  readonly text: string;
  readonly sentences: readonly (readonly [start: number, end: number])[];
}

/** Ends of sentences inside a document, the last of each left out. */
export function scoreSentences(path: string): Counts {
  const counts: Counts = { tp: 0, fp: 0, fn: 0 };
  for (const line of gunzipSync(readFileSync(path)).toString("utf8").split("\n")) {
    if (line === "") continue;
    // a corpus of ours, in the format its README tells
    const { text, sentences } = JSON.parse(line) as CorpusDocument;
    const document = readDocument(text, polishAbbreviations);
    const last = text.trimEnd().length;
    const gold = new Set(sentences.map(([, end]) => end).filter((end) => end !== last));
    const found = Array.from(document.sentenceStarts, (first) => document.end[document.sentenceEnd(first) - 1] ?? 0);
    const ends = new Set(found.filter((end) => end !== last));
    for (const end of ends) counts[gold.has(end) ? "tp" : "fp"]++;
    for (const end of gold) if (!ends.has(end)) counts.fn++;
  }
  return counts;
}
