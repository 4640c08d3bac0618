import type { Gate, TaggerModel } from "../../../src/tagger/model.ts";
import { quantizeDense } from "./quantize-dense.ts";
import { quantizeRows } from "./quantize-rows.ts";
import type { Checkpoint } from "./read-checkpoint.ts";
import type { Rotated } from "./rotate-rows.ts";

const inputBits = 8;
const layerBits = 9;
/** Eight of them still fit in 16 bits, which the library relies on when it adds up a word's rows. */
const largestValue = 4095;

/** @param step see `quantizeRows`, 1 being the unit of the floats: the larger, the smaller is the model */
export function quantizeModel(
  { hashes, width, embedding, blocks }: Checkpoint,
  { table, input }: Rotated,
  { uses, step }: { uses: Float64Array; step: number },
): TaggerModel {
  const unit = 2 ** inputBits;
  const source = {
    hashes,
    table: table.map((value) => Math.max(-largestValue, Math.min(largestValue, value * unit))),
    columns: embedding,
    uses,
  };
  const dense = quantizeDense(new Map<string, ArrayLike<number>>([...blocks, ["input", input]]));
  return {
    embedding,
    width,
    inputBits,
    layerBits,
    table: quantizeRows(source, step * unit),
    ...dense,
    gate: openGate(embedding),
  };
}

/** Lets every word through. */
export function openGate(embedding: number): Gate {
  return { weights: Array.from({ length: embedding }, () => 0), threshold: 0 };
}
