import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type CaseName, inflect } from "../../src/inflect.ts";
import { type NameType, nameTypes } from "../../src/name-types.ts";
import { nominative } from "../../src/nominative.ts";

/** One name in one case, with the forms that grammars allow there: `sędziego|sędzi`. */
interface Cell {
  readonly type: NameType;
  readonly name: string;
  readonly case: CaseName;
  readonly forms: readonly string[];
}

const [head = "", ...lines] = readFileSync("test/lexicon/name-forms.tsv", "utf8").trim().split("\n");
// the casts: what the table may hold is checked by the first test
const cases = head.split("\t").slice(1) as CaseName[];
const cells = lines.flatMap((line): Cell[] => {
  const [type, name = "", ...others] = line.split("\t");
  return [name, ...others].map((cell, i) => ({
    type: type as NameType,
    name,
    case: cases[i] as CaseName,
    forms: cell.split("|"),
  }));
});

/** Fails with the cells that are wrong when too few are right. */
function expectRight(isRight: (cell: Cell) => boolean, least: number): void {
  const wrong = cells.filter((cell) => !isRight(cell)).map(({ name, case: wanted }) => `${name}, ${wanted}`);
  expect(1 - wrong.length / cells.length, wrong.join("\n")).toBeGreaterThanOrEqual(least);
}

describe("the table of declensions", () => {
  it("has six cases of names of every type, no name twice", () => {
    expect(cases).toEqual(["nominative", "genitive", "dative", "accusative", "instrumental", "locative"]);
    expect(cells.length).toBe(lines.length * cases.length);
    expect(cells.length).toBeGreaterThanOrEqual(850);
    expect(cells.every(({ forms }) => forms.every((form) => form.length > 0))).toBe(true);
    expect(new Set(cells.map(({ type }) => type))).toEqual(new Set(nameTypes));
    expect(new Set(lines.map((line) => line.split("\t").slice(0, 2).join()))).toHaveLength(lines.length);
  });

  it("is read back to the nominative", () => {
    expectRight(({ type, name, forms }) => forms.every((form) => nominative(form, { type }) === name), 0.98);
  });

  it("is inflected from the nominative", () => {
    expectRight(({ type, name, case: wanted, forms }) => forms.includes(inflect(name, { type, case: wanted })), 0.98);
  });

  it("reads what it inflects", () => {
    expectRight(({ type, name, case: wanted }) => {
      return nominative(inflect(name, { type, case: wanted }), { type }) === name;
    }, 0.98);
  });
});
