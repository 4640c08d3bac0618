import type { RelationExample } from "../example.ts";

export const partOfExamples: readonly RelationExample[] = [
  {
    text: "Sprawę prowadzi Wydział Kryminalny KMP w Kielcach.",
    relations: [["Wydział Kryminalny KMP w Kielcach", "KMP w Kielcach"]],
  },
  { text: "CERT Polska działa w ramach NASK.", relations: [["CERT Polska", "NASK"]] },
  { text: "UNHCR jest agendą ONZ.", relations: [["UNHCR", "ONZ"]] },
  {
    text: "Komisariat Policji w Łomiankach podlega Komendzie Powiatowej Policji w Starych Babicach.",
    relations: [["Komisariat Policji w Łomiankach", "Komendzie Powiatowej Policji w Starych Babicach"]],
  },
  {
    text: "W skład Oddziału Prewencji Policji w Bydgoszczy wchodzi m.in. Samodzielna Kompania Prewencji Policji w Toruniu.",
    relations: [["Samodzielna Kompania Prewencji Policji w Toruniu", "Oddziału Prewencji Policji w Bydgoszczy"]],
  },
  {
    text: "Do pożaru doszło we wsi Brzezie w gminie Kłaj (powiat wielicki).",
    relations: [
      ["Brzezie", "Kłaj"],
      ["Kłaj", "powiat wielicki"],
    ],
  },
  { text: "Uroczystość odbyła się w Nysie przy ul. Zamkowej 5.", relations: [["ul. Zamkowej 5", "Nysie"]] },
  { text: "Kontakt: ul. Zamkowa 5, 48-300 Nysa.", relations: [["ul. Zamkowa 5", "Nysa"]] },
  { text: "Wystawę można oglądać w Hali Stulecia we Wrocławiu.", relations: [] },
  { text: "Patrole pojawią się w Nysie i Opolu.", relations: [] },
  {
    text: "W strukturach Komendy Wojewódzkiej Policji w Łodzi utworzono Wydział do Walki z Cyberprzestępczością.",
    relations: [["Wydział do Walki z Cyberprzestępczością", "Komendy Wojewódzkiej Policji w Łodzi"]],
  },
  {
    text: "Delegacja Komendy Wojewódzkiej Policji w Preszowie na Słowacji przyjechała w środę.",
    relations: [["Preszowie", "Słowacji"]],
  },
  {
    text: "Oba kraje liczą na wsparcie Eurojustu, agencji Unii Europejskiej.",
    relations: [["Eurojustu", "Unii Europejskiej"]],
  },
  {
    text: "Zakład Karny w Sztumie powstał w 1902 r. Jest jednostką w strukturach Okręgowego Inspektoratu Służby Więziennej w Gdańsku.",
    relations: [["Zakład Karny w Sztumie", "Okręgowego Inspektoratu Służby Więziennej w Gdańsku"]],
  },
  {
    text: "Komenda Miejska PSP w Elblągu powstała w 1992 r. W jej skład wchodzi Jednostka Ratowniczo-Gaśnicza nr 2.",
    relations: [["Jednostka Ratowniczo-Gaśnicza nr 2", "Komenda Miejska PSP w Elblągu"]],
  },
  { text: "W Kijach, gm. Pińczów, spłonął dom.", relations: [["Kijach", "Pińczów"]] },
  { text: "CBZC jest jednostką organizacyjną Policji.", relations: [["CBZC", "Policji"]] },
  { text: "Ostrzeżenie wydano dla Afryki, Australii i Nowej Zelandii.", relations: [] },
];
