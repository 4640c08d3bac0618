import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createExtractor } from "../../src/extractor.ts";
import { isRelationType } from "../../src/relation-types.ts";
import type { Extraction, Relation } from "../../src/types.ts";

interface Row {
  readonly text: string;
  readonly type: string;
  readonly relations: readonly string[];
}

const extractor = createExtractor();
const sentences = readRows("sentences.md");
const qualified = readRows("qualifiers.md");

describe("relations of one sentence", () => {
  it.each(sentences)("are those of the table: $type, $text", ({ text, type, relations }) => {
    expect(read(text, type)).toEqual(relations);
  });
});

describe("qualifiers", () => {
  it.each(qualified)("are those of the table: $type, $text", ({ text, type, relations }) => {
    expect(read(text, type)).toEqual(relations);
  });

  it("are all there, and so are sentences that say nothing", () => {
    const said = qualified.flatMap(({ relations }) => relations).join("; ");
    for (const word of [
      "since=",
      "until=",
      "on=",
      "status=former",
      "status=acting",
      "status=future",
      "negated",
      "hypothetical",
    ])
      expect(said.split(word).length - 1, word).toBeGreaterThanOrEqual(3);
    expect(qualified.filter(({ relations }) => relations.length === 0).length).toBeGreaterThanOrEqual(5);
  });
});

it("has tables of some size, each row once, of relations that there are", () => {
  expect(sentences.length).toBeGreaterThanOrEqual(80);
  expect(qualified.length).toBeGreaterThanOrEqual(60);
  for (const rows of [sentences, qualified]) {
    expect(new Set(rows.map(({ text, type }) => `${type} ${text}`)).size).toBe(rows.length);
    for (const { type } of rows) expect(isRelationType(type), type).toBe(true);
  }
});

function readRows(file: string): readonly Row[] {
  return readFileSync(join(import.meta.dirname, file), "utf8")
    .split("\n")
    .filter((line) => line.startsWith("| ") && !line.startsWith("| zdanie "))
    .map((line) => {
      const [text = "", type = "", relations = ""] = line
        .slice(1, -1)
        .split("|")
        .map((cell) => cell.trim());
      return { text, type, relations: relations === "" ? [] : relations.split("; ").sort() };
    });
}

function read(text: string, type: string): readonly string[] {
  const extraction = extractor.extract(text, { referenceDate: "2024-02-09" });
  return extraction.relations
    .filter((relation) => relation.type === type)
    .map((relation) => describeRelation(extraction, relation))
    .sort();
}

/** `Jan Lis → Komendzie since=2009 roku`, by first mentions. */
function describeRelation({ mentions, entities }: Extraction, relation: Relation): string {
  const surface = (id: string): string => {
    const first = entities.find((entity) => entity.id === id)?.mentions[0];
    return first === undefined ? id : (mentions[first]?.text ?? id);
  };
  return [
    `${surface(relation.subject)} → ${surface(relation.object)}`,
    ...(relation.status === undefined ? [] : [`status=${relation.status}`]),
    ...(relation.negated === true ? ["negated"] : []),
    ...(relation.modality === undefined ? [] : [relation.modality]),
    ...(["since", "until", "on"] as const).flatMap((key) => {
      const date = relation[key];
      return date === undefined ? [] : [`${key}=${surface(date)}`];
    }),
  ].join(" ");
}
