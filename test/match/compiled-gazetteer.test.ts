import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CompiledGazetteer } from "../../src/match/compiled-gazetteer.ts";
import { type Gazetteer, Hits } from "../../src/match/gazetteer.ts";
import { buildGazetteer, type InflectedEntry } from "../../src/match/gazetteer-builder.ts";
import { polishAbbreviations } from "../../src/polish/abbreviations.ts";
import { readDocument } from "../../src/text/read-document.ts";

const endings = new Map([
  ["u", 2],
  ["em", 16],
]);

function entry(
  name: string,
  forms: readonly string[],
  as: "name" | "abbreviation" | "variant" = "name",
): InflectedEntry {
  return { list: "test", name, attributes: {}, forms: forms.map((text) => ({ text, as, cases: 1, numbers: 1 })) };
}

function gazetteer(...entries: readonly InflectedEntry[]): Gazetteer {
  return new CompiledGazetteer(buildGazetteer(entries), endings);
}

/** `["mł. insp.", …]`: what was found, in text order, longest first. */
function found(text: string, ...entries: readonly InflectedEntry[]): readonly string[] {
  const document = readDocument(text, polishAbbreviations);
  return new Hits(gazetteer(...entries).match(document)).all.map(({ start, end }) => document.textOf(start, end));
}

const rank = entry("młodszy inspektor", ["młodszy inspektor"]);
const shortRank = entry("młodszy inspektor", ["mł. insp."], "abbreviation");
const unit = entry("Komenda Główna Policji", ["Komenda Główna Policji", "Komendzie Głównej Policji"]);
const acronym = entry("Komenda Główna Policji", ["KGP"], "abbreviation");
const town = entry("Bielsko-Biała", ["Bielsko-Biała"]);

describe("capitals", () => {
  it.each<[string, readonly string[], readonly InflectedEntry[]]>([
    ["W Komendzie Głównej Policji trwa odprawa.", ["Komendzie Głównej Policji"], [unit]],
    ["KOMENDA GŁÓWNA POLICJI OGŁASZA", ["KOMENDA GŁÓWNA POLICJI"], [unit]],
    ["w komendzie głównej policji", [], [unit]],
    ["Młodszy Inspektor, młodszy inspektor", ["Młodszy Inspektor", "młodszy inspektor"], [rank]],
    ["PO, ale po prostu i Po południu", ["PO"], [entry("Platforma", ["PO"], "abbreviation")]],
    ["APwSz, APWSZ, Apwsz", ["APwSz", "APWSZ"], [entry("Akademia", ["APwSz"], "abbreviation")]],
  ])("%s", (text, expected, entries) => {
    expect(found(text, ...entries)).toEqual(expected);
  });
});

describe("full stops, blanks and signs", () => {
  it.each<[string, readonly string[], readonly InflectedEntry[]]>([
    ["mł.insp. Lis, mł.  insp. Lis, mł.\u00a0insp. Lis", ["mł.insp.", "mł.  insp.", "mł.\u00a0insp."], [shortRank]],
    ["mł insp. Lis i mł. insp Lis", ["mł insp.", "mł. insp"], [shortRank]],
    ["Odznaczono go jako mł. insp.", ["mł. insp."], [shortRank]],
    ["por. Lis i por Lis, ale od por roku", ["por.", "por"], [entry("porucznik", ["por."], "abbreviation")]],
    ["z dr. Lis i dr Lis", ["dr.", "dr"], [entry("doktor", ["dr", "dr."], "abbreviation")]],
    ["spółka ABC S.A. i firma S A", ["S.A."], [entry("spółka akcyjna", ["S.A."], "abbreviation")]],
    ["1. Brygada i 1 Brygada", ["1. Brygada", "1 Brygada"], [entry("1 Brygada", ["1 Brygada"])]],
    ["Była Komenda. Główna Policji jest inna.", [], [unit]],
    ["Bielsko-Biała, Bielsko – Biała, Bielsko‑Biała", ["Bielsko-Biała", "Bielsko – Biała", "Bielsko‑Biała"], [town]],
    ['«Wisła» i "Wisła"', ["«Wisła»", '"Wisła"'], [entry("„Wisła”", ["„Wisła”"])]],
    ["Komenda\nGłówna Policji", ["Komenda\nGłówna Policji"], [unit]],
    ["Komenda\n\nGłówna Policji", [], [unit]],
  ])("%s", (text, expected, entries) => {
    expect(found(text, ...entries)).toEqual(expected);
  });

  it("sees a decomposed letter and a soft hyphen for what they mean", () => {
    expect(found("Komenda Głó\u00adwna Policji".normalize("NFD"), unit)).toHaveLength(1);
  });
});

