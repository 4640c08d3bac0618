import { describe, expect, it } from "vitest";
import { loadLexicon } from "../../src/lexicon/load-lexicon.ts";
import { inflectPhrase, nominativePhrase } from "../../src/lexicon/phrase.ts";
import { Case, GrammaticalNumber } from "../../src/lexicon/tag.ts";

const lexicon = loadLexicon();

describe("the nominative of a name", () => {
  it.each([
    ["Komendy Powiatowej Policji w Wągrowcu", "Komenda Powiatowa Policji w Wągrowcu"],
    ["Komendzie Miejskiej Państwowej Straży Pożarnej", "Komenda Miejska Państwowej Straży Pożarnej"],
    ["Zakładu Szkoleń Specjalnych", "Zakład Szkoleń Specjalnych"],
    ["I Zastępcy Komendanta Wojewódzkiego Policji", "I Zastępca Komendanta Wojewódzkiego Policji"],
    ["Dyrektora Okręgowego Służby Więziennej", "Dyrektor Okręgowy Służby Więziennej"],
    ["Komendanta Nadbużańskiego Oddziału Straży Granicznej", "Komendant Nadbużańskiego Oddziału Straży Granicznej"],
    ["Kujawsko-Pomorskiego Urzędu Wojewódzkiego", "Kujawsko-Pomorski Urząd Wojewódzki"],
    ["Rektora-Komendanta Akademii", "Rektor-Komendant Akademii"],
    ["Głównego Inspektoratu Transportu Drogowego", "Główny Inspektorat Transportu Drogowego"],
    ["11. Lubuskiej Dywizji Kawalerii Pancernej", "11. Lubuska Dywizja Kawalerii Pancernej"],
    ["p.o. Komendanta Powiatowego PSP", "p.o. Komendant Powiatowy PSP"],
    ["uroczystym ślubowaniem", "uroczyste ślubowanie"],
    ["podpisaniem porozumienia", "podpisanie porozumienia"],
    ["Srebrną Odznaką „Zasłużony Policjant”", "Srebrna Odznaka „Zasłużony Policjant”"],
    ["Sił Zbrojnych RP", "Siły Zbrojne RP"],
    ["Wojsk Obrony Terytorialnej", "Wojska Obrony Terytorialnej"],
    ["Lasów Państwowych", "Lasy Państwowe"],
    ["przewodniczącej Rady Gminy", "przewodnicząca Rady Gminy"],
    ["Głównego Księgowego", "Główny Księgowy"],
    ["dzielnicowego", "dzielnicowy"],
    ["oficer prasową KMP w Radomiu", "oficer prasowa KMP w Radomiu"],
    ["rzecznika prasowego Urzędu Miasta", "rzecznik prasowy Urzędu Miasta"],
    ["dyrektora Powiatowego Urzędu Pracy", "dyrektor Powiatowego Urzędu Pracy"],
    ["NOWEGO KOMENDANTA POWIATOWEGO POLICJI", "NOWY KOMENDANT POWIATOWY POLICJI"],
    ["Bielsku-Białej", "Bielsko-Biała"],
    ["Europolem", "Europol"],
    ["WIOŚ-u w Kielcach", "WIOŚ w Kielcach"],
    ["Marii Skłodowskiej-Curie", "Maria Skłodowska-Curie"],
    ["Annie Nowak", "Anna Nowak"],
    ["Jana Nowaka", "Jan Nowak"],
    ["Komenda Główna Policji", "Komenda Główna Policji"],
  ])("%s → %s", (phrase, nominative) => {
    expect(nominativePhrase(lexicon, phrase)).toBe(nominative);
  });

  it("names one of many when asked to", () => {
    expect(nominativePhrase(lexicon, "prorektorzy", { number: GrammaticalNumber.sg })).toBe("prorektor");
    expect(nominativePhrase(lexicon, "prorektorów")).toBe("prorektorzy");
  });

  it("follows the case that the sentence tells", () => {
    expect(nominativePhrase(lexicon, "spotkania", { cases: Case.gen, numbers: GrammaticalNumber.sg })).toBe(
      "spotkanie",
    );
    expect(nominativePhrase(lexicon, "spotkania", { numbers: GrammaticalNumber.pl })).toBe("spotkania");
  });

  it.each(["KPP w Policach", "„Znicz”", "", "123", "…"])("leaves %j alone", (phrase) => {
    expect(nominativePhrase(lexicon, phrase)).toBeUndefined();
  });

  it("ends on hostile input", () => {
    expect(nominativePhrase(lexicon, "Komendy ".repeat(20_000))?.startsWith("Komenda Komendy")).toBe(true);
    expect(nominativePhrase(lexicon, "Powiatowej ".repeat(20_000))?.startsWith("Powiatowa Powiatowa")).toBe(true);
    expect(nominativePhrase(lexicon, "Jana ".repeat(20_000))?.startsWith("Jan Jana")).toBe(true);
    expect(nominativePhrase(lexicon, "a".repeat(1_000_000))).toBeUndefined();
  });
});

