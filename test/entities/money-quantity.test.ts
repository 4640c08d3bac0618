import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract.ts";
import type { Entity, EntityType } from "../../src/types.ts";
import { mark, unmark } from "../harness/examples.ts";

interface Row {
  readonly text: string;
  readonly type: string;
  readonly value: string;
}

const types: readonly EntityType[] = ["money", "quantity", "percent", "age"];
const rows = readLines("money-quantity.md")
  .filter((line) => line.startsWith("| ") && line.includes("{"))
  .map(readRow);
const negatives = readLines("no-amounts.md").flatMap((line) => (line.startsWith("- ") ? [line.slice(2)] : []));

describe("amounts, measures, percentages and ages", () => {
  it.each(rows)("are read as written in the table: $text", (row) => {
    expect(read(unmark(row.text))).toEqual(row);
  });

  it.each(negatives)("are not seen in: %s", (text) => {
    expect(read(text).text).toBe(text);
  });

  it("are many", () => {
    for (const type of types) expect(rows.filter((row) => row.type === type).length).toBeGreaterThanOrEqual(30);
    expect(rows.length).toBeGreaterThanOrEqual(250);
    expect(negatives.length).toBeGreaterThanOrEqual(80);
    expect(new Set(rows.map(({ text }) => text)).size).toBe(rows.length);
  });
});

/** Marks, types and values of a text, the types with one word for all mentions that share it. */
function read(text: string): Row {
  const { mentions, entities } = extract(text, { types });
  return {
    text: mark(text, mentions),
    type: [...new Set(mentions.map(({ type }) => type))].join("; "),
    value: mentions.map(({ entity: id }) => writeValue(entities.find((entity) => entity.id === id))).join("; "),
  };
}

function writeValue(entity: Entity | undefined): string {
  if (entity?.type === "money") return `${entity.amount} ${entity.currency}`;
  if (entity?.type === "quantity") return `${entity.amount} ${entity.unit}`;
  if (entity?.type === "percent") return entity.amount;
  return entity?.type === "age" ? String(entity.years) : "";
}

function readLines(file: string): readonly string[] {
  return readFileSync(join(import.meta.dirname, file), "utf8").split("\n");
}

function readRow(line: string): Row {
  const [text = "", type = "", value = ""] = line
    .slice(1, -1)
    .split("|")
    .map((cell) => cell.trim());
  return { text, type, value };
}
