import type { RelationExample } from "../example.ts";

export const ownedByExamples: readonly RelationExample[] = [
  { text: "Skradziony volkswagen golf należał do Anny N. z Kielc.", relations: [["volkswagen golf", "Anny N."]] },
  { text: "Właścicielem audi A6 jest Tomasz W.", relations: [["audi A6", "Tomasz W."]] },
  { text: "Policjanci zabezpieczyli audi A6. Samochód należy do Tomasza W.", relations: [["audi A6", "Tomasza W."]] },
  {
    text: "Spółka Trans-Pol S.A., należąca do Grupy Kowalski, zatrudnia 200 osób.",
    relations: [["Trans-Pol S.A.", "Grupy Kowalski"]],
  },
  { text: "Polska należy do NATO od 1999 r.", relations: [] },
  { text: "Jan Kowal jest właścicielem firmy Termopol.", relations: [["Termopol", "Jan Kowal"]] },
  { text: "Firmę Termopol przejął Orlen.", relations: [["Termopol", "Orlen"]] },
  { text: "Orlen kupił 51 proc. udziałów w spółce Termopol.", relations: [["Termopol", "Orlen"]] },
  {
    text: "Skarb Państwa nie ma udziałów w spółce Termopol.",
    relations: [["Termopol", "Skarb Państwa", { negated: true }]],
  },
  { text: "Orlen przejął obowiązki operatora od spółki Termopol.", relations: [] },
  { text: "Jan Kowal, właściciel firmy Termopol, podziękował strażakom.", relations: [["Termopol", "Jan Kowal"]] },
  { text: "Książkę wydał Termopol; prawa do przekładu kupił już Orlen.", relations: [] },
  {
    text: "Spółka Drogomex, należąca w chwili czynu do Jarosława B., upadła.",
    relations: [["Drogomex", "Jarosława B."]],
  },
  {
    text: "Wniosek złożył Termopol Sp. z o.o. w marcu. Właścicielem spółki jest Orlen.",
    relations: [["Termopol Sp. z o.o.", "Orlen"]],
  },
  {
    text: "Jedynym udziałowcem Termopol Sp. z o.o. jest Gmina Lipno.",
    relations: [["Termopol Sp. z o.o.", "Gmina Lipno"]],
  },
  { text: "Drukarnię Akapit przejęła w 2020 r. spółka Orlen.", relations: [["Drukarnię Akapit", "Orlen"]] },
  {
    text: "Spółka-matka, Orlen S.A., ma 100 proc. udziałów w Termopol Sp. z o.o.",
    relations: [["Termopol Sp. z o.o.", "Orlen S.A."]],
  },
];
