import { expect, test } from "vitest";
import { polishAbbreviations } from "../../src/polish/abbreviations.ts";
import { TokenFlag } from "../../src/text/document.ts";
import { readDocument } from "../../src/text/read-document.ts";

/** The sentences of a text with `|` between them. */
function split(text: string): string {
  const document = readDocument(text, polishAbbreviations);
  const bounds = [...document.sentenceStarts, document.length];
  return bounds
    .slice(0, -1)
    .map((start, index) => document.textOf(start, bounds[index + 1] ?? start))
    .join("|");
}

/** A text with `|` where sentences end; blanks after it are not written. */
function expectSplit(marked: string): void {
  expect(split(marked.replaceAll("|", " "))).toBe(marked);
}

test.each([
  "Wczoraj przy ul. Lipowej odbyła się zbiórka.|Wzięło w niej udział 20 osób.",
  "Uczestniczył w niej mł. insp. dr hab. Jan Lis, prof. Akademii.|Gości powitał ks. prał. Adam Maj.",
  "Zespół Szkół im. Kopernika w woj. śląskim.|Program pt. Razem trwa.",
  "Kurs prowadził st. rachm. Ewa Wilk z mł. kontr. Olgą Lis.",
  "Obejrzeli m.in. Wawel i tzw. Barbakan.",
  "Zarzut z art. 5 ust. 2 pkt 3 usłyszał p.o. Komendanta z nr rej. ABC 12.",
  "Na czele stał insp. w st. spocz. Jan Maj.|Spotkanie trwało do późna.",
  "Wzgl. Warszawa albo wzgl. Kraków.",
])("does not stop after an abbreviation that expects a word: %s", expectSplit);

test.each([
  "W 2019 r. Komenda otrzymała sztandar.",
  "Nasza komenda otrzymała sztandar wiosną 2019 r.|Komendant podziękował za dar.",
  "Poinformowano, że w 2019 r. Komenda otrzymała sztandar.",
  "Do zdarzenia doszło w nocy z 3 na 4 lutego br.|34-latek wybił szybę.",
  "W nocy z 3 na 4 lutego br. Jan M. wybił szybę.",
  "Zebrano 5 tys. zł.|Pieniądze trafią do hospicjum.",
  "Zebrano 5 tys. USD i 3 tys. euro.",
  "Bezrobocie spadło w powiecie aż o 3 proc.|Najwięcej osób znalazło pracę w handlu.",
  "Usłyszał zarzut z art. 5 k.k.|Sąd zastosował areszt na podstawie art. 6 k.p.k. w zw. z art. 7.",
  "Kupiono pączki, rogale itp.|Dzieci były zachwycone.",
  "Jechał 120 km/h.|Rekordzista stracił prawo jazdy.",
  "Czekali 15 min.|Potem odezwał się min. Wilk.",
  "Strażacy pomogli im.|Mężczyzna trafił do szpitala im. Lipy.",
])("decides by the sentence after an abbreviation that may end it: %s", expectSplit);

test.each([
  "Przemawiał J. Lis, a potem A. K. Maj.",
  "Zatrzymano Damiana K.|W aucie znaleziono łom.",
  "Zatrzymano Roberta Sz.|Mężczyzna nie przyznał się do winy.",
  "Jan K. ps. Rudy i Jan W. Nowak stanęli przed sądem.",
  "Jan K. usłyszał zarzut.|Ewa S. została zwolniona.",
])("tells an initial from the end of a sentence: %s", expectSplit);

test.each([
  "Trwa 15. Rajd Lipowy, już 16. rocznica czeka.",
  "Gościem był dowódca 8. Brygady z 3. Pułku (12. Dywizja).",
  "Mieszka przy ul. Lipowej 6.|Jego brat mieszka dalej.",
  "Zaczęło się w 1999.|Koniec nastąpił w maju.",
  "Zbiórka o godz. 14.30.|Dzieci przyjdą wcześniej.",
  "Zbiórka (28.07.br.) o godz. 9 w XX w. kamienicy.",
  "1. Zgłoś kradzież.|2. Zastrzeż kartę.|II. Wnioski są proste.",
  "Ustala się, co następuje: 1. Otwarcie o 9.",
])("reads numbers: %s", expectSplit);

test.each([
  "„Pomoc!” – krzyknął.|„To koniec.”|Nikt nie odpowiedział.",
  "– To sukces! – mówi Lis.|– Dziękuję wszystkim.",
  "Czy to koniec?!|Nie...|Może jutro… albo nigdy.",
  "Ranni są w szpitalu.|(fot. KPP Lipowa)",
  "Cytat brzmi „pokój (...) Ludziom”.|Koniec.",
  "Wpłynęła skarga (Dz.U. poz. 3 z późn. zm.).|Sąd ją oddalił.",
  "Pisz na biuro@lipowa.example.|Zobacz www.lipowa.example.|Zapraszamy!",
  "Przyszedł SMS-em.|Linków nie klikamy.",
])("reads quotes, dashes and brackets: %s", expectSplit);

test.each([
  ["a headline", "Święto w Lipowej\nWczoraj odbyła się zbiórka", "Święto w Lipowej|Wczoraj odbyła się zbiórka"],
  ["an empty line", "przy ul.\n\nLipowej", "przy ul.|Lipowej"],
  ["a list after a colon", "Byli:\n- Jan Lis,\n- Ewa Maj", "Byli:\n- Jan Lis,\n- Ewa Maj"],
  ["a list without commas", "– Jan Lis\n– Ewa Maj", "– Jan Lis|– Ewa Maj"],
  ["bullets", "• Jan Lis\n• 5 marca", "• Jan Lis|• 5 marca"],
  ["a line that ends with a preposition", "Zbiórka w\nLipowej", "Zbiórka w\nLipowej"],
  ["a line that ends with an abbreviation", "przy ul.\nLipowej", "przy ul.\nLipowej"],
  ["a line that ends with a year", "w maju 2019 r.\nLipowa", "w maju 2019 r.|Lipowa"],
  ["credits", "tekst: Jan Lis\nfoto: Ewa Maj", "tekst: Jan Lis|foto: Ewa Maj"],
  [
    "wrapped lines",
    "W maju odbyła się\nzbiórka Komendy\nMiejskiej w\nnaszym mieście\noraz pokaz\nsprzętu.",
    "W maju odbyła się\nzbiórka Komendy\nMiejskiej w\nnaszym mieście\noraz pokaz\nsprzętu.",
  ],
  ["a missing space", "To koniec.Nowe zdanie r.Lipa", "To koniec.|Nowe zdanie r.Lipa"],
])("reads %s", (_, text, expected) => {
  expect(split(text)).toBe(expected);
});

test("marks the first token of each sentence", () => {
  const document = readDocument("Tak. Nie.", polishAbbreviations);
  const starts = Array.from(document.flags, (flags) => (flags & TokenFlag.sentenceStart) !== 0);
  expect(starts).toEqual([true, false, true, false]);
  expect([document.sentenceStart(3), document.sentenceEnd(0)]).toEqual([2, 2]);
});

test.each(["", " ", "\n\n", "\u200b"])("finds no sentence in %j", (text) => {
  expect(readDocument(text, polishAbbreviations).sentenceStarts.length).toBe(0);
});
