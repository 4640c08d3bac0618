import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readGazetteers } from "../../data/build/gazetteers.ts";

/** Mistakes in lists with the given contents, without the folder they lie in. */
function mistakesIn(files: Readonly<Record<string, string>>): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), "encje-"));
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  const mistakes: string[] = [];
  readGazetteers(folder, mistakes);
  return mistakes.map((mistake) => mistake.replace(`${folder}/`, ""));
}

const header = "name\tkind\tvariants\n";

describe("lists of names", () => {
  it("that ship are in order, and there are many", () => {
    const mistakes: string[] = [];
    const lists = readGazetteers("data/gazetteers", mistakes);
    expect(mistakes).toEqual([]);
    expect(lists.length).toBeGreaterThanOrEqual(30);
    expect(lists.reduce((sum, { tsv }) => sum + tsv.rows.length, 0)).toBeGreaterThan(40_000);
  });

  it.each<[string, string, RegExp]>([
    ["a good list", `${header}Dzień Kota\tholiday\t\nDzień Psa\tholiday\tŚwięto Psa; Psi Dzień\n`, /^$/u],
    [
      "an unknown kind",
      `${header}Dzień Kota\tfeast\t\n`,
      /^holidays.tsv:2: expected one of meeting, .*, other in column "kind", got "feast"; correct the cell\.$/u,
    ],
    [
      "no name",
      `${header}\tholiday\t\n`,
      /^holidays.tsv:2: expected a text without stray blanks, in NFC in column "name", got ""; correct the cell\.$/u,
    ],
    ["a stray blank", `${header}Dzień Kota \tholiday\t\n`, /got "Dzień Kota "/u],
    ["two blanks", `${header}Dzień  Kota\tholiday\t\n`, /got "Dzień {2}Kota"/u],
    ["a no-break space", `${header}Dzień\u00a0Kota\tholiday\t\n`, /in column "name"/u],
    ["decomposed letters", `${header}Dzien\u0301 Kota\tholiday\t\n`, /in NFC/u],
    ["a wrong separator", `${header}Dzień Kota\tholiday\tA;B\n`, /expected texts separated by "; "/u],
    ["a variant twice", `${header}Dzień Kota\tholiday\tA; A\n`, /each once/u],
    [
      "lines out of order",
      `${header}Dzień Psa\tholiday\t\nDzień Kota\tholiday\t\n`,
      /^holidays.tsv:3: .* got "Dzień Kota" after "Dzień Psa"; sort the lines/u,
    ],
    ["a line twice", `${header}Dzień Psa\tholiday\t\nDzień Psa\tholiday\t\n`, /got the same line twice; delete one/u],
    [
      "a cell too few",
      `${header}Dzień Kota\tholiday\n`,
      /^holidays.tsv:2: expected 3 cells as in the header, got 2; add or remove tabs\.$/u,
    ],
    [
      "an unknown column",
      "name\tkind\tcolour\nDzień Kota\tholiday\t\n",
      /^holidays.tsv:1: expected the columns name, kind, variants, got name, kind, colour/u,
    ],
    ["no last line end", `${header}Dzień Kota\tholiday\t`, /^holidays.tsv:2: expected a line end after the last line/u],
  ])("with %s", (_, text, expected) => {
    expect(mistakesIn({ "holidays.tsv": text }).join("\n")).toMatch(expected);
  });

  it("of which nobody knows the columns are a mistake", () => {
    expect(mistakesIn({ "moons.tsv": "name\nKsiężyc\n" })).toEqual([
      expect.stringMatching(/^moons.tsv:1: .* got "moons"; add a schema for it or rename the file\.$/u),
    ]);
  });
});
