import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract.ts";
import type { EntityType } from "../../src/types.ts";
import { mark, unmark } from "../harness/examples.ts";

interface Row {
  readonly text: string;
  readonly referenceDate: string;
  readonly type: string;
  readonly value: string;
}

const types: readonly EntityType[] = ["date", "time", "duration", "set"];
const rows = readLines("time-expressions.md")
  .filter((line) => line.includes("{"))
  .filter(isRow)
  .map(readRow);
const negatives = readLines("no-times.md").flatMap((line) => (line.startsWith("- ") ? [line.slice(2)] : []));

describe("time expressions", () => {
  it.each(rows)("are read as written in the table: $text", ({ text, referenceDate, ...wanted }) => {
    const found = read(unmark(text), referenceDate);
    expect({ text: found.marked, type: found.type, value: found.value }).toEqual({ text, ...wanted });
  });

  it.each(negatives)("are not seen in: %s", (text) => {
    expect(read(text, "2024-02-09").marked).toBe(text);
  });

  it("are many, and each negative stands for three", () => {
    const expressions = rows.reduce((sum, { text }) => sum + text.split("{").length - 1, 0);
    expect(rows.length).toBeGreaterThanOrEqual(250);
    expect(negatives.length * 3).toBeGreaterThanOrEqual(250);
    expect(new Set(rows.map(({ text, referenceDate }) => text + referenceDate)).size).toBe(rows.length);
    expect(expressions).toBeGreaterThan(rows.length);
  });
});

/** Marks, types and values of a text, the latter two with one word for all mentions that share it. */
function read(text: string, referenceDate: string): { marked: string; type: string; value: string } {
  const options = referenceDate === "" ? { types } : { types, referenceDate };
  const { mentions, entities } = extract(text, options);
  const values = mentions.map(({ entity: id }) => {
    const entity = entities.find((entity) => entity.id === id);
    return entity && "value" in entity ? (entity.value ?? "") : "";
  });
  return {
    marked: mark(text, mentions),
    type: [...new Set(mentions.map(({ type }) => type))].join("; "),
    value: values.join("; "),
  };
}

function readLines(file: string): readonly string[] {
  return readFileSync(join(import.meta.dirname, file), "utf8").split("\n");
}

function isRow(line: string): boolean {
  return line.startsWith("| ");
}

function readRow(line: string): Row {
  const [text = "", referenceDate = "", type = "", value = ""] = line
    .slice(1, -1)
    .split("|")
    .map((cell) => cell.trim());
  return { text, referenceDate, type, value };
}
