import { describe, expect, it } from "vitest";
import { type CaseName, inflect } from "../../src/inflect.ts";
import { baseForm } from "../../src/lexicon/base/base-form.ts";
import type { NameKind } from "../../src/lexicon/base/name-kind.ts";
import { NameReader } from "../../src/lexicon/base/name-reader.ts";
import { loadLexicon } from "../../src/lexicon/load-lexicon.ts";
import { Morphology } from "../../src/lexicon/morphology.ts";
import type { NameType } from "../../src/name-types.ts";
import { nominative } from "../../src/nominative.ts";
import { polishAbbreviations } from "../../src/polish/abbreviations.ts";
import { readDocument } from "../../src/text/read-document.ts";

const lexicon = loadLexicon();

describe("the base form of a name alone", () => {
  it.each<[NameKind, string, string]>([
    ["surname", "Krasuskiej", "Krasuska"],
    ["surname", "Primakowem", "Primakow"],
    ["surname", "Kennedy’ego", "Kennedy"],
    ["surname", "Kennedy'ego", "Kennedy"],
    ["surname", "Smithem", "Smith"],
    ["surname", "Zełenskim", "Zełenski"],
    ["surname", "Brzęczyszczykiewiczowi", "Brzęczyszczykiewicz"],
    ["person", "Severiny Vucković", "Severina Vucković"],
    ["person", "Jeana-Paula Sartre’a", "Jean-Paul Sartre"],
    ["person", "Jacques’a Chiraca", "Jacques Chirac"],
    ["person", "MARTĄ KRASUSKĄ", "MARTA KRASUSKA"],
    ["person", "J. Lisem", "J. Lis"],
    ["person", "Janem K.", "Jan K."],
    ["person", "Kowalskich", "Kowalski"],
    ["settlement", "Katowicach", "Katowice"],
    ["settlement", "Jastrzębiu-Zdroju", "Jastrzębie-Zdrój"],
    ["settlement", "Czechowicach-Dziedzicach", "Czechowice-Dziedzice"],
    ["settlement", "Frankfurcie nad Odrą", "Frankfurt nad Odrą"],
    ["country", "Niemczech", "Niemcy"],
    ["region", "województwem kujawsko-pomorskim", "województwo kujawsko-pomorskie"],
    ["region", "woj. kieleckim", "woj. kieleckie"],
    ["geography", "ul. Krakowskiej 5", "ul. Krakowska 5"],
    ["organization", "Frontexu", "Frontex"],
    ["organization", "MOP-u", "MOP"],
    ["organization", "CBŚP-em", "CBŚP"],
    ["organization", "KMP w Radomiu", "KMP w Radomiu"],
    ["organization", "Radiem i Telewizją", "Radio i Telewizja"],
    ["medium", "„Gazety Leśnej”", "„Gazeta Leśna”"],
    ["people", "Ukraińców", "Ukrainiec"],
    ["people", "Francuzkom", "Francuzka"],
    ["adjective", "warszawskich", "warszawski"],
    ["adjective", "polsko", "polski"],
    ["position", "z-cy Naczelnika Wydziału Kryminalnego", "z-cy Naczelnika Wydziału Kryminalnego"],
    ["position", "prorektorami", "prorektor"],
    ["rank", "starszego sierżanta", "starszy sierżant"],
    ["work", "Pana Tadeusza", "Pan Tadeusz"],
  ])("%s: %s → %s", (kind, form, base) => {
    expect(baseForm(lexicon, form, { kind }).text).toBe(base);
  });

  it("keeps to the gender and the case that are told", () => {
    expect(baseForm(lexicon, "Stanisława", { kind: "forename", cases: 2, genders: 1 }).text).toBe("Stanisław");
    expect(baseForm(lexicon, "Stanisława", { kind: "forename", cases: 1, genders: 8 }).text).toBe("Stanisława");
  });

  it("gives every string a result, in time that grows with its length", () => {
    for (const name of ["", " ", "-", "„”", "’", "\ud800", "a".repeat(100_000), "A-u-".repeat(20_000)])
      expect(baseForm(lexicon, name, { kind: "person" }).text).toHaveLength(name.length);
    expect(baseForm(lexicon, "Jana ".repeat(20_000), { kind: "person" }).text.startsWith("Jan Jan ")).toBe(true);
  });
});

describe("the base form of a name in a text", () => {
  const read = (text: string, name: string, kind: NameKind): string => {
    const document = readDocument(text, polishAbbreviations);
    const start = document.start.indexOf(text.indexOf(name));
    const end = document.end.indexOf(text.indexOf(name) + name.length) + 1;
    return new NameReader(new Morphology(document, lexicon)).read({ start, end }, { kind }).text;
  };

  it.each<[string, string, NameKind, string]>([
    ["Prezesem został Brzuchowiec. Decyzję Brzuchowca ogłoszono.", "Brzuchowca", "surname", "Brzuchowiec"],
    ["Prezesem została Brzuchowca. Decyzję ogłoszono z Brzuchowcą.", "Brzuchowcą", "surname", "Brzuchowca"],
    ["Mieszkał w Józefowie.", "Józefowie", "settlement", "Józefów"],
  ])("%s", (text, name, kind, base) => {
    expect(read(text, name, kind)).toBe(base);
  });

  it("reads a part of a name as the whole tells", () => {
    const document = readDocument("Rozmawiał z Anną Nowak.", polishAbbreviations);
    const reader = new NameReader(new Morphology(document, lexicon));
    expect(reader.readPart({ start: 3, end: 4 }, { start: 2, end: 4 }, { kind: "person" })).toBe("Nowak");
    expect(reader.readPart({ start: 2, end: 3 }, { start: 2, end: 4 }, { kind: "person" })).toBe("Anna");
  });
});

describe("mistakes of the caller", () => {
  it("are told", () => {
    // the casts stand for callers without types
    expect(() => nominative(5 as unknown as string, { type: "person" })).toThrow(/Expected a name as a string/u);
    expect(() => nominative("Jan", { type: "persn" as NameType })).toThrow(/did you mean "person"/u);
    expect(() => inflect("Jan", { type: "person", case: "genitiv" as CaseName })).toThrow(/did you mean "genitive"/u);
  });
});
