/**
 * Compiles the encoder's kernel and writes it where the library loads it from.
 *
 *     npx tsx data/build/tagger/compile-encoder.ts
 */
import { writeFileSync } from "node:fs";
import { compileKernel } from "./compile-kernel.ts";

const kernel = await compileKernel("data/build/tagger/kernel/encoder.ts");
writeFileSync(
  "data/compiled/tagger-kernel.ts",
  `// Made by data/build/tagger/compile-encoder.ts; do not edit.
export const taggerKernel: string =
  "${Buffer.from(kernel).toString("base64")}";
`,
);
console.log(`data/compiled/tagger-kernel.ts: ${kernel.length} bytes of WebAssembly`);
