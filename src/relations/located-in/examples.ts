import type { RelationExample } from "../example.ts";

export const locatedInExamples: readonly RelationExample[] = [
  {
    text: "Komenda Miejska Policji w Tarnowie zaprasza na festyn.",
    relations: [["Komenda Miejska Policji w Tarnowie", "Tarnowie"]],
  },
  {
    text: "JRG nr 3 i JRG nr 4 w Tarnowie skierowano na miejsce.",
    relations: [
      ["JRG nr 3", "Tarnowie"],
      ["JRG nr 4 w Tarnowie", "Tarnowie"],
    ],
  },
  {
    text: "Frontex, agencja Unii Europejskiej z siedzibą w Warszawie, powstał w 2004 r.",
    relations: [["Frontex", "Warszawie"]],
  },
  { text: "Wystawę można oglądać w Hali Stulecia we Wrocławiu.", relations: [["Hali Stulecia", "Wrocławiu"]] },
  {
    text: "Muzeum Pożarnictwa przy ul. Zamkowej 5 w Nysie zaprasza.",
    relations: [["Muzeum Pożarnictwa", "ul. Zamkowej 5"]],
  },
  {
    text: "Szkoła Podstawowa nr 4 im. Jana Brzechwy, ul. Zamkowa 5.",
    relations: [["Szkoła Podstawowa nr 4 im. Jana Brzechwy", "ul. Zamkowa 5"]],
  },
  {
    text: "Fundacja Ocalenie ma siedzibę przy ul. Kruczej 6 w Warszawie.",
    relations: [["Fundacja Ocalenie", "ul. Kruczej 6"]],
  },
  { text: "Siedziba CBA nie zostanie przeniesiona do Łodzi.", relations: [["CBA", "Łodzi", { negated: true }]] },
  { text: "Policjanci z Radomia pojechali do Kielc.", relations: [] },
  { text: "Druhowie z OSP Trzebinia ugasili ogień.", relations: [] },
  {
    text: "Lawina zeszła pod Krzywą Przełęczą w Tatrach Wysokich.",
    relations: [["Krzywą Przełęczą", "Tatrach Wysokich"]],
  },
  {
    text: "Nad Jeziorem Żywieckim w gminie Łękawica ćwiczyli nurkowie.",
    relations: [["Jeziorem Żywieckim", "Łękawica"]],
  },
  { text: "W Płocku ma siedzibę spółka Orlen.", relations: [["Orlen", "Płocku"]] },
  { text: "Frontex przeniósł siedzibę z Wiednia do Warszawy.", relations: [["Frontex", "Warszawy"]] },
  {
    text: "Fundacja Drogowa działa od 2014 r. Jej biuro mieści się przy ul. Gdańskiej 47.",
    relations: [["Fundacja Drogowa", "ul. Gdańskiej 47"]],
  },
  {
    text: "Patrole wystawia mający siedzibę w Przemyślu Bieszczadzki Oddział Straży Granicznej.",
    relations: [["Bieszczadzki Oddział Straży Granicznej", "Przemyślu"]],
  },
  {
    text: "Wniosek złożył Termopol Sp. z o.o. (NIP 738-212-34-54) z siedzibą w Gorlicach.",
    relations: [["Termopol Sp. z o.o.", "Gorlicach"]],
  },
  { text: "Siedzibą Europolu jest Haga.", relations: [["Europolu", "Haga"]] },
  {
    text: "Nowa siedziba Komendy Powiatowej Policji w Mławie stanęła przy ul. Sądowej 3.",
    relations: [
      ["Komendy Powiatowej Policji w Mławie", "Mławie"],
      ["Komendy Powiatowej Policji w Mławie", "ul. Sądowej 3"],
    ],
  },
];
