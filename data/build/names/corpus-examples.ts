import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { isPartOfPerson, kindOfNkjp, type NkjpEntity } from "../../../benchmarks/nkjp-kinds.ts";
import { surroundingsOf } from "../../../src/lexicon/base/surroundings.ts";
import type { Lexicon } from "../../../src/lexicon/lexicon.ts";
import { Morphology } from "../../../src/lexicon/morphology.ts";
import { polishAbbreviations } from "../../../src/polish/abbreviations.ts";
import type { Document } from "../../../src/text/document.ts";
import { readDocument } from "../../../src/text/read-document.ts";
import type { Example } from "./example.ts";

interface CorpusText {
  readonly text: string;
  readonly entities: readonly NkjpEntity[];
}

/** The names of a tagged corpus (JSON lines, gzip) with what stands around them; parts of names are left out. */
export function* corpusExamples(lexicon: Lexicon, path: string): Iterable<Example> {
  for (const line of gunzipSync(readFileSync(path)).toString("utf8").trim().split("\n")) {
    const { text, entities }: CorpusText = JSON.parse(line);
    const document = readDocument(text, polishAbbreviations);
    const morphology = new Morphology(document, lexicon);
    for (const entity of entities) {
      const kind = kindOfNkjp(entity);
      if (kind === undefined || entity.base === undefined || entity.parts !== undefined || isPartOfPerson(entity))
        continue;
      const start = tokenAt(document, entity.start);
      const end = tokenAt(document, entity.end - 1) + 1;
      yield {
        form: document.written(start, end),
        base: entity.base,
        kind,
        weight: 1,
        around: surroundingsOf(morphology, start, end),
      };
    }
  }
}

/** The token that holds an offset, or the first behind it. */
export function tokenAt({ end, length }: Document, offset: number): number {
  let low = 0;
  for (let high = length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((end[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
