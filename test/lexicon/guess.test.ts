import { describe, expect, it } from "vitest";
import { lemmatizeAcronym } from "../../src/lexicon/acronym.ts";
import { guess } from "../../src/lexicon/guess.ts";
import { Label } from "../../src/lexicon/label.ts";
import { loadLexicon } from "../../src/lexicon/load-lexicon.ts";
import { Case, casesOf } from "../../src/lexicon/tag.ts";

const lexicon = loadLexicon();

describe("unknown words", () => {
  it.each([
    ["Brzęczyszczykiewiczowi", "Brzęczyszczykiewicz", Case.dat],
    ["Zzzańskiej", "Zzzańska", Case.gen],
    ["Zzzańskim", "Zzzański", Case.inst],
    ["Frontexu", "Frontex", Case.loc],
    ["Brzuchley’ego", "Brzuchley", Case.gen],
    ["Novákovej", "Nováková", Case.gen],
    ["Maddox", "Maddox", Case.nom],
    ["Brzuchomówiczową", "Brzuchomówiczowa", Case.inst],
  ])("%s may be a form of %s", (form, lemma, wanted) => {
    expect(lexicon.analyse(form)).toEqual([]);
    const fitting = guess(lexicon, form).filter(({ tag }) => (casesOf(tag) & wanted) !== 0);
    expect(fitting[0]?.lemma).toBe(lemma);
    expect(fitting.every(({ labels }) => labels === Label.guessed)).toBe(true);
  });

  it("guesses an unknown word in lower case as a common word", () => {
    expect(guess(lexicon, "hulajnogizacją")[0]?.lemma).toBe("hulajnogizacja");
  });

  it.each(["", "A", "KPP", "123", "x-1", "\ud800\ud800\ud800", "z".repeat(500)])("does not guess %j", (form) => {
    expect(guess(lexicon, form)).toEqual([]);
  });
});

describe("acronyms", () => {
  it.each([
    ["NASK-u", "NASK"],
    ["WIOŚ-em", "WIOŚ"],
    ["PAP-ie", "PAP"],
    ["PKSu", "PKS"],
    ["KGP", undefined],
    ["Nowak-u", undefined],
    ["polsko-niemiecki", undefined],
  ])("%s → %s", (form, lemma) => {
    expect(lemmatizeAcronym(form)).toBe(lemma);
  });
});
