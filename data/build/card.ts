import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { z } from "zod";

/** Where everything lies, from the root of the repository. */
export const gazetteerFolder = "data/gazetteers";
export const gazetteerModule = "data/compiled/gazetteer.ts";
export const gazetteerCard = "data/compiled/gazetteer.card.json";
export const lexiconModule = "data/compiled/lexicon.ts";
export const lexiconCard = "data/compiled/lexicon.card.json";

/** Raised when the same inputs compile to other bytes; `check.ts` then asks for a new build. */
export const compilerVersion = 1;

/** What stands beside a compiled file: who made it from what, and how big it came out. */
export interface GazetteerCard {
  maker: string;
  compilerVersion: number;
  /** SHA-256 of each input, by path. */
  inputs: Record<string, string>;
  /** SHA-256 of the compiled module. */
  output: string;
  figures?: unknown;
}
export const gazetteerCardSchema: z.ZodType<GazetteerCard> = z.object({
  maker: z.string(),
  compilerVersion: z.number(),
  inputs: z.record(z.string(), z.string()),
  output: z.string(),
  figures: z.unknown(),
});

/** What the check needs of the dictionary's card: the SHA-256 of its bytes. */
export const lexiconCardSchema: z.ZodType<{ sha256: string }> = z.object({ sha256: z.string() });

export function sha256(bytes: string | Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** The hashes of files; one that is missing has none. */
export function hashFiles(paths: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(paths.filter((path) => existsSync(path)).map((path) => [path, sha256(readFileSync(path))]));
}
