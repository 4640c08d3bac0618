import { existsSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Example } from "../../src/entities/example.ts";
import type { RelationExample } from "../../src/relations/example.ts";

const source = resolve(import.meta.dirname, "../../src");

export interface Folder<E> {
  readonly name: string;
  readonly examples: readonly E[];
}

/** Every folder under `src/entities` that holds a rule, with the examples beside it; `official-name` and `tagged` are shared, they have none. */
export function entityFolders(): Promise<readonly Folder<Example>[]> {
  return readFolders<Example>("entities", new Set(["official-name", "tagged"]));
}

/** Every folder under `src/relations`, with the examples beside the rules. */
export function relationFolders(): Promise<readonly Folder<RelationExample>[]> {
  return readFolders<RelationExample>("relations", new Set());
}

/** `has-rank` → `hasRank`. */
export function relationTypeOf(folder: string): string {
  return folder.replace(/-(\p{Ll})/gu, (_, letter: string) => letter.toUpperCase());
}

async function readFolders<E>(layer: string, shared: ReadonlySet<string>): Promise<readonly Folder<E>[]> {
  const names = readdirSync(join(source, layer), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !shared.has(entry.name))
    .map(({ name }) => name)
    // a folder that somebody has just made
    .filter((name) => readdirSync(join(source, layer, name)).length > 0);
  return Promise.all(
    names
      .sort()
      .map(async (name) => ({ name, examples: await readExamples<E>(join(source, layer, name, "examples.ts")) })),
  );
}

/** All arrays that the file exports: one file may hold several lists. */
async function readExamples<E>(file: string): Promise<readonly E[]> {
  if (!existsSync(file)) return [];
  const module: Readonly<Record<string, unknown>> = await import(pathToFileURL(file).href);
  // the one checked place: `examples.ts` exports lists of examples and nothing else, tsc holds them to it
  return Object.values(module).filter(Array.isArray).flat() as E[];
}

/** The text without its braces. */
export function unmark(text: string): string {
  return text.replace(/[{}]/gu, "");
}

/** Writes braces around spans that nest and never cross, given by start, longest first. */
export function mark(text: string, spans: readonly { readonly start: number; readonly end: number }[]): string {
  const at = new Map<number, string>();
  for (const { start, end } of spans) {
    at.set(start, `${at.get(start) ?? ""}{`);
    // closing braces stand before those that open at the same place
    at.set(end, `}${at.get(end) ?? ""}`);
  }
  let marked = "";
  let done = 0;
  for (const [offset, braces] of [...at].sort(([a], [b]) => a - b)) {
    marked += text.slice(done, offset) + braces;
    done = offset;
  }
  return marked + text.slice(done);
}
