import type { Hits } from "../src/match/gazetteer.ts";
import type { Span } from "./span-index.ts";

/** A name with its base form. */
export interface BasedName extends Span {
  readonly type: string;
  readonly base: string;
}

/** Lists whose entries hold other names and acronyms of one thing: `UE`, `Unia Europejska`. */
const aliasLists = ["organizations", "countries"];
const longestAcronym = 6;

/**
 * Identifiers of what the names of a document name, one for each name. Names share one if they have type and base in common,
 * if our lists have both under one entry, or if one is short for the other: a surname, the first word of an institution,
 * initials.
 *
 *     Anna Sikora … Sikora      Liga Młodych Żeglarzy … LMŻ … Liga      Nowa Dolina … N. Dolina
 */
export function chainNames(hits: Hits, names: readonly BasedName[]): readonly string[] {
  const called = names.map((name) => listedName(hits, name) ?? name.base);
  const keys = names.map(({ type }, index) => keyOf(type, called[index] ?? ""));
  const long = new Map<string, string>();
  for (const [index, { type }] of names.entries()) {
    for (const short of shortForms(type, called[index]?.split(" ") ?? [])) {
      const key = keyOf(type, short);
      // the first one keeps it: "Unia" of "Unia Europejska" and "Unia Polityki Realnej"
      if (!long.has(key)) long.set(key, keys[index] ?? key);
    }
  }
  return keys.map((key) => long.get(key) ?? key);
}

function keyOf(type: string, name: string): string {
  return `${type}-${name.toLowerCase().replaceAll(" ", "-")}`;
}

function listedName(hits: Hits, { start, end }: Span): string | undefined {
  return hits.at(start, ...aliasLists).find((hit) => hit.end === end)?.entry.name;
}

function* shortForms(type: string, words: readonly string[]): Iterable<string> {
  const [first = "", ...rest] = words;
  if (rest.length === 0) return;
  if (type === "PER") yield words.at(-1) ?? first;
  if (type === "LOC") yield [`${first.slice(0, 1)}.`, ...rest].join(" ");
  if (type === "ORG") yield first;
  const initials = words.filter((word) => word !== word.toLowerCase()).map((word) => word.slice(0, 1));
  if (type !== "PER" && initials.length > 1 && initials.length <= longestAcronym) yield initials.join("");
}
