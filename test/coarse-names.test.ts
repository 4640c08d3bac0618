import { describe, expect, it } from "vitest";
import { readCoreNames } from "../benchmarks/core-scheme.ts";
import { makePlaceTypes } from "../benchmarks/nkjp-places.ts";
import { chainNames } from "../benchmarks/slavicner-chains.ts";
import { readSlavicnerNames } from "../benchmarks/slavicner-names.ts";
import type { TaggedText } from "../benchmarks/tagged-text.ts";
import { loadLexicon } from "../src/lexicon/load-lexicon.ts";
import { Morphology } from "../src/lexicon/morphology.ts";
import { Hits } from "../src/match/gazetteer.ts";
import { polishAbbreviations } from "../src/polish/abbreviations.ts";
import { loadGazetteer } from "../src/polish/load-gazetteer.ts";
import { readDocument } from "../src/text/read-document.ts";

type Said = readonly [layer: string, type: string, start: number, end: number, confidence?: number];

const lexicon = loadLexicon();
const gazetteer = loadGazetteer();
const typeOfPlace = makePlaceTypes(gazetteer);

function tagged(text: string, said: readonly Said[]): TaggedText {
  const document = readDocument(text, polishAbbreviations);
  const proposals = said.map(([layer, type, start, end, confidence = 0.99]) => ({
    ...{ layer, type, start, end, confidence },
  }));
  const morphology = new Morphology(document, lexicon);
  return { document, morphology, hits: new Hits(gazetteer.match(document)), typeOfPlace, proposals };
}

function named(text: string, read: typeof readCoreNames, said: readonly Said[]): readonly string[] {
  const { document, ...rest } = tagged(text, said);
  return read({ document, ...rest }).map(({ type, start, end }) => `${type}: ${document.written(start, end)}`);
}

describe("names in coarse types", () => {
  it("leave out what the tagger doubts", () => {
    const names: readonly Said[] = [
      ["general", "person", 0, 1, 0.4],
      ["general", "organization", 2, 3, 0.5],
    ];
    expect(named("Mgiełka, Przekątna.", readCoreNames, names)).toEqual(["ORG: Przekątna"]);
  });

  it("have the types of the lists", () => {
    expect(named("W Portugalii.", readCoreNames, [["general", "organization", 1, 2]])).toEqual(["LOC: Portugalii"]);
    expect(named("Loty Ryanaira.", readCoreNames, [["general", "person", 1, 2]])).toEqual(["ORG: Ryanaira"]);
  });
});

describe("names as SlavicNER marks them", () => {
  const slavic = (text: string, ...said: readonly Said[]): readonly string[] => named(text, readSlavicnerNames, said);

  it("are peoples and documents, no adjectives", () => {
    expect(
      slavic(
        "Polskie prawo, Portugalczycy, Karta Sera.",
        ["general", "adjective", 0, 1],
        ["general", "demonym", 3, 4],
        [...(["general", "document", 5, 7] as const)],
      ),
    ).toEqual(["PER: Portugalczycy", "PRO: Karta Sera"]);
  });

  it("are events written small, whatever the tagger takes them for", () => {
    expect(slavic("Po brexicie i Polexicie, przy koronawirusie.", ["general", "location", 3, 4])).toEqual([
      "EVT: brexicie",
      "EVT: Polexicie",
      "EVT: koronawirusie",
    ]);
    expect(slavic("Limit i exit.")).toEqual([]);
  });

  it("are organizations that only NKJP marks, not the adjectives made from them", () => {
    expect(slavic("Posłowie i sejmowa komisja Sejmu.", ["organization", "orgName", 4, 5])).toEqual(["ORG: Sejmu"]);
    const adjective: readonly Said[] = [
      ["organization", "orgName", 2, 3],
      ["derived", "relAdj", 2, 3],
    ];
    expect(slavic("Posłowie i sejmowa komisja.", ...adjective)).toEqual([]);
  });

  it("have one type for one form", () => {
    const said: readonly Said[] = [
      ["general", "person", 0, 1, 0.5],
      ["general", "organization", 2, 3, 0.9],
    ];
    expect(slavic("Mgławica, Mgławica.", ...said)).toEqual(["ORG: Mgławica", "ORG: Mgławica"]);
  });
});

describe("what names name", () => {
  const chain = (
    text: string,
    ...names: readonly (readonly [type: string, start: number, end: number, base: string])[]
  ) =>
    chainNames(
      tagged(text, []).hits,
      names.map(([type, start, end, base]) => ({ type, start, end, base })),
    );

  it("is one thing for a surname and initials, and for the other names of a list", () => {
    const [person, surname, club, letters, league, union, acronym] = chain(
      "Anna Sikora, Sikora, Liga Młodych Żeglarzy, LMŻ, Liga, Unia Europejska, UE",
      ["PER", 0, 2, "Anna Sikora"],
      ["PER", 3, 4, "Sikora"],
      ["ORG", 5, 8, "Liga Młodych Żeglarzy"],
      ["ORG", 9, 10, "LMŻ"],
      ["ORG", 11, 12, "Liga"],
      ["ORG", 13, 15, "Unia Europejska"],
      ["ORG", 16, 17, "UE"],
    );
    expect(surname).toBe(person);
    expect([letters, league]).toEqual([club, club]);
    expect(acronym).toBe(union);
    expect(new Set([person, club, union]).size).toBe(3);
  });
});
