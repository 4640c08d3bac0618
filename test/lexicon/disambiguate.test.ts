import { describe, expect, it } from "vitest";
import { disambiguate } from "../../src/lexicon/disambiguate/disambiguate.ts";
import { loadReadingWeights } from "../../src/lexicon/disambiguate/load-reading-weights.ts";
import { singleTags } from "../../src/lexicon/disambiguate/single-tags.ts";
import { loadLexicon } from "../../src/lexicon/load-lexicon.ts";
import { Morphology } from "../../src/lexicon/morphology.ts";
import { formatTag, parseTag, posOf } from "../../src/lexicon/tag.ts";
import { polishAbbreviations } from "../../src/polish/abbreviations.ts";
import { readDocument } from "../../src/text/read-document.ts";

const lexicon = loadLexicon();
const weights = loadReadingWeights();

/** `lemma/tag` of each token. */
function read(text: string): string[] {
  const document = readDocument(text, polishAbbreviations);
  const morphology = new Morphology(document, lexicon);
  const { readings, tags } = disambiguate(morphology, weights);
  return Array.from(readings, (reading, token) => {
    const lemma = morphology.at(token)[reading]?.lemma ?? document.formOf(token);
    return `${lemma}/${formatTag(tags[token] ?? 0)}`;
  });
}

describe("reads a form of two words by what stands around it", () => {
  it.each([
    ["Mam dwa koty.", 0, "mieć/fin:sg:pri:imperf"],
    ["Dzieci przyszły bez mam.", 3, "mama/subst:pl:gen:f"],
    ["Ludzie stali w kolejce.", 1, "stać/praet:pl:m1:imperf"],
    ["Most zbudowano ze stali.", 3, "stal/subst:sg:gen:f"],
    ["Biała czapka leży na półce.", 0, "biały/adj:sg:nom:f:pos"],
    ["Policjanci nie znali drogi do lasu.", 3, "droga/subst:sg:gen:f"],
    ["To był bardzo drogi samochód.", 3, "drogi/adj:sg:nom:m3:pos"],
  ])("%s", (text, token, expected) => {
    expect(read(text)[token]).toBe(expected);
  });
});

describe("gives a noun the case that its preposition governs", () => {
  it.each([
    ["Mieszka w komendzie.", "komenda/subst:sg:loc:f"],
    ["Przyglądał się komendzie.", "komenda/subst:sg:dat:f"],
  ])("%s", (text, expected) => {
    expect(read(text)).toContain(expected);
  });
});

it("tells a surname from the common noun that it is written like", () => {
  expect(read("Przyszedł pan Jan Kowal.").at(-2)?.split("/")[0]).toBe("Kowal");
  expect(read("Przyszedł stary kowal.").at(-2)?.split("/")[0]).toBe("kowal");
});

it("leaves an initial as it is written", () => {
  expect(read("Zatrzymano Adama B. z Radomia.")[2]).toBe("B/brev");
});

it("gives a tag of one case, one number and one gender, of the class of its reading", () => {
  const document = readDocument("Nowe drogi prowadzą przez małe, ciche wsie i stare lasy.", polishAbbreviations);
  const morphology = new Morphology(document, lexicon);
  const { readings, tags } = disambiguate(morphology, weights);
  expect(document.length).toBe(12);
  for (const [token, tag] of tags.entries()) {
    expect(singleTags(tag)).toEqual([tag]);
    const reading = morphology.at(token)[readings[token] ?? 0];
    expect(posOf(tag)).toBe(posOf(reading?.tag ?? 0));
  }
});

it("takes a number for an ordinal in a date and for a cardinal before what is counted", () => {
  expect(read("Urodził się 5 maja.")[2]).toMatch(/^5\/adj:sg:/u);
  expect(read("Kupił 15 krzeseł.")[1]).toMatch(/^15\/num:pl:/u);
});

it("reads a sentence alike wherever it stands", () => {
  const alone = read("Mam dwa koty.");
  expect(read("Wczoraj padał deszcz. Mam dwa koty.").slice(-alone.length)).toEqual(alone);
});

it.each(["", " ", "…", "\ud800", "\u0301\u0301", "🙂 123 a@b.pl", "ÀÉ ñ ŕ", "A".repeat(99)])(
  "reads any string: %j",
  (text) => {
    expect(read(text)).toHaveLength(readDocument(text, polishAbbreviations).length);
  },
);

it("splits a tag of several values", () => {
  const [tag = 0] = parseTag("adj:sg:nom.voc:m1.m3:pos");
  expect(singleTags(tag).map((single) => formatTag(single))).toEqual([
    "adj:sg:nom:m1:pos",
    "adj:sg:nom:m3:pos",
    "adj:sg:voc:m1:pos",
    "adj:sg:voc:m3:pos",
  ]);
});
