import type { RelationExample } from "../example.ts";

export const detainedByExamples: readonly RelationExample[] = [
  {
    text: "Placówka Straży Granicznej w Zgorzelcu zatrzymała obywatela Gruzji Gochę B.",
    relations: [["Gochę B.", "Placówka Straży Granicznej w Zgorzelcu"]],
  },
  {
    text: "Żandarmi z Oddziału Żandarmerii Wojskowej w Bydgoszczy wspólnie z policjantami z KPP w Tucholi zatrzymali Kamila W.",
    relations: [
      ["Kamila W.", "Oddziału Żandarmerii Wojskowej w Bydgoszczy"],
      ["Kamila W.", "KPP w Tucholi"],
    ],
  },
  { text: "Kamil W. został zatrzymany przez CBŚP i trafił do aresztu.", relations: [["Kamil W.", "CBŚP"]] },
  { text: "W ręce kryminalnych z KMP w Toruniu wpadł Robert C.", relations: [["Robert C.", "KMP w Toruniu"]] },
  { text: "Zatrzymania Kamila W. dokonali funkcjonariusze CBA.", relations: [["Kamila W.", "CBA"]] },
  {
    text: "Funkcjonariusze CBŚP zatrzymali dwie osoby.\nKamil W. i Oleg P. trafili do aresztu.",
    relations: [
      ["Kamil W.", "CBŚP"],
      ["Oleg P.", "CBŚP"],
    ],
  },
  {
    text: "Policjanci z KPP w Tucholi próbowali zatrzymać Kamila W., ale uciekł. Dzień później ujęli go funkcjonariusze z KMP w Bydgoszczy.",
    relations: [["Kamila W.", "KMP w Bydgoszczy"]],
  },
  { text: "Policjanci z KPP w Tucholi zatrzymali do kontroli Kamila W., kierującego oplem.", relations: [] },
  {
    text: "Policjanci z KPP w Tucholi nie zdołali zatrzymać Kamila W.",
    relations: [["Kamila W.", "KPP w Tucholi", { negated: true }]],
  },
  {
    text: "Kierowcą był Adam K. Zatrzymał go asp. Jan Lis z Komisariatu Policji w Łebie.",
    relations: [["Adam K.", "Komisariatu Policji w Łebie"]],
  },
  {
    text: "Kierowcą był 44-letni Nurłan Abdrachmanow. Zatrzymał go asp. Jan Lis z Komisariatu Policji w Łebie.",
    relations: [["Nurłan Abdrachmanow", "Komisariatu Policji w Łebie"]],
  },
  {
    text: "Jarosława B., zatrzymanego w maju 2023 r. przez Centralne Biuro Śledcze Policji, doprowadzono z aresztu.",
    relations: [["Jarosława B.", "Centralne Biuro Śledcze Policji"]],
  },
];
