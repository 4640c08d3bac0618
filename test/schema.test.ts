import { expect, it } from "vitest";
import { readSoundGold } from "../benchmarks/own-gold.ts";
import { extract } from "../src/index.ts";
import { extractionSchema, gazetteerEntrySchema, jsonSchema, type SchemaName } from "../src/schema.ts";

it("describes every extraction of the gold texts", () => {
  const documents = readSoundGold("test/gold");
  for (const { text, date } of documents) {
    const extraction = extract(text, date === undefined ? {} : { referenceDate: date });
    expect(extractionSchema.parse(JSON.parse(JSON.stringify(extraction)))).toEqual(extraction);
  }
  expect(documents.length).toBeGreaterThanOrEqual(50);
});

it("turns down a key that no result has", () => {
  expect(extractionSchema.safeParse({ mentions: [], entities: [], relations: [], more: 1 }).success).toBe(false);
});

it("takes gazetteer entries with attributes of the caller's own", () => {
  expect(gazetteerEntrySchema.safeParse({ type: "organization", name: "Fundacja", id: "1", kind: "ngo" }).success).toBe(
    true,
  );
  expect(gazetteerEntrySchema.safeParse({ type: "organization", name: "…" }).success).toBe(false);
});

it.each<[SchemaName]>([
  ["extraction"],
  ["entity"],
  ["mention"],
  ["relation"],
  ["gazetteer-entry"],
  ["extract-options"],
])("gives %s as JSON Schema", (name) => {
  const schema = jsonSchema(name);
  expect(schema.$schema).toContain("2020-12");
  expect(JSON.stringify(schema).length).toBeGreaterThan(100);
});
