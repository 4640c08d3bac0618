import { describe, expect, it } from "vitest";
import { loadLexicon } from "../../src/lexicon/load-lexicon.ts";
import { Case, GrammaticalNumber } from "../../src/lexicon/tag.ts";
import { type FormOptions, formsOf } from "../../src/polish/entry-forms.ts";
import { inflectForeignNoun } from "../../src/polish/foreign-noun.ts";
import { inflectAbbreviation } from "../../src/polish/inflect-abbreviation.ts";

const lexicon = loadLexicon();

function textsOf(name: string, options: Partial<FormOptions> = {}): readonly string[] {
  return formsOf(lexicon, name, { as: "name", inflection: "phrase", ...options }).map(({ text }) => text);
}

describe("forms of names", () => {
  it.each<[string, Partial<FormOptions>, readonly string[]]>([
    [
      "Komenda Miejska Policji",
      {},
      ["Komenda Miejska Policji", "Komendzie Miejskiej Policji", "Komendą Miejską Policji"],
    ],
    ["Bielsko-Biała", {}, ["Bielska-Białej", "Bielsku-Białej", "Bielskiem-Białą"]],
    [
      "starszy kapral",
      { numbers: GrammaticalNumber.sg | GrammaticalNumber.pl },
      ["starszym kapralem", "starsi kaprale", "starszymi kapralami"],
    ],
    ["warszawski", { inflection: "adjective" }, ["warszawskiej", "warszawscy", "warszawskimi", "warszawsko"]],
    ["żabnicki", { inflection: "adjective" }, ["żabnickiego", "żabniccy", "żabnicko"]],
    ["Dobra", {}, ["Dobrej", "Dobrą"]],
    ["Nowe", {}, ["Nowego", "Nowemu", "Nowem"]],
    ["Mazowieckie", { inflection: "region" }, ["Mazowieckiego", "Mazowieckim", "Mazowieckiem"]],
    ["kodeks drogowy", { inflection: "words" }, ["kodeksu drogowego"]],
  ])("%s (%j)", (name, options, expected) => {
    expect(textsOf(name, options)).toEqual(expect.arrayContaining([name, ...expected]));
  });

  it.each<[string, Partial<FormOptions>]>([
    ["KGP", {}],
    ["k.p.", { inflection: "words" }],
    ["insp.", { inflection: "none" }],
  ])("%s stays as it is (%j)", (name, options) => {
    expect(textsOf(name, options)).toEqual([name]);
  });

  it("have the vocative only where somebody can be called so", () => {
    expect(textsOf("komendant")).not.toContain("komendancie miejski");
    expect(textsOf("Zielona Góra")).not.toContain("Zielona Góro");
    expect(textsOf("Zielona Góra", { vocative: true })).toContain("Zielona Góro");
  });
});

describe("forms of what no dictionary has", () => {
  it.each([
    ["Frontex", ["Frontex", "Frontexu", "Frontexa", "Frontexowi", "Frontexem", "Frontexie"]],
    ["Eurojust", ["Eurojust", "Eurojustu", "Eurojusta", "Eurojustowi", "Eurojustem", "Eurojuście"]],
    ["TikTok", ["TikTok", "TikToku", "TikToka", "TikTokowi", "TikTokiem", "TikToku"]],
    ["Europol", ["Europol", "Europolu", "Europola", "Europolowi", "Europolem", "Europolu"]],
    ["Allegro", []],
    ["Dwa Słowa", []],
  ])("%s", (name, expected) => {
    expect(inflectForeignNoun(name).map(({ text }) => text)).toEqual(expected);
  });
});

describe("abbreviations with whole words", () => {
  const forms = ["powiat pilski", "powiatu pilskiego"].map((text, index) => {
    return { text, as: "name" as const, cases: index === 0 ? Case.nom : Case.gen, numbers: GrammaticalNumber.sg };
  });

  it.each([
    ["pow. pilski", ["pow. pilski", "pow. pilskiego"]],
    ["p. pil.", []],
    ["powiat pilski", []],
    ["pow. nad Gwdą", []],
  ])("%s", (abbreviation, expected) => {
    const inflected = inflectAbbreviation(abbreviation, "powiat pilski", forms);
    expect(inflected.map(({ text }) => text)).toEqual(expected);
    expect(inflected.every(({ as }) => as === "abbreviation")).toBe(true);
  });
});
