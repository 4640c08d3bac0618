import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A list of names as its source ranks it, most frequent first, with capitals. */
export interface NameLists {
  readonly forenamesF: readonly string[];
  readonly forenamesM: readonly string[];
  readonly surnamesF: readonly string[];
  readonly surnamesM: readonly string[];
}

export interface Place {
  readonly name: string;
  readonly isCity: boolean;
}

/** Reads a source file and makes sure that it is the one the figures were measured with. */
export function readSource(path: string, source: { sha256: string; hint: string }): Buffer {
  if (!existsSync(path)) throw new Error(`Missing source ${path}. ${source.hint}`);
  const content = readFileSync(path);
  const sha256 = createHash("sha256").update(content).digest("hex");
  if (sha256 !== source.sha256)
    throw new Error(`${path} has sha256 ${sha256}, expected ${source.sha256}. ${source.hint}`);
  return content;
}

/** Files of the name lists with their checksums. */
export const nameFiles: Readonly<Record<keyof NameLists, readonly [file: string, sha256: string]>> = {
  forenamesF: ["femaleFirstnames.json", "9c06c0fd6f00ba5ee5da254101d6dfe832ddfeaa23519ba94e530db965b92c76"],
  forenamesM: ["maleFirstnames.json", "0aa11388a62170d153fd1b413706cfabe241bf25dc9d00772aa248dd91ca91ec"],
  surnamesF: ["femaleLastnames.json", "23b8d6a09f674eb42e83ef8f3e7442065cfc1956803002f9765ca55b9348a15f"],
  surnamesM: ["maleLastnames.json", "cf71e4111c7ecddcaf87a5cd6b6a83d9a30e5b482bc9cf660fc8b7b398e6f452"],
};

export function readNameLists(folder: string, hint: string): NameLists {
  const read = (key: keyof NameLists): string[] => {
    const [file, sha256] = nameFiles[key];
    const names: unknown = JSON.parse(readSource(join(folder, file), { sha256, hint }).toString("utf8"));
    if (!Array.isArray(names)) throw new Error(`${file} is no list`);
    return names.flatMap((name: unknown) => (typeof name === "string" && isOneWord(name) ? [capitalize(name)] : []));
  };
  return {
    forenamesF: read("forenamesF"),
    forenamesM: read("forenamesM"),
    surnamesF: read("surnamesF"),
    surnamesM: read("surnamesM"),
  };
}

/** Places of one word: those of several are the gazetteer's. */
export function readPlaces(path: string, source: { sha256: string; hint: string }): Place[] {
  const rows: unknown = JSON.parse(readSource(path, source).toString("utf8"));
  if (!Array.isArray(rows)) throw new Error(`${path} is no list`);
  const cities = new Map<string, boolean>();
  for (const row of rows as { Name?: unknown; Type?: unknown }[]) {
    if (typeof row.Name !== "string" || !isOneWord(row.Name)) continue;
    cities.set(row.Name, (cities.get(row.Name) ?? false) || row.Type === "city");
  }
  return [...cities].map(([name, isCity]) => ({ name, isCity }));
}

function isOneWord(name: string): boolean {
  return /^[\p{L}']{2,}$/u.test(name);
}

function capitalize(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}
