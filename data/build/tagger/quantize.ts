import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { quantizeModel } from "./quantize-model.ts";
import { readCheckpoint } from "./read-checkpoint.ts";
import { rotateRows } from "./rotate-rows.ts";

const { values: options } = parseArgs({
  options: {
    net: { type: "string", default: ".cache/tagger/net.bin" },
    out: { type: "string", default: "data/compiled/tagger.ts" },
    step: { type: "string", default: "0.6" },
  },
});
const checkpoint = readCheckpoint(options.net);
const uses = Float64Array.from(checkpoint.counts, (count) => Math.max(count, 0.5));
const input = checkpoint.blocks.get("input");
if (!input) throw new Error(`Expected a block input in ${options.net}.`);
const model = quantizeModel(checkpoint, rotateRows(checkpoint.table, input, { ...checkpoint, uses }), {
  uses,
  step: Number(options.step),
});
const module = `// Made by data/build/tagger/quantize.ts; do not edit.
import type { TaggerModel } from "../../src/tagger/model.ts";

export const taggerModel: TaggerModel = ${JSON.stringify(model, undefined, 1)};
`;
writeFileSync(options.out, module);
console.log(`${options.out}: ${module.length} bytes, ${gzipSync(module).length} with gzip`);
