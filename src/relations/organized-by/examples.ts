import type { RelationExample } from "../example.ts";

export const examples: readonly RelationExample[] = [
  {
    text: "Konferencję naukową zorganizowała Akademia Policji w Szczytnie wspólnie z Uniwersytetem Łódzkim.",
    relations: [
      ["Konferencję naukową", "Akademia Policji w Szczytnie"],
      ["Konferencję naukową", "Uniwersytetem Łódzkim"],
    ],
  },
  {
    text: "W sobotę odbył się turniej siatkówki, zorganizowany przez Komendę Miejską Policji w Radomiu.",
    relations: [["turniej siatkówki", "Komendę Miejską Policji w Radomiu"]],
  },
  {
    text: "Organizatorami turnieju byli: Urząd Miasta Kielce i Komenda Miejska Policji w Kielcach.",
    relations: [
      ["turnieju", "Urząd Miasta Kielce"],
      ["turnieju", "Komenda Miejska Policji w Kielcach"],
    ],
  },
  { text: "Muzeum Narodowe w Krakowie zaprasza na wernisaż.", relations: [["wernisaż", "Muzeum Narodowe w Krakowie"]] },
  {
    text: "Następne spotkanie odbędzie się w maju. Organizuje je Komenda Miejska Policji w Kielcach.",
    relations: [["spotkanie", "Komenda Miejska Policji w Kielcach"]],
  },
  // a host is no organizer
  { text: "Gospodarzem konferencji był Uniwersytet Łódzki.", relations: [] },
  {
    text: "Komenda Miejska Policji w Kielcach, która zorganizowała piknik, podziękowała mieszkańcom.",
    relations: [["piknik", "Komenda Miejska Policji w Kielcach"]],
  },
  {
    text: "Stowarzyszenie Feniks i Caritas Diecezji Płockiej prowadzą świetlicę. W maju obie organizacje wraz z PCK zorganizowały festyn rodzinny.",
    relations: [
      ["festyn rodzinny", "Stowarzyszenie Feniks"],
      ["festyn rodzinny", "Caritas Diecezji Płockiej"],
      ["festyn rodzinny", "PCK"],
    ],
  },
  { text: "Za organizację festynu odpowiadała Fundacja Ocalenie.", relations: [["festynu", "Fundacja Ocalenie"]] },
  {
    text: "Turniej nie był organizowany przez Urząd Miasta Kielce.",
    relations: [["Turniej", "Urząd Miasta Kielce", { negated: true }]],
  },
  { text: "Minister Adam Wrona pogratulował organizatorom konferencji.", relations: [] },
  { text: "Sponsorem turnieju była firma Budimex.", relations: [] },
  { text: "Wstęp na koncert jest wolny. Zaprasza Fundacja Ocalenie.", relations: [["koncert", "Fundacja Ocalenie"]] },
  {
    text: "Organizatorem biegu jest Fundacja Ocalenie, partnerem – Urząd Miasta Kielce.",
    relations: [["biegu", "Fundacja Ocalenie"]],
  },
  {
    text: "W czwartek trwały ćwiczenia. Przygotował je Karpacki Oddział Straży Granicznej, a współorganizatorem był Urząd Miasta w Kutnie.",
    relations: [
      ["ćwiczenia", "Karpacki Oddział Straży Granicznej"],
      ["ćwiczenia", "Urząd Miasta w Kutnie"],
    ],
  },
  {
    text: "W maju przejdzie manifestacja, na którą zaprasza Fundacja Ocalenie.",
    relations: [["manifestacja", "Fundacja Ocalenie"]],
  },
  {
    text: "Konferencja, której organizacją zajęła się Fundacja Ocalenie, trwała dwa dni.",
    relations: [["Konferencja", "Fundacja Ocalenie"]],
  },
  { text: "Festyn będzie organizowała Fundacja Ocalenie.", relations: [["Festyn", "Fundacja Ocalenie"]] },
  {
    text: "Współorganizatorem zjazdu był Uniwersytet Łódzki, a partnerem Fundacja Ocalenie.",
    relations: [["zjazdu", "Uniwersytet Łódzki"]],
  },
  { text: "Komenda Powiatowa Policji w Kutnie przygotowała raport na konferencję.", relations: [] },
  {
    text: "Zjazd, organizowany od 2010 r. przez Fundację Ocalenie, odbył się w Łodzi.",
    relations: [["Zjazd", "Fundację Ocalenie"]],
  },
  { text: "Zjazd organizowany w hali zbudowanej przez Fundację Ocalenie trwał dwa dni.", relations: [] },
];
