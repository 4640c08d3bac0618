import { Case } from "../../../src/lexicon/tag.ts";
import type { EntryForm, InflectedEntry } from "../../../src/match/gazetteer-builder.ts";

/** A form of a name and the name. */
export type Pair = readonly [form: string, name: string];

/** The forms of an entry's name, but those that are only called. */
export function pairsOf({ name, forms }: InflectedEntry, numbers?: number): readonly Pair[] {
  return forms.filter((form) => form.as === "name" && isIn(form, numbers)).map(({ text }) => [text, name]);
}

/** The forms of the one feminine name of an office: `rzeczniczka`. */
export function feminineOf({ attributes, forms }: InflectedEntry, numbers?: number): readonly Pair[] {
  const { feminine } = attributes;
  if (feminine === undefined || feminine.includes(";")) return [];
  return forms.filter((form) => form.as === "variant" && isIn(form, numbers)).map(({ text }) => [text, feminine]);
}

function isIn({ cases, numbers }: EntryForm, wanted: number | undefined): boolean {
  return cases !== 0 && cases !== Case.voc && (wanted === undefined || (numbers & wanted) !== 0);
}
