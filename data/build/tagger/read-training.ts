import type { Lexicon } from "../../../src/lexicon/lexicon.ts";
import { layers } from "../../../src/tagger/layers.ts";
import { FeatureTable } from "./feature-table.ts";
import { GrowingUint32 } from "./growing-array.ts";
import { firstFeatureRow } from "./net-memory.ts";
import { readCorpus } from "./read-corpus.ts";
import { SampleBuilder, type Samples } from "./samples.ts";
import type { Vectors } from "./vectors/read-vectors.ts";
import { makeWordClasses, type WordClasses } from "./word-classes.ts";

const corpora = "../shared/corpora";

/** Which layers a corpus is marked with. */
const marked: Readonly<Record<string, readonly string[]>> = {
  nkjp: layers.map(({ name }) => name).filter((name) => name !== "general"),
  kpwr: ["general"],
  cen: ["general"],
};

export interface Training {
  readonly table: FeatureTable;
  /** Their rows stand behind those of the table. */
  readonly classes: WordClasses;
  readonly train: readonly Samples[];
  readonly dev: Readonly<Record<string, Samples>>;
}

export interface TrainingOptions {
  readonly lexicon: Lexicon;
  readonly vectors: Vectors;
  /** How often a feature must occur to have a row. */
  readonly least: number;
  /** Documents of each corpus, to try things out. @default all */
  readonly limit?: number | undefined;
}

/** Reads the marked corpora. */
export function readTraining({ lexicon, vectors, least, limit }: TrainingOptions): Training {
  const vectorOf = (key: string) => vectors.idOf(key) + 1;
  const read = (corpus: string, part: string): Samples => {
    const builder = new SampleBuilder({
      lexicon,
      vectorOf,
      marked: marked[corpus] ?? [],
    });
    for (const { text, entities } of readCorpus(`${corpora}/${corpus}/${part}.jsonl.gz`).slice(0, limit))
      builder.add(text, entities);
    return builder.finish();
  };
  const hashed = Object.keys(marked).map((corpus) => read(corpus, "train"));
  const table = new FeatureTable(
    hashed.map(({ features }) => features),
    least,
  );
  const classes = makeWordClasses(vectors);
  const keep = (samples: Samples) => keepRows(samples, { table, classes });
  return {
    table,
    classes,
    train: hashed.map(keep),
    dev: Object.fromEntries(Object.keys(marked).map((corpus) => [corpus, keep(read(corpus, "dev"))])),
  };
}

/** The same samples with rows for hashes; features without a row fall away, the rows of the word's classes are added. */
function keepRows(samples: Samples, { table, classes }: { table: FeatureTable; classes: WordClasses }): Samples {
  const { featureStarts, features, lexical, vectors } = samples;
  const kept = new GrowingUint32();
  const starts = new Uint32Array(featureStarts.length);
  const keptLexical = new Uint8Array(lexical.length);
  for (let token = 0; token < lexical.length; token++) {
    starts[token] = kept.length;
    const first = featureStarts[token]!;
    for (let f = first; f < featureStarts[token + 1]!; f++) {
      const number = table.numberOf(features[f]!);
      if (number < 0) continue;
      kept.push(firstFeatureRow + number);
      if (f < first + lexical[token]!) keptLexical[token]!++;
    }
    for (const row of classes.rowsOf(vectors[token]!)) kept.push(firstFeatureRow + table.size + row);
  }
  starts[lexical.length] = kept.length;
  return { ...samples, featureStarts: starts, features: kept.finish(), lexical: keptLexical };
}
