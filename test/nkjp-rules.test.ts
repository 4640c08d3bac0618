import { describe, expect, it } from "vitest";
import { makePlaceTypes } from "../benchmarks/nkjp-places.ts";
import { applyNkjpRules } from "../benchmarks/nkjp-rules.ts";
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

/** What becomes of the proposals, by tokens: `settlement: Kalisz`. */
function apply(text: string, ...said: readonly Said[]): readonly string[] {
  const document = readDocument(text, polishAbbreviations);
  const proposals = applyNkjpRules({
    document,
    morphology: new Morphology(document, lexicon),
    hits: new Hits(gazetteer.match(document)),
    typeOfPlace,
    proposals: said.map(([layer, type, start, end, confidence = 0.99]) => ({ layer, type, start, end, confidence })),
  });
  return proposals
    .filter(({ layer }) => layer !== "general")
    .map(({ type, start, end }) => `${type}: ${document.written(start, end)}`)
    .sort();
}

describe("names by the customs of NKJP", () => {
  it("end where the next street begins", () => {
    expect(apply("Mieszka przy ul. Polnej al. Lipowej.", ["geography", "geogName", 2, 8])).toEqual([
      "geogName: al. Lipowej",
      "geogName: ul. Polnej",
    ]);
  });

  it("hold both halves of a double surname, unless the second is a name of its own", () => {
    expect(apply("Anna Lis-Wrona wyszła.", ["person", "persName", 0, 2])).toEqual(["persName: Anna Lis-Wrona"]);
    const two = apply("Trasa Kalisz-Konin.", ["place", "settlement", 1, 2], ["place", "settlement", 3, 4]);
    expect(two).toEqual(["settlement: Kalisz", "settlement: Konin"]);
  });

  it("hold the initials before a surname", () => {
    expect(apply("Malował T. Lis.", ["person", "persName", 1, 3], ["person", "persName", 3, 4])).toEqual([
      "persName: T. Lis",
    ]);
  });

  it("of a county hold the town, those of a province named after a land do not", () => {
    expect(apply("Rolnicy powiatu kaliskiego.", ["place", "region", 1, 3])).toEqual([
      "region: powiatu kaliskiego",
      "relAdj: kaliskiego",
      "settlement: kaliskiego",
    ]);
    expect(apply("Rolnicy województwa śląskiego.", ["place", "region", 1, 3])).toEqual([
      "region: województwa śląskiego",
    ]);
  });

  it("have the type of the place that an adjective comes from", () => {
    expect(apply("Podziwiali kaliskie ogrody.", ["derived", "relAdj", 1, 2])).toEqual([
      "relAdj: kaliskie",
      "settlement: kaliskie",
    ]);
  });

  it("are the adjectives and peoples of the lists, not those that are common words as well", () => {
    expect(apply("Portugalskie porty i Portugalczycy.")).toEqual([
      "country: Portugalczycy",
      "country: Portugalskie",
      "persDeriv: Portugalczycy",
      "relAdj: Portugalskie",
    ]);
    expect(apply("Władza świecka.")).toEqual([]);
  });

  it("are places of the lists of which KPWr's layer is sure", () => {
    expect(apply("Byli w Kaliszu.", ["general", "location", 2, 3])).toEqual(["settlement: Kaliszu"]);
    expect(apply("Byli w Kaliszu.", ["general", "location", 2, 3, 0.4])).toEqual([]);
  });

  it("have the type of the lists where the tagger is unsure, and one type for the same words", () => {
    expect(apply("Płyną przez Portugalię.", ["geography", "geogName", 2, 3, 0.5])).toEqual(["country: Portugalię"]);
    expect(apply("Płyną przez Portugalię.", ["geography", "geogName", 2, 3, 0.95])).toEqual(["geogName: Portugalię"]);
    const both = apply("Gra Mgławica.", ["organization", "orgName", 1, 2, 0.8], ["geography", "geogName", 1, 2, 0.9]);
    expect(both).toEqual(["geogName: Mgławica"]);
  });
});
