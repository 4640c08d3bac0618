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
];
