import type { Example } from "../example.ts";

const friday = "2024-02-09";

function dates(...values: readonly string[]): readonly { readonly value: string }[] {
  return values.map((value) => ({ value }));
}

/** Years, decades, centuries. */
export const years: readonly Example[] = [
  { text: "Organizacja działa od {1992 roku}, a powstała w {1951 r.}", expect: dates("1992", "1951") },
  { text: "W latach {2012}–{2016} był naczelnikiem.", expect: dates("2012", "2016") },
  { text: "Program na lata {2021}-{2027} przyjęto w {roku 2020}.", expect: dates("2021", "2027", "2020") },
  { text: "Insp. Jan Bąk (ur. {1939}, zm. {2006}) kierował jednostką.", expect: dates("1939", "2006") },
  { text: "W {2019}, {2020} i {2021 r.} było ich mniej.", expect: dates("2019", "2020", "2021") },
  { text: "W {br.} awansowało 38 osób, w {ub. roku} 20.", referenceDate: friday, expect: dates("2024", "2023") },
  { text: "W {latach 90.} było inaczej niż w {latach 80. XX wieku}.", expect: dates("199", "198") },
  { text: "Kościół z {XVIII w.} spłonął w {XX wieku}.", expect: dates("17", "19") },
  {
    text: "W {roku szkolnym 2023/2024} było inaczej niż w sezonie {2021/22}.",
    expect: dates("2023/2024", "2021/2022"),
  },
  { text: "Mur wzniesiono od {XVI} do {XVIII w.}", expect: dates("15", "17") },
  { text: "Obraz z {wieku XVII} i rama z {XVIII stulecia} spłonęły.", expect: dates("16", "17") },
  { text: "Chrzest przyjęto w {966 r.}, a w {roku 1532} nadano prawa.", expect: dates("0966", "1532") },
  {
    text: "Platon żył w latach {428}–{348 p.n.e.}, osada powstała w {I w. n.e.}",
    expect: dates("BC0428", "BC0348", "00"),
  },
  {
    text: "W {dziewięćdziesiątym piątym roku} wyjechał, po {89 roku} wrócił, w {'99} umarł.",
    expect: dates("1995", "1989", "1999"),
  },
  { text: "Tytuł Człowieka Roku {2007} otrzymał lekarz.", expect: dates("2007") },
  { text: "W trzydziestym roku życia i w 45 roku życia zmienił zawód." },
  { text: "Tekst jednolity: Dz.U. z 2023 r. poz. 171, M.P. z 2020 r. poz. 12." },
  { text: "W akcji wzięło udział ponad 2000 osób, w tym 1500 dzieci." },
  { text: "Koszt to 2024 zł, a do 2000 złotych dołoży gmina." },
];

/** Quarters, halves, seasons, parts of a period. */
export const periods: readonly Example[] = [
  { text: "W {IV kwartale br.} zatrudnienie znajdzie 16 osób.", referenceDate: "2023-05-24", expect: dates("2023-Q4") },
  {
    text: "W {pierwszym półroczu 2024 r.} i w {II połowie 2023 r.} spadła liczba kradzieży.",
    expect: dates("2024-H1", "2023-H2"),
  },
  { text: "Grupa działała od {wiosny 2021 r.} do {jesieni 2022 roku}.", expect: dates("2021-SP", "2022-FA") },
  { text: "{Tej zimy} ratownicy interweniowali 12 razy.", referenceDate: friday, expect: dates("2024-WI") },
  { text: "Dane za {I kw. 2024 r.} podamy później.", expect: dates("2024-Q1") },
  { text: "Szkolenie potrwa do {połowy sierpnia}.", referenceDate: "2024-01-30", expect: dates("2024-08") },
  { text: "Od {początku roku} zatrzymano 43 osoby.", referenceDate: friday, expect: dates("2024") },
  { text: "Pod {koniec 2023 r.} otwarto areszt.", expect: dates("2023") },
  { text: "W {pierwszych dniach czerwca 2024 r.} padało.", expect: dates("2024-06") },
  { text: "Dwór z {2. poł. XIX w.} kupiła gmina.", expect: dates("18") },
];