describe("the forms of a name", () => {
  it.each([
    ["Komenda Powiatowa Policji", "Komendy Powiatowej Policji", "Komendą Powiatową Policji"],
    ["Zielona Góra", "Zielonej Góry", "Zieloną Górą"],
    ["Bielsko-Biała", "Bielska-Białej", "Bielskiem-Białą"],
    ["Busko-Zdrój", "Buska-Zdroju", "Buskiem-Zdrojem"],
    ["Kędzierzyn-Koźle", "Kędzierzyna-Koźla", "Kędzierzynem-Koźlem"],
    ["Czechowice-Dziedzice", "Czechowic-Dziedzic", "Czechowicami-Dziedzicami"],
    ["Nakło nad Notecią", "Nakła nad Notecią", "Nakłem nad Notecią"],
    ["Siły Zbrojne", "Sił Zbrojnych", "Siłami Zbrojnymi"],
    ["Województwo Kujawsko-Pomorskie", "Województwa Kujawsko-Pomorskiego", "Województwem Kujawsko-Pomorskim"],
    ["Medal za Ofiarność i Odwagę", "Medalu za Ofiarność i Odwagę", "Medalem za Ofiarność i Odwagę"],
    ["młodszy aspirant", "młodszego aspiranta", "młodszym aspirantem"],
    ["oficer prasowa", "oficer prasowej", "oficer prasową"],
    ["polsko-niemiecki", "polsko-niemieckiego", "polsko-niemieckim"],
    ["Fundacja „Ocalenie”", "Fundacji „Ocalenie”", "Fundacją „Ocalenie”"],
    ["Maria Skłodowska-Curie", "Marii Skłodowskiej-Curie", "Marią Skłodowską-Curie"],
    ["Anna Nowak", "Anny Nowak", "Anną Nowak"],
    ["Jan Mróz", "Jana Mroza", "Janem Mrozem"],
    ["Europol", "Europolu", "Europolem"],
  ])("%s: %s, %s", (nominative, genitive, instrumental) => {
    const forms = inflectPhrase(lexicon, nominative);
    const inCase = (wanted: number): string[] =>
      forms.filter(({ cases }) => (cases & wanted) !== 0).map(({ form }) => form);
    expect(inCase(Case.nom)).toContain(nominative);
    expect(inCase(Case.gen)).toContain(genitive);
    expect(inCase(Case.inst)).toContain(instrumental);
  });

  it("gives the plural when asked to", () => {
    const forms = inflectPhrase(lexicon, "komendant powiatowy", { numbers: GrammaticalNumber.pl }).map(
      ({ form }) => form,
    );
    expect(forms).toContain("komendanci powiatowi");
    expect(forms).toContain("komendantów powiatowych");
  });

  it("keeps a name that cannot be declined, in every case", () => {
    expect(inflectPhrase(lexicon, "KPP").map(({ form, cases }) => [form, cases])).toEqual([["KPP", 127]]);
  });
});
