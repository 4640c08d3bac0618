import { taggerModel } from "../data/compiled/tagger.ts";
import { loadLexicon } from "../src/lexicon/load-lexicon.ts";
import { Morphology } from "../src/lexicon/morphology.ts";
import { polishAbbreviations } from "../src/polish/abbreviations.ts";
import type { TaggerModel } from "../src/tagger/model.ts";
import type { Net } from "../src/tagger/net.ts";
import { createPlainEncoder } from "../src/tagger/plain-encoder.ts";
import { tag } from "../src/tagger/tag.ts";
import { createTagger } from "../src/tagger/tagger.ts";
import { createWasmEncoder } from "../src/tagger/wasm-encoder.ts";
import { readDocument } from "../src/text/read-document.ts";

const rounds = 5;

/** Tokens a second, the best round of each: tokens and dictionary are read beforehand, all that the tagger does is counted. */
export interface TaggerSpeed {
  readonly tokens: number;
  readonly webAssembly: number;
  readonly webAssemblyWithoutGate: number;
  readonly typeScript: number;
  /** WebAssembly against TypeScript. */
  readonly ratio: number;
}

export function measureTagger(texts: readonly string[]): TaggerSpeed {
  const lexicon = loadLexicon();
  const read = texts.map((text) => {
    const document = readDocument(text, polishAbbreviations);
    return { document, morphology: new Morphology(document, lexicon) };
  });
  const tokens = read.reduce((sum, { document }) => sum + document.length, 0);
  const open: TaggerModel = {
    ...taggerModel,
    gate: { weights: taggerModel.gate.weights.map(() => 0), threshold: 0 },
  };
  const rateOf = (model: TaggerModel, createEncoder: typeof createPlainEncoder): number => {
    const tagger = createTagger({ model, createEncoder });
    let best = Number.POSITIVE_INFINITY;
    for (let round = 0; round < rounds; round++) {
      const start = performance.now();
      for (const { document, morphology } of read) tag(document, morphology, tagger);
      best = Math.min(best, performance.now() - start);
    }
    return Math.round((tokens / best) * 1000);
  };
  const webAssembly = rateOf(taggerModel, createWasm);
  const typeScript = rateOf(taggerModel, createPlainEncoder);
  return {
    tokens,
    webAssembly,
    webAssemblyWithoutGate: rateOf(open, createWasm),
    typeScript,
    ratio: Math.round((webAssembly / typeScript) * 10) / 10,
  };
}

function createWasm(net: Net) {
  const encoder = createWasmEncoder(net);
  if (!encoder) throw new Error("Expected WebAssembly with SIMD, got none.");
  return encoder;
}
