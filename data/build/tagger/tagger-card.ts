import { existsSync, readFileSync, writeFileSync } from "node:fs";

/** Puts what one step of the build has to say into the card of the tagger; what the others said stays. */
export function writeCard(path: string, part: Readonly<Record<string, unknown>>): void {
  const before: object = existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : {};
  writeFileSync(path, `${JSON.stringify({ ...before, ...part }, undefined, 2)}\n`);
}
