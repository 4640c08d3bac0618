import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { restoreBlanks } from "../../../benchmarks/names-blanks.ts";
import { kindOfCategory } from "../../../benchmarks/names-kinds.ts";
import type { Lexicon } from "../../../src/lexicon/lexicon.ts";
import type { Example } from "./example.ts";

/** Categories whose bases are now in the singular, now in the plural. */
const eitherNumber = /^nam_(?:liv_habitant|org_nation|oth_currency)/u;

/** Reads a list of base, form and category; a line that is there often counts a little more. */
export function listExamples(lexicon: Lexicon, path: string, accepts: (base: string) => boolean): Example[] {
  const lines = gunzipSync(readFileSync(path)).toString("utf8").trim().split("\n").slice(1);
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
  return [...counts].flatMap(([line, count]) => {
    const [base = "", form = "", category = ""] = line.split("\t");
    if (!accepts(base)) return [];
    const kind = kindOfCategory(category);
    return {
      form: restoreBlanks(lexicon, form, category),
      base,
      kind,
      weight: 1 + Math.log2(count) / 2,
      ...(eitherNumber.test(category) ? { conventions: [{}, { singular: true }] } : {}),
    };
  });
}
