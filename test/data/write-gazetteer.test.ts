import { describe, expect, it } from "vitest";
import { writeGazetteer } from "../../data/build/write-gazetteer.ts";
import { CompiledGazetteer } from "../../src/match/compiled-gazetteer.ts";
import { buildGazetteer, type InflectedEntry } from "../../src/match/gazetteer-builder.ts";
import { readGazetteer } from "../../src/match/read-gazetteer.ts";
import { polishAbbreviations } from "../../src/polish/abbreviations.ts";
import { readDocument } from "../../src/text/read-document.ts";

function entry(list: string, name: string, attributes: Readonly<Record<string, string>> = {}): InflectedEntry {
  const forms = [
    { text: name, as: "name" as const, cases: 1, numbers: 1 },
    { text: `${name}u`, as: "variant" as const, cases: 2, numbers: 1 },
  ];
  return { list, name, attributes, forms };
}

const entries = [
  entry("cities", "Radom", { code: "1463" }),
  entry("cities", "Radomsko", { code: "1012", common: "yes" }),
  entry("cities", "Żółwin"),
  entry("units", "metr", { abbreviations: "m; m.", kind: "length" }),
  entry("units", "Radom", { kind: "😀" }),
  entry("units", "Radom", { kind: "😁" }),
  ...Array.from({ length: 300 }, (_, index) => entry("villages", `Wieś ${index}`, { code: `${index % 7}` })),
];

describe("compiled bytes", () => {
  const { bytes, figures } = writeGazetteer(entries);

  it("hold what they were written from", () => {
    const [built, read] = [buildGazetteer(entries), readGazetteer(bytes)];
    expect(read.automaton).toEqual(built.automaton);
    expect(read.longest).toBe(built.longest);
    const phrases = Array.from({ length: built.automaton.size }, (_, phrase) => phrase);
    expect(phrases.length).toBeGreaterThan(600);
    expect(phrases.map(read.readRecords)).toEqual(phrases.map(built.readRecords));
    expect(entries.map((_, index) => read.readEntry(index))).toEqual(entries.map((_, index) => built.readEntry(index)));
    expect(figures).toMatchObject({ entries: 306, forms: 612 });
  });

  it("are the same whenever they are written", () => {
    expect(writeGazetteer(entries).bytes).toEqual(bytes);
  });

  it("find what the tables find", () => {
    const document = readDocument("Radom, Radomu, radom, Żółwin, Wieś 17, Wieś 299u, metru", polishAbbreviations);
    const [built, read] = [new CompiledGazetteer(buildGazetteer(entries)), new CompiledGazetteer(readGazetteer(bytes))];
    expect(read.match(document)).toEqual(built.match(document));
    expect(read.match(document)).toHaveLength(11);
  });

  it("turn down the number of no entry", () => {
    expect(() => readGazetteer(bytes).readEntry(306)).toThrow(RangeError);
    expect(() => buildGazetteer(entries).readEntry(306)).toThrow(RangeError);
  });
});