describe("endings of acronyms", () => {
  it.each<[string, readonly string[]]>([
    ["w KGP-u", ["KGP-u"]],
    ["z KGP–em i KGPem", ["KGP–em", "KGPem"]],
    ["KGP-owski i KGP - u", ["KGP", "KGP"]],
    ["kgpu, Kgpu", []],
  ])("%s", (text, expected) => {
    expect(found(text, acronym)).toEqual(expected);
  });

  it("gives the cases of the ending", () => {
    const hits = gazetteer(acronym).match(readDocument("z KGP-em i KGPu", polishAbbreviations));
    expect(hits.map(({ cases }) => cases)).toEqual([16, 2]);
  });

  it("grow on acronyms only", () => {
    expect(found("Komenda Główna Policji-u", unit)).toEqual(["Komenda Główna Policji"]);
  });
});

describe("hits", () => {
  it("are all entries and all lengths", () => {
    const entries = [entry("Nowy", ["Nowy"]), entry("Nowy Targ", ["Nowy Targ"]), entry("Nowy Targ", ["Nowy Targ"])];
    expect(found("Nowy Targ", ...entries)).toEqual(["Nowy Targ", "Nowy Targ", "Nowy"]);
  });

  it("join the cases of equal forms of an entry", () => {
    const forms = [1, 2, 8].map((cases) => ({ text: "Radom", as: "name" as const, cases, numbers: 1 }));
    const hits = gazetteer({ list: "test", name: "Radom", attributes: {}, forms }).match(
      readDocument("Radom", polishAbbreviations),
    );
    expect(hits.map(({ cases }) => cases)).toEqual([11]);
  });

  it("carry one and the same entry object", () => {
    const hits = gazetteer(unit).match(
      readDocument("Komenda Główna Policji, Komenda Główna Policji", polishAbbreviations),
    );
    expect(hits).toHaveLength(2);
    expect(hits[0]?.entry).toBe(hits[1]?.entry);
  });

  it("are none without entries or without text", () => {
    expect(found("Komenda Główna Policji")).toEqual([]);
    expect(found("", unit)).toEqual([]);
  });
});

describe("any text", () => {
  const word = fc.constantFrom("ala", "ola", "as", "kot", "-", "x");
  const words = fc.array(word, { minLength: 1, maxLength: 4 });

  it("has the hits that a search through all forms finds", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(words, { maxLength: 12, selector: (parts) => parts.join(" ") }),
        fc.array(word, { maxLength: 25 }),
        (phrases, text) => {
          const entries = phrases.map((parts) => entry(parts.join(" "), [parts.join(" ")]));
          const hits = gazetteer(...entries).match(readDocument(text.join(" "), polishAbbreviations));
          const naive = phrases.flatMap((parts) =>
            text.flatMap((_, start) =>
              parts.every((part, index) => text[start + index] === part) ? [`${start} ${parts.join(" ")}`] : [],
            ),
          );
          expect(hits.map((hit) => `${hit.start} ${hit.entry.name}`).sort()).toEqual(naive.sort());
        },
      ),
    );
  });

  it("never throws and keeps inside the text", () => {
    const searched = gazetteer(rank, shortRank, unit, acronym, town);
    const pieces = fc.array(
      fc.oneof(
        fc.constantFrom("mł", ".", "insp", "KGP", "-", "u", "Komenda", " ", "\n\n", "\ud83d"),
        fc.string({ unit: "binary" }),
      ),
    );
    fc.assert(
      fc.property(pieces, (parts) => {
        const document = readDocument(parts.join(""), polishAbbreviations);
        for (const { start, end } of searched.match(document)) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(document.length);
        }
      }),
    );
  });

  it.each(["a".repeat(2e6), "mł. ".repeat(3e5), "Komenda Główna ".repeat(1e5), "KGP-".repeat(2e5)])(
    "of megabytes takes linear time (%#)",
    (text) => {
      const document = readDocument(text, polishAbbreviations);
      const start = performance.now();
      gazetteer(rank, shortRank, unit, acronym, town).match(document);
      // A second on a quiet machine; minutes if it were quadratic.
      expect(performance.now() - start).toBeLessThan(15_000);
    },
  );
});
