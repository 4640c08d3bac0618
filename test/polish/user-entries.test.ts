import { describe, expect, it } from "vitest";
import { loadLexicon } from "../../src/lexicon/load-lexicon.ts";
import { Case } from "../../src/lexicon/tag.ts";
import { Hits } from "../../src/match/gazetteer.ts";
import { polishAbbreviations } from "../../src/polish/abbreviations.ts";
import { compileUserEntries, type UserEntry } from "../../src/polish/user-entries.ts";
import { readDocument } from "../../src/text/read-document.ts";

const lexicon = loadLexicon();

function found(text: string, ...entries: readonly UserEntry[]): readonly string[] {
  const document = readDocument(text, polishAbbreviations);
  const hits = new Hits(compileUserEntries(entries, lexicon).match(document));
  return hits.all.map(({ start, end, as }) => `${as}: ${document.textOf(start, end)}`);
}

const foundation: UserEntry = {
  type: "organization",
  name: "Fundacja Brzask",
  acronym: "FBR",
  aliases: ["Brzask Polski"],
  id: "Q1",
  founded: 1990,
};

describe("names of the caller's own", () => {
  it.each<[string, readonly string[], UserEntry]>([
    [
      "Spotkanie z Fundacją Brzask i o Fundacji Brzask.",
      ["name: Fundacją Brzask", "name: Fundacji Brzask"],
      foundation,
    ],
    ["Pracownicy FBR-u i FBR.", ["abbreviation: FBR-u", "abbreviation: FBR"], foundation],
    ["Członkowie Brzasku Polskiego", ["variant: Brzasku Polskiego"], foundation],
    ["z inspektorami rybnymi", ["name: inspektorami rybnymi"], { type: "position", name: "inspektor rybny" }],
    [
      "rzeki żabnickiej, żabniccy, żabnicko-leśny",
      ["name: żabnickiej", "name: żabniccy", "name: żabnicko"],
      { type: "demonym", name: "żabnicki", form: "adjective", place: "Żabnica" },
    ],
    ["Frotexu i z Frotexem", ["name: Frotexu", "name: Frotexem"], { type: "organization", name: "Frotex" }],
  ])("%s", (text, expected, entry) => {
    expect(found(text, entry)).toEqual(expected);
  });

  it("carry type, id and attributes in the list user", () => {
    const [hit] = compileUserEntries([foundation], lexicon).match(readDocument("Fundację Brzask", polishAbbreviations));
    expect(hit?.cases).toBe(Case.acc);
    expect(hit?.entry).toEqual({
      list: "user",
      name: "Fundacja Brzask",
      attributes: { type: "organization", acronym: "FBR", aliases: "Brzask Polski", id: "Q1", founded: "1990" },
    });
  });

  it("may be none", () => {
    expect(found("Fundacja")).toEqual([]);
  });

  it.each<[unknown, RegExp]>([
    ["Fundacja", /^Expected `gazetteer` as an array of entries, got "Fundacja"; wrap the entry in \[ \]\.$/u],
    [[foundation, "x"], /^Expected `gazetteer\[1\]` as an object, got "x"/u],
    [
      [{ type: "org", name: "X" }],
      /^Expected `gazetteer\[0\]\.type` as one of person, .*, got "org"; use the name of an entity type\.$/u,
    ],
    [[{ type: "organization" }], /^Expected `gazetteer\[0\]\.name` as a name in the nominative, got undefined/u],
    [[{ type: "organization", name: "…" }], /got "…"/u],
    [
      [{ type: "organization", name: "X", aliases: "Y" }],
      /^Expected `gazetteer\[0\]\.aliases` as an array of names, got "Y"/u,
    ],
    [
      [{ type: "organization", name: "X", aliases: ["Y", 2] }],
      /^Expected `gazetteer\[0\]\.aliases\[1\]` as a name in the nominative, got 2/u,
    ],
    [[{ type: "organization", name: "X", id: 5 }], /^Expected `gazetteer\[0\]\.id` as a string, got 5; quote it\.$/u],
    [
      [{ type: "organization", name: "X", seat: {} }],
      /^Expected `gazetteer\[0\]\.seat` as a string, a number or a boolean, got an object/u,
    ],
  ])("that are wrong are told why (%#)", (entries, message) => {
    // The types forbid it; callers without types do it.
    const compile = () => compileUserEntries(entries as readonly UserEntry[], lexicon);
    expect(compile).toThrow(expect.objectContaining({ name: "ExtractionError", code: "invalid-gazetteer" }));
    expect(compile).toThrow(message);
  });
});
