import { describe, expect, it } from "vitest";
import { Label } from "../../src/lexicon/label.ts";
import { loadLexicon } from "../../src/lexicon/load-lexicon.ts";
import { Case, casesOf, formatTag, Gender, GrammaticalNumber, Pos, posOf } from "../../src/lexicon/tag.ts";

const lexicon = loadLexicon();

/** `lemma class cases` of every reading, e.g. `komenda subst dat.loc`. */
function readings(form: string): string[] {
  return lexicon.analyse(form).map(({ lemma, tag }) => {
    const cases = Object.entries(Case).flatMap(([name, bit]) => ((casesOf(tag) & bit) !== 0 ? [name] : []));
    return [lemma, formatTag(tag).split(":")[0], cases.join(".")].filter((part) => part !== "").join(" ");
  });
}

describe("analyse", () => {
  it.each([
    ["komendzie", "komenda subst dat.loc"],
    ["Komendzie", "komenda subst dat.loc"],
    ["Komendzie", "Komenda subst dat.loc"],
    ["KOMENDZIE", "komenda subst dat.loc"],
    ["policjantów", "policjant subst gen.acc"],
    ["najwyższego", "wysoki adj gen"],
    ["ludźmi", "człowiek subst inst"],
    ["podpisaniem", "podpisać ger inst"],
    ["zatrzymanego", "zatrzymać ppas gen"],
    ["niepełnoletniej", "niepełnoletni adj gen.dat.loc"],
    ["niezatrzymany", "zatrzymać ppas nom.voc"],
    ["jest", "być fin"],
    ["zatrzymaliśmy", "zatrzymać praet"],
    ["Warszawie", "Warszawa subst dat.loc"],
    ["sobie", "siebie siebie dat.loc"],
    ["kmdt", "komendant brev"],
  ])("reads %s as %s", (form, expected) => {
    expect(readings(form)).toContain(expected);
  });

  it("does not read a word in lower case as a name", () => {
    expect(lexicon.analyse("komendzie").map(({ lemma }) => lemma)).not.toContain("Komenda");
  });

  it("puts frequent words before rare ones", () => {
    expect(lexicon.analyse("Komendzie")[0]?.lemma).toBe("komenda");
  });

  it.each(["", "xyzzy", "\ud800", "a".repeat(1000), "123", "-"])("knows nothing of %j", (form) => {
    expect(lexicon.analyse(form)).toEqual([]);
  });

  it("marks the negation of a participle", () => {
    expect(lexicon.analyse("niezatrzymana").map(({ tag }) => formatTag(tag))).toContain("ppas:sg:nom:f:perf:neg");
  });
});

describe("labels", () => {
  it.each([
    ["Annę", "Anna", Label.forenameF | Label.common],
    ["Piotrowi", "Piotr", Label.forenameM | Label.common],
    ["Kowalskiej", "Kowalska", Label.surname | Label.common],
    ["Nowakiem", "Nowak", Label.surname | Label.common],
    ["Radomiu", "Radom", Label.settlement | Label.city],
    ["Wągrowcu", "Wągrowiec", Label.settlement | Label.city],
    ["Mroza", "Mróz", Label.surname | Label.declined],
  ])("%s is a name: %s", (form, lemma, labels) => {
    const found = lexicon.analyse(form).filter((reading) => reading.lemma === lemma);
    expect(found.some((reading) => (reading.labels & labels) === labels)).toBe(true);
  });
});

describe("inflect", () => {
  it.each([
    ["komenda", Case.loc, GrammaticalNumber.sg, ["komendzie"]],
    ["komendant", Case.nom, GrammaticalNumber.pl, ["komendanci", "komendanty"]],
    ["człowiek", Case.nom, GrammaticalNumber.pl, ["ludzie"]],
    ["Mróz", Case.gen, GrammaticalNumber.sg, ["Mroza"]],
    ["mróz", Case.gen, GrammaticalNumber.sg, ["mrozu"]],
    ["Radom", Case.loc, GrammaticalNumber.sg, ["Radomiu"]],
    ["Katowice", Case.gen, GrammaticalNumber.pl, ["Katowic"]],
  ])("declines %s", (lemma, cases, numbers, expected) => {
    const forms = lexicon.inflect(lemma, { cases, numbers }).map(({ form }) => form);
    for (const form of expected) expect(forms).toContain(form);
  });

  it("gives an adjective in the gender asked for", () => {
    const filter = { pos: Pos.adj, cases: Case.nom, numbers: GrammaticalNumber.sg, genders: Gender.f };
    expect(lexicon.inflect("powiatowy", filter).map(({ form }) => form)).toEqual(["powiatowa"]);
    expect(lexicon.inflect("niepełnoletni", filter).map(({ form }) => form)).toEqual(["niepełnoletnia"]);
  });

  it("knows the participle of a verb", () => {
    const filter = { pos: Pos.ppas, cases: Case.nom, numbers: GrammaticalNumber.sg, genders: Gender.f };
    expect(lexicon.inflect("zatrzymać", filter).map(({ form }) => form)).toEqual(["zatrzymana"]);
  });

  it("gives back what analyse reads, for every form of a word", () => {
    let checked = 0;
    for (const lemma of ["komenda", "dobry", "iść", "człowiek", "Kowalski", "Warszawa", "oko", "dwa"]) {
      for (const { form, tag } of lexicon.inflect(lemma)) {
        const read = lexicon.analyse(form);
        expect(
          read.some((reading) => reading.lemma === lemma && posOf(reading.tag) === posOf(tag) && reading.tag === tag),
        ).toBe(true);
        checked++;
      }
    }
    expect(checked).toBeGreaterThan(200);
  });

  it("gives nothing for a word it lacks", () => {
    expect(lexicon.inflect("xyzzy")).toEqual([]);
  });
});
