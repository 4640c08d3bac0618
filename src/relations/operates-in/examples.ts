import type { RelationExample } from "../example.ts";

export const operatesInExamples: readonly RelationExample[] = [
  {
    text: "Fundacja Ocalenie działa w Warszawie i na Mazowszu od 2000 roku.",
    relations: [
      ["Fundacja Ocalenie", "Warszawie", { since: "2000 roku" }],
      ["Fundacja Ocalenie", "Mazowszu", { since: "2000 roku" }],
    ],
  },
  { text: "W Polsce UNHCR działa od 1992 r.", relations: [["UNHCR", "Polsce", { since: "1992 r." }]] },
  {
    text: "Działająca od 1995 r. w Polsce Fundacja Dajemy Dzieciom Siłę pomaga ofiarom.",
    relations: [["Fundacja Dajemy Dzieciom Siłę", "Polsce", { since: "1995 r." }]],
  },
  {
    text: "Od 2012 r. w Radomiu działa Fundacja Ocalenie.",
    relations: [["Fundacja Ocalenie", "Radomiu", { since: "2012 r." }]],
  },
  { text: "Policjanci KPP w Nysie działają w Opolu.", relations: [] },
  { text: "Fundacja Ocalenie działa od 2000 r. i pomaga ofiarom.", relations: [] },
  { text: "Działania Policji w Radomiu trwały do rana.", relations: [] },
  {
    text: "Komisariat Policji w Strykowie działa na terenie gmin Stryków i Głowno.",
    relations: [
      ["Komisariat Policji w Strykowie", "Stryków"],
      ["Komisariat Policji w Strykowie", "Głowno"],
    ],
  },
  {
    text: "Ośrodek Interwencji Kryzysowej obejmuje działaniem powiat żniński.",
    relations: [["Ośrodek Interwencji Kryzysowej", "powiat żniński"]],
  },
  { text: "Muzeum działa w dawnym klasztorze w Łowiczu.", relations: [] },
];
