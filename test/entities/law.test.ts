import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { lawRule } from "../../src/entities/law/rule.ts";
import { extract } from "../../src/extract.ts";
import type { Law } from "../../src/types.ts";
import { mark, unmark } from "../harness/examples.ts";
import { findMarked } from "./values-harness.ts";

interface Row {
  readonly text: string;
  readonly value: string;
}

const rows = readLines("law.md")
  .filter((line) => line.startsWith("| ") && line.includes("{"))
  .map(readRow);
const negatives = readLines("no-law.md").flatMap((line) => (line.startsWith("- ") ? [line.slice(2)] : []));

describe("legal references", () => {
  it.each(rows)("are read as written in the table: $text", ({ text, value }) => {
    expect(read(unmark(text))).toEqual({ text, value });
  });

  it.each(negatives)("are not seen in: %s", (text) => {
    expect(read(text).text).toBe(text);
  });

  it("are many", () => {
    expect(rows.length).toBeGreaterThanOrEqual(120);
    expect(negatives.length).toBeGreaterThanOrEqual(40);
    expect(new Set(rows.map(({ text }) => text)).size).toBe(rows.length);
  });
});

describe("names of legal references", () => {
  it.each([
    "art. 178a § 1 k.k. – to samo co art. 178a par. 1 KK oraz artykuł 178a § 1 Kodeksu karnego",
    "art. 22¹ k.p. – to samo co art. 22[1] kp oraz art. 22^1 Kodeksu pracy",
    "art. 5 ust. 1 ustawy z dnia 6 kwietnia 1990 r. o Policji – to samo co art. 5 ust. 1 ustawy o Policji",
    "Dz.U. z 2023 r. poz. 171 – to samo co Dz. U. 2023.171 oraz Dziennik Ustaw z 2023 r. poz. 171",
    "ustawa z dnia 6 kwietnia 1990 r. o Policji – to samo co ustawa z 6.04.1990 r. o Policji, czyli ustawa o Policji",
  ])("are one for all spellings: %s", (text) => {
    const { mentions, entities } = extract(text, { types: ["law"] });
    expect(mentions.length).toBeGreaterThan(1);
    expect(entities.map(({ name }) => name)).toHaveLength(1);
  });

  it("are those of the registers", () => {
    const { entities } = extract("Naruszono artykuł 5 paragraf 1 i 2 KK (Dziennik Ustaw z 1997 r. Nr 88, poz. 553).", {
      types: ["law"],
    });
    expect(entities.map(({ name }) => name)).toEqual(["art. 5 § 1 i 2 k.k."]);
    const [journal] = extract("Ogłoszono w Dz. U. z 1997 r. Nr 88, poz. 553.", { types: ["law"] }).entities;
    expect(journal?.name).toBe("Dz.U. 1997 nr 88 poz. 553");
  });
});

const UNITS = 1_000_000; // code units of each line
const SLACK = 6; // a line four times as long may take this many times as long, and a little more
const GRACE = 400; // milliseconds, for a busy machine

describe("legal references in hostile lines", () => {
  it.each([
    "art. 1 ",
    "ustawa z dnia ",
    "§ 1 i ",
    "art. 1 i ",
    "lit. a, ",
    "ustawa zmieniająca ustawę o ",
    "u.p.",
    "k.",
    "Dz.U. z 2023 r. i z ",
    "wyżej ",
    "Europejska Konwencja między ",
  ])(
    "take linear time for many %j",
    (line) => {
      const short = duration(line.repeat(UNITS / 4 / line.length));
      const long = duration(line.repeat(UNITS / line.length));
      expect(long).toBeLessThan(short * SLACK + GRACE);
    },
    60_000,
  );
});

function duration(text: string): number {
  const started = performance.now();
  findMarked([lawRule], text);
  return performance.now() - started;
}

/** The text with its marks, and the value of each mention. */
function read(text: string): Row {
  const { mentions, entities } = extract(text, { types: ["law"] });
  const laws = entities.flatMap((entity) => (entity.type === "law" ? [entity] : []));
  const values = mentions.map(({ entity: id }) => {
    const law = laws.find((law) => law.id === id);
    return law === undefined ? "" : lawValue(law);
  });
  return { text: mark(text, mentions), value: values.join("; ") };
}

/** `Kodeks karny · art. 286 · ust. 1`; of a journal its year and position. */
function lawValue({ act, article, paragraph, point, journal }: Law): string {
  const parts = [
    act,
    article && `art. ${article}`,
    paragraph && `ust. ${paragraph}`,
    point && `pkt ${point}`,
    journal && `${journal.year}/${journal.position}`,
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? "–" : parts.join(" · ");
}

function readLines(file: string): readonly string[] {
  return readFileSync(join(import.meta.dirname, file), "utf8").split("\n");
}

function readRow(line: string): Row {
  const [text = "", value = ""] = line
    .slice(1, -1)
    .split("|")
    .map((cell) => cell.trim());
  return { text, value };
}
