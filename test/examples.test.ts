import { describe, expect, it } from "vitest";
import { createExtractor } from "../src/extractor.ts";
import type { Extraction, Relation } from "../src/types.ts";
import { entityFolders, mark, relationFolders, relationTypeOf, unmark } from "./harness/examples.ts";

const extractor = createExtractor();
const entities = await entityFolders();
const relations = await relationFolders();

describe.each(entities.filter(hasExamples))("$name", ({ name, examples }) => {
  it.each(examples)("finds what is marked in: $text", ({ text, referenceDate, expect: attributes = [] }) => {
    const { extraction, plain } = read(unmark(text), referenceDate);
    const mentions = extraction.mentions.filter(({ type }) => type === name);
    expect(mark(plain, mentions)).toBe(text);
    const found = mentions.map(({ entity }) => extraction.entities.find(({ id }) => id === entity));
    for (const [index, wanted] of attributes.entries()) expect(found[index]).toMatchObject(wanted);
  });
});

describe.each(relations.filter(hasExamples))("$name", ({ name, examples }) => {
  it.each(examples)("finds the relations of: $text", ({ text, referenceDate, relations: wanted }) => {
    const { extraction } = read(text, referenceDate);
    const found = extraction.relations.filter(({ type }) => type === relationTypeOf(name));
    const free = [...found];
    const missing = wanted.filter(([subject, object, qualifiers = {}]) => {
      const at = free.findIndex((relation) => fits(extraction, relation, { subject, object, qualifiers }));
      if (at >= 0) free.splice(at, 1);
      return at < 0;
    });
    expect({ missing, superfluous: free.map((relation) => describeRelation(extraction, relation)) }).toEqual({
      missing: [],
      superfluous: [],
    });
  });
});

it("has examples beside every rule", () => {
  const bare = [...entities, ...relations].filter(({ examples }) => examples.length === 0).map(({ name }) => name);
  expect(bare).toEqual([]);
  expect(entities.length).toBeGreaterThanOrEqual(22);
  expect(entities.reduce((sum, { examples }) => sum + examples.length, 0)).toBeGreaterThan(200);
  expect(relations.reduce((sum, { examples }) => sum + examples.length, 0)).toBeGreaterThan(60);
});

/** A folder without any fails below, by name. */
function hasExamples({ examples }: { readonly examples: readonly unknown[] }): boolean {
  return examples.length > 0;
}

function read(
  plain: string,
  referenceDate: string | undefined,
): { readonly plain: string; readonly extraction: Extraction } {
  return { plain, extraction: extractor.extract(plain, referenceDate === undefined ? {} : { referenceDate }) };
}

interface Wanted {
  readonly subject: string;
  readonly object: string;
  readonly qualifiers: Readonly<Record<string, unknown>>;
}

/** Subject and object by any mention of theirs; dates among the qualifiers too. */
function fits(extraction: Extraction, relation: Relation, { subject, object, qualifiers }: Wanted): boolean {
  const { mentions } = extraction;
  const isCalled = (id: unknown, surface: unknown): boolean =>
    mentions.some((mention) => mention.entity === id && mention.text === surface);
  if (!isCalled(relation.subject, subject) || !isCalled(relation.object, object)) return false;
  const own: Readonly<Record<string, unknown>> = { ...relation };
  return Object.entries(qualifiers).every(([key, value]) => own[key] === value || isCalled(own[key], value));
}

function describeRelation({ mentions }: Extraction, { subject, object, rule }: Relation): string {
  const surface = (id: string): string => mentions.find(({ entity }) => entity === id)?.text ?? id;
  return `${surface(subject)} → ${surface(object)} (${rule})`;
}
