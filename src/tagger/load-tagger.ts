import { taggerModel } from "../../data/compiled/tagger.ts";
import { taggerCurves } from "../../data/compiled/tagger-curves.ts";
import { createPlainEncoder } from "./plain-encoder.ts";
import { createTagger, type Tagger } from "./tagger.ts";
import { createWasmEncoder } from "./wasm-encoder.ts";

/** Makes the tagger that ships with the library ready. */
export function loadTagger(): Tagger {
  return createTagger({
    model: taggerModel,
    curves: taggerCurves,
    createEncoder: (net) => createWasmEncoder(net) ?? createPlainEncoder(net),
  });
}
