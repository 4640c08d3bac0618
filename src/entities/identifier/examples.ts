import type { Example } from "../example.ts";

export const identifierExamples: readonly Example[] = [
  {
    text: "spółka (NIP {526-000-12-46}, REGON: {000001749})",
    expect: [
      { kind: "nip", value: "5260001246", valid: true },
      { kind: "regon", valid: true },
    ],
  },
  { text: "NIP: {526-000-12-47}", expect: [{ valid: false }] },
  { text: "wpisana do KRS pod numerem {0000123456}", expect: [{ kind: "krs", value: "0000123456" }] },
  { text: "numer PESEL {44051401359}", expect: [{ kind: "pesel", valid: true }] },
  {
    text: "wpłata na konto {PL61 1090 1014 0000 0712 1981 2874}",
    expect: [{ kind: "iban", value: "PL61109010140000071219812874", valid: true }],
  },
  { text: "rachunek {61 1090 1014 0000 0712 1981 2874}", expect: [{ value: "PL61109010140000071219812874" }] },
  { text: "wyrok (sygn. akt {IV K 71/24})", expect: [{ kind: "case-number", value: "IV K 71/24" }] },
  { text: "sygn. {II SA/Wa 12/2023}, {I ACa 5/21} oraz {XIV C 1234/20}" },
  { text: "śledztwo {3014-7.Ds.55.2024} i {PO I Ds 12.2024}, wcześniej {2 Ds. 45/2015}" },
  { text: "dochodzenie {RSD 34/23}" },
  { text: "Nr sprawy: {XI.7036.12.2023.AB}", expect: [{ value: "XI.7036.12.2023.AB" }] },
  { text: "wyrok Trybunału o sygn. {K 1/20} Sąd uchylił", expect: [{ value: "K 1/20" }] },
  { text: "opel o nr rej. {WA 12345}", expect: [{ kind: "plate", value: "WA12345" }] },
  {
    text: "auta o numerach rejestracyjnych {KR 5A123} i {PO 77123}",
    expect: [{ value: "KR5A123" }, { value: "PO77123" }],
  },
  { text: "ciężarówka na tablicach rejestracyjnych {BC 1234 AI}", expect: [{ value: "BC1234AI" }] },
  { text: "skradziono {WPR 4X91K}", expect: [{ kind: "plate" }] },
  {
    text: "rozkaz nr {7/2024}, umowa nr {14/2024/ZP}",
    expect: [{ kind: "document", value: "7/2024" }, { value: "14/2024/ZP" }],
  },
  { text: "dowód osobisty serii ABC nr {123456}" },
  { text: "paszport {AB1234567}", expect: [{ value: "AB1234567" }] },
  { text: "numer legitymacji służbowej: {123456}", expect: [{ value: "123456" }] },
  { text: "Szkoła Podstawowa nr 3 przy drodze krajowej nr 8, 12.05.2024 r." },
  { text: "w latach 2023/2024 komisariat nr 5, wniosek nr 2" },
  { text: "L.dz. {1234/2024}, sygn. akt: {PR 1 Ds 123.2023}" },
  {
    text: "bus o rejestracji {KR 12345}, nr rejestracyjny: {ERA 12AB}",
    expect: [{ value: "KR12345" }, { value: "ERA12AB" }],
  },
  { text: "dowodem osobistym o numerze {ABC 123456}, umowa o dofinansowanie nr {RPLU.01.02.00-06-0001/20}" },
];
