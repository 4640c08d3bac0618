import { lemmaData } from "../../../data/compiled/lemmas.ts";
import { decodeBase64 } from "../decode-base64.ts";
import type { ReadingWeights } from "./context.ts";

/** Decodes the weights that choose readings, learnt by `data/build/lemmas`; well under a millisecond. */
export function loadReadingWeights(): ReadingWeights {
  const bytes = decodeBase64(lemmaData);
  return new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
}
