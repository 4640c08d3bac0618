import type { NameKind } from "../../../src/lexicon/base/name-kind.ts";
import type { Lexicon } from "../../../src/lexicon/lexicon.ts";
import type { InflectedEntry } from "../../../src/match/gazetteer-builder.ts";
import { kindOfType } from "../../../src/name-types.ts";
import { inflectList, readGazetteers } from "../gazetteers.ts";
import { composedExamples } from "./composed-examples.ts";
import { feminineOf, pairsOf } from "./entry-pairs.ts";
import type { Example } from "./example.ts";

const kinds: Readonly<Record<string, NameKind>> = {
  offices: "position",
  ranks: "rank",
  awards: "award",
  holidays: "event",
  "event-heads": "event",
  organizations: "organization",
  "institution-heads": "organization",
  "unit-acronyms": "organization",
  facilities: "geography",
  natural: "geography",
  cities: "settlement",
  "foreign-cities": "settlement",
  districts: "district",
  regions: "region",
  counties: "region",
  voivodeships: "region",
  countries: "country",
  roads: "road",
  works: "work",
  "law-acts": "work",
};

export interface ListOptions {
  readonly folder: string;
  /** Lists are made up, not met: one form of theirs teaches less than one of a text. */
  readonly weight: number;
}

/** The forms of the lists' own names with their base, and units and offices with a seat made of two lists. */
export function gazetteerExamples(lexicon: Lexicon, { folder, weight }: ListOptions): Example[] {
  const lists = new Map<string, readonly InflectedEntry[]>();
  for (const checked of readGazetteers(folder, [])) {
    if (checked.list in kinds || checked.list === "demonyms") lists.set(checked.list, inflectList(checked, lexicon));
  }
  const examples: Example[] = [];
  for (const [list, entries] of lists) {
    const kind = kinds[list];
    if (kind === undefined) continue;
    for (const [form, base] of entries.flatMap((entry) => [...pairsOf(entry), ...feminineOf(entry)]))
      examples.push({ form, base, kind, weight });
  }
  for (const entry of lists.get("demonyms") ?? []) {
    if (entry.attributes.form !== "inhabitant") continue;
    for (const [form, base] of [...pairsOf(entry), ...feminineOf(entry)])
      examples.push({ form, base, kind: kindOfType("demonym", base), weight });
  }
  examples.push(...composedExamples(lists, weight));
  return examples;
}
