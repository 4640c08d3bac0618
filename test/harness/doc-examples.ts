import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export interface DocExample {
  readonly place: string;
  /** An expression. */
  readonly code: string;
  /** What it is said to give, as JSON or a JavaScript literal. */
  readonly result: string;
}

const EXAMPLE = /^\s*\*\s*@example\n((?:\s*\*(?!\/).*\n)+)/gmu; // " * @example\n * closestName(…) // "types""
const FENCE = /^```ts\n([\s\S]*?)^```/gmu; // "```ts\nextract(…) // …\n```"

/** Examples in the doc comments of a folder: statements, the last line an expression with its result behind `//`. */
export function docExamples(folder: string): readonly DocExample[] {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  return files.sort().flatMap((file) => {
    const source = readFileSync(join(folder, file), "utf8");
    return [...source.matchAll(EXAMPLE)].flatMap(([, block = ""]) => {
      const code = block.replace(/^\s*\* ?/gmu, "").trim();
      return splitResult(code, file);
    });
  });
}

/** The TypeScript blocks of a Markdown page, whole. */
export function codeBlocks(path: string): readonly string[] {
  return [...readFileSync(path, "utf8").matchAll(FENCE)].map(([, code = ""]) => code);
}

function splitResult(code: string, place: string): readonly DocExample[] {
  const at = code.lastIndexOf(" // ");
  return at < 0 ? [] : [{ place, code: code.slice(0, at).trim(), result: code.slice(at + 4).trim() }];
}
