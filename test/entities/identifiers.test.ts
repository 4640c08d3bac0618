import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract.ts";
import type { EntityType } from "../../src/types.ts";
import { mark, unmark } from "../harness/examples.ts";

interface Row {
  readonly text: string;
  readonly kind: string;
  readonly value: string;
}

const types: readonly EntityType[] = ["identifier", "contact"];
const rows = readLines("identifiers.md")
  .filter((line) => line.startsWith("| ") && line.includes("{"))
  .map(readRow);
const negatives = readLines("no-identifiers.md").flatMap((line) => (line.startsWith("- ") ? [line.slice(2)] : []));

describe("identifiers and contacts", () => {
  it.each(rows)("are read as written in the table: $text", ({ text, kind, value }) => {
    expect(read(unmark(text))).toEqual({ text, kind, value });
  });

  it.each(negatives)("are not seen in: %s", (text) => {
    expect(read(text).text).toBe(text);
  });

  it("are many, with false numbers among them", () => {
    expect(rows.length).toBeGreaterThanOrEqual(150);
    expect(negatives.length).toBeGreaterThanOrEqual(50);
    expect(new Set(rows.map(({ text }) => text)).size).toBe(rows.length);
    expect(rows.filter(({ value }) => value.includes("✗")).length).toBeGreaterThanOrEqual(10);
    expect(new Set(rows.flatMap(({ kind }) => kind.split("; "))).size).toBe(11);
  });
});

/** The text with its mentions marked, and the kind and value of each. */
function read(text: string): Row {
  const { mentions, entities } = extract(text, { types });
  const found = mentions.flatMap(({ entity: id }) => {
    const entity = entities.find((entity) => entity.id === id);
    return entity?.type === "identifier" || entity?.type === "contact" ? [entity] : [];
  });
  return {
    text: mark(text, mentions),
    kind: found.map(({ kind }) => kind).join("; "),
    value: found.map((entity) => entity.value + sign("valid" in entity ? entity.valid : undefined)).join("; "),
  };
}

function sign(valid: boolean | undefined): string {
  if (valid === undefined) return "";
  return valid ? " ✓" : " ✗";
}

function readLines(file: string): readonly string[] {
  return readFileSync(join(import.meta.dirname, file), "utf8").split("\n");
}

function readRow(line: string): Row {
  const [text = "", kind = "", value = ""] = line
    .slice(1, -1)
    .split("|")
    .map((cell) => cell.trim());
  return { text, kind, value };
}
