import { expect, it } from "vitest";
import type { Found } from "../../src/entities/rule.ts";
import { certaintyLevel, certaintyLevels, measuredConfidence } from "../../src/entities/tagged/certainty.ts";
import { outvote } from "../../src/entities/tagged/outvote.ts";
import { readTagged } from "../../src/entities/tagged/read-tagged.ts";
import { uniteProposals } from "../../src/entities/tagged/unite.ts";
import { makeResources } from "../../src/extractor.ts";
import { Morphology } from "../../src/lexicon/morphology.ts";
import { Hits } from "../../src/match/gazetteer.ts";
import { run } from "../../src/pipeline.ts";
import { polishAbbreviations } from "../../src/polish/abbreviations.ts";
import type { Proposal } from "../../src/tagger/tag.ts";
import { readDocument } from "../../src/text/read-document.ts";

const resources = makeResources();

type Said = readonly [layer: string, type: string, words: string, confidence?: number];

/** Proposals for the first place where the words stand. */
function proposals(text: string, said: readonly Said[]): readonly Proposal[] {
  const document = readDocument(text, polishAbbreviations);
  const tokens = Array.from({ length: document.length }, (_, token) => token);
  return said
    .map(([layer, type, words, confidence = 0.999]): Proposal => {
      const at = text.indexOf(words);
      const start = tokens.find((token) => document.start[token] === at) ?? -1;
      const end = tokens.findIndex((token) => document.end[token] === at + words.length) + 1;
      if (at < 0 || start < 0 || end === 0) throw new Error(`no tokens of "${words}" in "${text}"`);
      return { layer, type, start, end, confidence };
    })
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The names as our guide bounds them, in braces. */
function bounded(text: string, said: readonly Said[]): string {
  const document = readDocument(text, polishAbbreviations);
  const hits = new Hits(resources.gazetteers.flatMap((gazetteer) => gazetteer.match(document)));
  const reading = { document, morphology: new Morphology(document, resources.lexicon), hits, minConfidence: 0 };
  const names = readTagged(proposals(text, said), reading, { precision: {}, thresholds: {} });
  return names.toReversed().reduce((marked, { start, end }) => {
    const from = document.start[start] ?? 0;
    const to = document.end[end - 1] ?? 0;
    return `${marked.slice(0, from)}{${marked.slice(from, to)}}${marked.slice(to)}`;
  }, text);
}

const spans: readonly (readonly [title: string, expected: string, ...said: readonly Said[]])[] = [
  [
    "a new street begins at its abbreviation",
    "na rogu {ul. Jodłowej} {al. Cisowej} w mieście",
    ["geography", "geogName", "ul. Jodłowej al. Cisowej"],
  ],
  [
    "a common noun stands outside before a nominative",
    "wylała rzeka {Ropotka}",
    ["geography", "geogName", "rzeka Ropotka"],
  ],
  ["an adjective needs its noun", "nocą {most Zwodzony} zamknięto", ["geography", "geogName", "most Zwodzony"]],
  ["a genitive needs its noun", "zalało {dolinę Raby} całą", ["geography", "geogName", "dolinę Raby"]],
  ["the noun for a band stands outside", "gra zespół {Mgławice}", ["organization", "orgName", "zespół Mgławice"]],
  [
    "nor does the noun for a company begin its name, though it has a capital",
    "Spółka {Wymbork} rośnie",
    ["organization", "orgName", "Spółka Wymbork"],
  ],
  [
    "a head with its complement does",
    "{Zespół Szkół Morskich} rośnie",
    ["organization", "orgName", "Zespół Szkół Morskich"],
  ],
  [
    "a department of something is no name",
    "odpisał departament do spraw Migracji",
    ["organization", "orgName", "departament do spraw Migracji"],
  ],
  ["small letters may begin a brand", "konto w {mBanku} ma", ["organization", "orgName", "mBanku"]],
  ["a title takes its quotes", "film {„Czarne jeziora”} dostał", ["general", "work", "Czarne jeziora"]],
  ["a quote left alone is cut off", "w „{Przekątnej} napisano", ["organization", "orgName", "„Przekątnej"]],
  [
    "a bracket left alone ends the name",
    "przyjdzie {Rada Osadników} (RO) z wójtem",
    ["organization", "orgName", "Rada Osadników (RO"],
  ],
  ["an acronym takes its ending", "głosy {NZX-u} przepadły", ["organization", "orgName", "NZX"]],
  ["half of a compound is no name", "jadą z Nowa-Borowej w nocy", ["place", "settlement", "Borowej"]],
  [
    "given names that disagree in case are two persons",
    "mówi {Stefan} {Jadwidze} prawdę",
    ["person", "persName", "Stefan Jadwidze"],
    ["personPart", "forename", "Stefan"],
    ["personPart", "forename", "Jadwidze"],
  ],
  [
    "given names that agree are one person",
    "mówi {Jan Stefan Dworzyc} prawdę",
    ["person", "persName", "Jan Stefan Dworzyc"],
    ["personPart", "forename", "Jan"],
    ["personPart", "forename", "Stefan"],
    ["personPart", "surname", "Dworzyc"],
  ],
  [
    "an adjective is not the country it comes from",
    "w kuchni birmańskiej",
    ["place", "country", "birmańskiej"],
    ["derived", "relAdj", "birmańskiej"],
  ],
  ["dates are left to the rules", "w 1937 roku", ["temporal", "date", "1937 roku"]],
];

it.each(spans.map(([title, expected, ...said]) => ({ title, expected, said })))(
  "$title: $expected",
  ({ expected, said }) => {
    expect(bounded(expected.replace(/[{}]/gu, ""), said)).toBe(expected);
  },
);

it("takes what two schemes say of the same words as one name, surer than either", () => {
  const text = "Zagra Arbor dziś";
  const [name, ...others] = uniteProposals(
    proposals(text, [
      ["organization", "orgName", "Arbor", 0.8],
      ["general", "medium", "Arbor", 0.9],
    ]),
  );
  expect(others).toEqual([]);
  expect(name).toMatchObject({ type: "organization", support: "both", labels: ["medium", "orgName"] });
  expect(name?.certainty).toBeCloseTo(0.98);
});

it("measures certainty by thirds of halvings of the doubt", () => {
  expect([0, 0.49, 0.5, 0.76, 0.9, 0.999, 1].map(certaintyLevel)).toEqual([0, 2, 3, 6, 9, 23, certaintyLevels - 1]);
  const name = { type: "person", support: "both", certainty: 0.4 } as const;
  expect(measuredConfidence(name, { "person both": [0.1, 0.4, 0.7] })).toBe(0.7);
  expect(measuredConfidence(name, { "person nkjp": [0.1, 0.4, 0.7] })).toBe(0);
});

it("moves a rule's find below a name that disagrees, only if the rule yields to one so sure", () => {
  const found = (fields: Partial<Found>): Found =>
    ({
      type: "organization",
      start: 2,
      end: 3,
      attributes: {},
      rule: "organization.known",
      order: 1,
      ...fields,
    }) as Found;
  const club = found({});
  const river = found({ type: "location", rule: "location.tagger", confidence: 0.9 });
  const elsewhere = found({ start: 5, end: 6 });
  expect(
    outvote([club, river, elsewhere], { "organization.known": 0.85 }).map(({ outvoted }) => outvoted !== undefined),
  ).toEqual([true, false, false]);
  expect(outvote([club, river], { "organization.known": 0.95 })).toEqual([club, river]);
  expect(outvote([club, river], {})).toEqual([club, river]);
});

const person: readonly Said[] = [
  ["person", "persName", "Torbjørn Liengen"],
  ["general", "person", "Torbjørn Liengen"],
  ["personPart", "forename", "Torbjørn"],
  ["personPart", "surname", "Liengen"],
];

it("settles names of the tagger with those of the rules, and tells where they come from", () => {
  const text = "Wczoraj Torbjørn Liengen wrócił do Radomia.";
  const propose = () => proposals(text, person);
  const { extraction } = run(text, { ...resources, propose });
  expect(extraction.mentions.map(({ rule, text }) => `${rule} ${text}`)).toEqual([
    "date.relative-day Wczoraj",
    "person.tagger Torbjørn Liengen",
    "location.known Radomia",
  ]);
  expect(extraction.entities[1]).toMatchObject({
    givenNames: "Torbjørn",
    surname: "Liengen",
    name: "Torbjørn Liengen",
  });
  const confidence = extraction.mentions[1]?.confidence ?? 0;
  expect(confidence).toBeGreaterThan(0.6);
  const names = (options: Parameters<typeof run>[2]): readonly string[] =>
    run(text, { ...resources, propose }, options).extraction.mentions.map(({ rule }) => rule);
  expect(names({ tagger: false })).not.toContain("person.tagger");
  expect(names({ tagger: { minConfidence: confidence } })).toContain("person.tagger");
  expect(names({ tagger: { minConfidence: Math.min(confidence + 0.01, 1) } })).not.toContain("person.tagger");
});

it("keeps a rule's mention where the tagger reads the same words as something else", () => {
  const text = "Komisariat Policji w Wieliczce prosi o kontakt.";
  const propose = () => proposals(text, [["place", "settlement", "Komisariat Policji w Wieliczce"]]);
  const { extraction } = run(text, { ...resources, propose });
  expect(extraction.mentions.map(({ type, text }) => `${type} ${text}`)).toEqual([
    "organization Komisariat Policji w Wieliczce",
    "location Wieliczce",
  ]);
});

it("nests no surname alone in a street, and no acronym in a law", () => {
  const text = "Przy ul. Szklarza czytano Dz.U. z 2023 r. poz. 171.";
  const propose = () =>
    proposals(text, [
      ["person", "persName", "Szklarza"],
      ["personPart", "surname", "Szklarza"],
      ["general", "person", "Szklarza"],
      ["general", "organization", "Dz.U."],
      ["organization", "orgName", "Dz.U."],
    ]);
  const { extraction } = run(text, { ...resources, propose });
  expect(extraction.mentions.map(({ type, text }) => `${type} ${text}`)).toEqual([
    "location ul. Szklarza",
    "law Dz.U. z 2023 r. poz. 171",
  ]);
});
