import type { RelationExample } from "../example.ts";

export const deputyOfExamples: readonly RelationExample[] = [
  {
    text: "Gości powitał Komendant Szkoły Policji w Pile insp. Jan Kowalski wraz z zastępcami: mł. insp. Ewą Nowak i mł. insp. Adamem Lisem.",
    relations: [
      ["Ewą Nowak", "Jan Kowalski"],
      ["Adamem Lisem", "Jan Kowalski"],
    ],
  },
  {
    text: "Obecni byli: dyrektor Aresztu Śledczego w Elblągu płk Jan Kowalski oraz jego zastępczyni ppłk Ewa Nowak.",
    relations: [["Ewa Nowak", "Jan Kowalski"]],
  },
  {
    text: "Komendant Miejski Policji w Kielcach insp. Jan Kowalski podziękował wszystkim. Mówił też zastępca Komendanta Miejskiego Policji w Kielcach nadkom. Adam Lis.",
    relations: [["Adam Lis", "Jan Kowalski"]],
  },
  {
    text: "Komendanta Wojewódzkiego Policji w Łodzi reprezentował jego zastępca, insp. Jan Kowalski.",
    relations: [["Jan Kowalski", "Komendanta Wojewódzkiego Policji w Łodzi"]],
  },
  { text: "Naradę prowadził zastępca dyrektora Biura Prewencji KGP podinsp. Jan Kowalski.", relations: [] },
  {
    text: "Dyrektorem jest prof. Adam Kos; zastępcą ds. hydrologii – dr Ewa Nowak.",
    relations: [["Ewa Nowak", "Adam Kos"]],
  },
  { text: "Zastępcą komendanta Piotra Maja jest kom. Adam Kos.", relations: [["Adam Kos", "Piotra Maja"]] },
  { text: "Zastępcę komendanta odwołał insp. Adam Kos.", relations: [] },
];
