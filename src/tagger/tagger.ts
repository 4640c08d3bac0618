import { type ConfidenceCurves, type Curve, straight } from "./confidence-curves.ts";
import { Crf } from "./crf.ts";
import type { Encoder } from "./encoder.ts";
import { layers } from "./layers.ts";
import type { TaggerModel } from "./model.ts";
import { type Net, readNet } from "./net.ts";
import { RowTable } from "./row-table.ts";
import { VectorPool } from "./vector-pool.ts";
import { WordStore } from "./word-store.ts";

/** A model made ready, with the memory that tagging needs; taggers share nothing. */
export interface Tagger {
  readonly net: Net;
  readonly encoder: Encoder;
  readonly pool: VectorPool;
  readonly store: WordStore;
  /** By layer. */
  readonly crfs: readonly Crf[];
  /** By layer and type. */
  readonly curves: readonly (readonly Curve[])[];
  /** Scores of the tokens at hand, `net.labels` each. */
  readonly scores: Float32Array;
}

/** Tokens whose scores are kept at a time; longer documents are tagged in parts. */
export const mostTokens = 16_384;

export interface TaggerParts {
  readonly model: TaggerModel;
  /** @default none: confidence is the model's own probability */
  readonly curves?: ConfidenceCurves;
  readonly createEncoder: (net: Net) => Encoder;
}

export function createTagger({ model, curves = {}, createEncoder }: TaggerParts): Tagger {
  const net = readNet(model);
  const encoder = createEncoder(net);
  const pool = new VectorPool(encoder, new RowTable(model.table), net.embedding);
  return {
    net,
    encoder,
    pool,
    store: new WordStore(pool, model.gate),
    crfs: net.crf.map((weights) => new Crf(weights)),
    curves: layers.map(({ name, types }) => types.map((type) => curves[`${name}/${type}`] ?? curves[name] ?? straight)),
    scores: new Float32Array(mostTokens * net.labels),
  };
}
