import type { Example } from "../example.ts";

export const lawExamples: readonly Example[] = [
  { text: "zarzut z {art. 286 § 1 k.k.}", expect: [{ act: "Kodeks karny", article: "286", paragraph: "1" }] },
  {
    text: "z {art. 178a § 4 kk} w zw. z {art. 64 § 1 k.k.}, za co grozi",
    expect: [{ article: "178a", paragraph: "4" }, { article: "64" }],
  },
  {
    text: "{art. 62 ust. 1} i {art. 53 ust. 2 ustawy z dnia 29 lipca 2005 r. o przeciwdziałaniu narkomanii}. Grozi mu",
    expect: [
      { act: "ustawa z dnia 29 lipca 2005 r. o przeciwdziałaniu narkomanii", article: "62", paragraph: "1" },
      { act: "ustawa z dnia 29 lipca 2005 r. o przeciwdziałaniu narkomanii", article: "53", paragraph: "2" },
    ],
  },
  {
    text: "na podstawie {art. 15 ust. 1 pkt 3 lit. b ustawy o Policji} (tekst jedn. {Dz. U. z 2024 r., poz. 145 ze zm.}) policjanci mogą",
    expect: [
      { act: "ustawa o Policji", article: "15", paragraph: "1", point: "3", journal: { year: 2024, position: 145 } },
      { act: "ustawa o Policji", journal: { year: 2024, position: 145 } },
    ],
  },
  {
    text: "{ustawa z dnia 6 kwietnia 1990 r. o Policji} ({Dz. U. Nr 30, poz. 179})",
    expect: [{ journal: { year: 1990, position: 179 } }],
  },
  {
    text: "zgodnie z {Kodeksem postępowania karnego} i {art. 42 Konstytucji RP}",
    expect: [{ act: "Kodeks postępowania karnego" }, { act: "Konstytucja RP", article: "42" }],
  },
  { text: "{art. 148 § 1 i 2 Kodeksu karnego}", expect: [{ article: "148", paragraph: "1, 2" }] },
  {
    text: "Według {art. 33 ust. 2 ustawy – Prawo o ruchu drogowym} rowerzysta musi",
    expect: [{ act: "ustawa – Prawo o ruchu drogowym" }],
  },
  {
    text: "{art. 29 Prawa budowlanego} i {Prawo o prokuraturze}",
    expect: [{ act: "Prawo budowlane" }, { act: "Prawo o prokuraturze" }],
  },
  {
    text: "{Rozporządzenie Ministra Zdrowia z dnia 5 maja 2021 r. w sprawie badań kierowców} weszło w życie",
    expect: [{ act: "rozporządzenie Ministra Zdrowia z dnia 5 maja 2021 r. w sprawie badań kierowców" }],
  },
  {
    text: "zgodnie z {zarządzeniem nr 12 Komendanta Głównego Policji z dnia 3 marca 2022 r. w sprawie szkoleń}",
    expect: [{ act: "zarządzenie nr 12 Komendanta Głównego Policji z dnia 3 marca 2022 r. w sprawie szkoleń" }],
  },
  {
    text: "{uchwałą nr XLII/381/2024 Rady Miejskiej w Sierpcu}",
    expect: [{ act: "uchwała nr XLII/381/2024 Rady Miejskiej w Sierpcu" }],
  },
  { text: "{dyrektywa Parlamentu Europejskiego i Rady (UE) 2016/680} oraz {rozporządzenie (UE) 2016/679}" },
  { text: "{umowa polsko-czeska z dnia 3 lipca 2015 r. o współpracy policyjnej, granicznej i celnej}. Od lat" },
  { text: "{ustawie o broni i amunicji}, {ustawy o działalności pożytku publicznego i o wolontariacie}" },
  {
    text: "{ustawy z 11 marca 2004 r. o współpracy Rady Ministrów z Sejmem i Senatem} i {ustawą o promocji zatrudnienia i instytucjach rynku pracy}",
  },
  {
    text: "{ustawa o zmianie ustawy o Policji oraz niektórych innych ustaw} i nowelizacja {ustawy o podatku od towarów i usług} dotycząca stawek",
  },
  {
    text: "w {ustawie z dnia 9 marca 2017 r. o systemie monitorowania przewozu towarów oraz obrotu paliwami} ({Dz. U. z 2024 r. poz. 1218}) zapisano",
  },
  { text: "naruszył {art. 28 ust. 2 RODO} i {art. 5 Prawa geologicznego i górniczego}" },
  { text: "{rozporządzenie Rady Ministrów w sprawie warunków i trybu przyznawania nagród} policjantom" },
  { text: "poszkodowani K. K. i E. F., uchwała Sądu Najwyższego z dnia 13 czerwca 2003 r." },
  { text: "nowelizacja {ustawy o Straży Granicznej} daje funkcjonariuszom prawa, o których mówi ustawa" },
  { text: "umowa o dzieło, prawo jazdy, Prawo i Sprawiedliwość, § 5, decyzja o warunkach zabudowy, artykuł o policji" },
  {
    text: "z {art. 178 a § 4 kk} i {art. 10 Ordynacji podatkowej}",
    expect: [{ article: "178a" }, { act: "Ordynacja podatkowa" }],
  },
  {
    text: "{art. 5 ust. 1 pkt 3 lit. a–c} oraz {art. 10a–10c ustawy o Policji}, {§ 5 rozporządzenia}",
    expect: [{ act: "ustawa o Policji", point: "3" }, { article: "10a–10c" }, { paragraph: "5" }],
  },
  {
    text: "{art. 7 kpa}, {art. 62 UPN}, {art. 210 o.p.}, {art. 22[1] kp}, {art. 267 TFUE}",
    expect: [
      { act: "Kodeks postępowania administracyjnego" },
      { act: "ustawa o przeciwdziałaniu narkomanii" },
      { act: "Ordynacja podatkowa" },
      { article: "22¹" },
      { act: "Traktat o funkcjonowaniu Unii Europejskiej" },
    ],
  },
  {
    text: "{decyzja ramowa Rady 2002/584/WSiSW}, {Konwencja ONZ o prawach dziecka}, {decyzja nr 12/2024 w sprawie ubioru}, decyzja nr 13/2024",
  },
  { text: "kupił art. szkolne, artykuł 12 autorów, pkt 3 planu, konwencja partii, traktat filozoficzny" },
  { text: "podpisano {traktat lizboński}, Święto Konstytucji 3 Maja, plac Konstytucji" },
];
