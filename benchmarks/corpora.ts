import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { type GoldEntity, labelTokens } from "../data/build/tagger/gold-labels.ts";
import type { Scheme } from "../src/entities/tagged/sources.ts";
import { layers } from "../src/tagger/layers.ts";
import type { Proposal } from "../src/tagger/tag.ts";
import type { Document } from "../src/text/document.ts";

/** A document of the corpora that the tagger is measured on. */
export interface CorpusDocument {
  readonly text: string;
  readonly entities: readonly GoldEntity[];
  /** Which of the tagger's two schemes its gold follows. */
  readonly scheme: Scheme;
}

const folder = "../shared/corpora";
const sets: readonly (readonly [name: string, scheme: Scheme])[] = [
  ["nkjp", "nkjp"],
  ["kpwr", "n82"],
  ["cen", "n82"],
];

/** The development parts of NKJP, KPWr and CEN; undefined where they are not at hand. */
export function readCorpora(): readonly CorpusDocument[] | undefined {
  const files = sets.map(([name, scheme]) => ({ file: `${folder}/${name}/dev.jsonl.gz`, scheme }));
  if (!files.every(({ file }) => existsSync(file))) return undefined;
  return files.flatMap(({ file, scheme }) =>
    gunzipSync(readFileSync(file))
      .toString("utf8")
      .split("\n")
      .filter((line) => line !== "")
      // the one checked place: the files' format is fixed, and they are read by us alone
      .map((line) => ({ ...(JSON.parse(line) as Omit<CorpusDocument, "scheme">), scheme })),
  );
}

/** What the gold says, as if the tagger had proposed it. */
export function goldProposals(document: Document, entities: readonly GoldEntity[]): readonly Proposal[] {
  const proposals = labelTokens(document, entities).flatMap((labels, index) => {
    const { name = "", types = [] } = layers[index] ?? {};
    return Array.from(
      spansIn(labels),
      ({ start, end, type }): Proposal => ({ layer: name, type: types[type] ?? "", start, end, confidence: 1 }),
    );
  });
  return proposals.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Stretches of BIO labels, numbered as in `labelCount`. */
function* spansIn(
  labels: Int32Array,
): Iterable<{ readonly start: number; readonly end: number; readonly type: number }> {
  for (let start = 0; start < labels.length; start++) {
    const label = labels[start] ?? 0;
    if (label % 2 === 0) continue;
    let end = start + 1;
    while (labels[end] === label + 1) end++;
    yield { start, end, type: (label - 1) / 2 };
  }
}
