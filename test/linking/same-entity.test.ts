import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract.ts";
import { type LinkedDocument, organizationDocuments, otherDocuments, personDocuments } from "./documents.ts";

interface Marked {
  readonly letter: string;
  readonly start: number;
  readonly text: string;
}

const mark = /\{(?<letter>[a-z])\|(?<words>[^{}]+)\}/gu; // "{a|Jan Lis}"

function readMarks(source: string): { readonly text: string; readonly marked: readonly Marked[] } {
  const marked: Marked[] = [];
  let text = "";
  let from = 0;
  for (const match of source.matchAll(mark)) {
    const { letter = "", words = "" } = match.groups ?? {};
    text += source.slice(from, match.index);
    marked.push({ letter, start: text.length, text: words });
    text += words;
    from = match.index + match[0].length;
  }
  return { text: text + source.slice(from), marked };
}

/** The text's words by letter, and by entity. */
function compare(source: string): { readonly wanted: readonly string[][]; readonly got: readonly string[][] } {
  const { text, marked } = readMarks(source);
  const { mentions } = extract(text);
  const wanted = new Map<string, string[]>();
  const got = new Map<string, string[]>();
  for (const { letter, start, text: words } of marked) {
    const mention = mentions.find((mention) => mention.start === start && mention.text === words);
    const entity = mention?.entity ?? `no mention at ${start}`;
    wanted.set(letter, [...(wanted.get(letter) ?? []), words]);
    got.set(entity, [...(got.get(entity) ?? []), words]);
  }
  return { wanted: [...wanted.values()], got: [...got.values()] };
}

const tables: readonly (readonly [string, readonly LinkedDocument[]])[] = [
  ["persons", personDocuments],
  ["organizations", organizationDocuments],
  ["places, offices, dates", otherDocuments],
];

describe.each(tables)("tells which mentions of %s are one entity", (_, documents) => {
  it.each(documents)("%s", (_, source) => {
    const { wanted, got } = compare(source);
    expect(got).toEqual(wanted);
  });
});

it("looks at documents that join and at documents that keep apart", () => {
  const all = tables.flatMap(([, documents]) => documents.map(([, source]) => readMarks(source).marked));
  const letters = all.map((marked) => new Set(marked.map(({ letter }) => letter)).size);
  expect(all.length).toBeGreaterThanOrEqual(50);
  expect(all.every((marked) => marked.length >= 2)).toBe(true);
  expect(letters.filter((count) => count > 1).length).toBeGreaterThanOrEqual(15);
});

it("keeps a country and its adjective apart, the one named as the place of the other", () => {
  const { entities } = extract("Polska podpisała umowę. Polski rząd ją ogłosił.");
  const country = entities.find(({ type }) => type === "location");
  const adjective = entities.find((entity) => entity.type === "demonym");
  expect(country?.name).toBe("Polska");
  expect(adjective).toMatchObject({ place: country?.name });
});
