import { describe, expect, it } from "vitest";
import { makeRelationsScheme } from "../benchmarks/relations-scheme.ts";

const read = makeRelationsScheme();

interface Case {
  readonly text: string;
  /** Names with their types of KPWr. */
  readonly names: readonly (readonly [name: string, type: string])[];
  readonly expect: string;
}

const cases: readonly Case[] = [
  {
    text: "Jan Nowak (ur. 3 maja 1970 w Radomiu) jest lekarzem.",
    names: [
      ["Jan Nowak", "nam_liv_person"],
      ["Radomiu", "nam_loc_gpe_city"],
    ],
    expect: "origin Jan Nowak > Radomiu",
  },
  {
    text: "Teatr Nowy w Radomiu zaprasza.",
    names: [
      ["Teatr Nowy", "nam_org_institution"],
      ["Radomiu", "nam_loc_gpe_city"],
    ],
    expect: "location Teatr Nowy > Radomiu",
  },
];

describe("the scheme relations", () => {
  it.each(cases)("relates the names given: $text", ({ text, names, expect: wanted }) => {
    const given = names.map(([name, type]) => {
      const start = text.indexOf(name);
      return { start, end: start + name.length, type };
    });
    const { relations } = read(text, given);
    expect(relations.map(({ type, from, to }) => `${type} ${text.slice(...from)} > ${text.slice(...to)}`)).toEqual([
      wanted,
    ]);
  });

  it("finds the names itself", () => {
    const text = "Jan Nowak urodził się w Radomiu.";
    expect(read(text).relations.map(({ to }) => text.slice(...to))).toContain("Radomiu");
  });

  it("answers any string", () => {
    expect(read("\ud800 ( ) { }")).toEqual({ relations: [] });
    expect(read("")).toEqual({ relations: [] });
  });
});
