import type { RelationExample } from "../example.ts";

export const appointedToExamples: readonly RelationExample[] = [
  {
    text: "1 marca 2024 r. na stanowisko Komendanta Miejskiego Policji w Kielcach powołano insp. Jana Kowalskiego.",
    relations: [["Jana Kowalskiego", "Komendanta Miejskiego Policji w Kielcach", { on: "1 marca 2024 r." }]],
  },
  {
    text: "Ewa Nowak została powołana na stanowisko dyrektora szkoły.",
    relations: [["Ewa Nowak", "dyrektora szkoły"]],
  },
  { text: "Nowym rektorem został prof. Adam Lis.", relations: [["Adam Lis", "rektorem"]] },
  {
    text: "Minister Jan Wójcik powołał gen. bryg. Piotra Kowalskiego na stanowisko komendanta szkoły.",
    relations: [["Piotra Kowalskiego", "komendanta szkoły"]],
  },
  {
    text: "Obowiązki naczelnika wydziału przejmie od jutra podkom. Adam Lis.",
    referenceDate: "2024-03-01",
    relations: [["Adam Lis", "naczelnika wydziału", { status: "future" }]],
  },
  {
    text: "Obowiązki komendanta przekazał insp. Jan Kowalski, a objęła je insp. Ewa Nowak.",
    relations: [["Ewa Nowak", "komendanta"]],
  },
  {
    text: "Prezesem wybrano Marię Wiśniewską, a na skarbnika wybrano Jana Kowalskiego.",
    relations: [
      ["Marię Wiśniewską", "Prezesem"],
      ["Jana Kowalskiego", "skarbnika"],
    ],
  },
  {
    text: "Koordynatorami zostali: dr Ewa Nowak i kom. Jan Kowalski.",
    relations: [
      ["Ewa Nowak", "Koordynatorami"],
      ["Jan Kowalski", "Koordynatorami"],
    ],
  },
  {
    text: "Gratulacje odebrał nowo powołany komendant szkoły insp. Jan Kowalski.",
    relations: [["Jan Kowalski", "komendant szkoły"]],
  },
  {
    text: "Akt powołania na stanowisko Komendanta Powiatowego PSP w Iławie odebrał st. bryg. Jan Kowalski z rąk wojewody Adama Lisa.",
    relations: [["Jan Kowalski", "Komendanta Powiatowego PSP w Iławie"]],
  },
  {
    text: "Wojewoda powierzył obowiązki Komendanta Wojewódzkiego PSP st. bryg. Janowi Kowalskiemu.",
    relations: [["Janowi Kowalskiemu", "Komendanta Wojewódzkiego PSP"]],
  },
  { text: "Adam Lis nie został komendantem.", relations: [["Adam Lis", "komendantem", { negated: true }]] },
  { text: "Jan Kowalski został odznaczony przez dyrektora.", relations: [] },
  {
    text: "Delegaci odwołali prezesa Adama Kosa, a jego następczynią wybrali Ewę Nowak.",
    relations: [["Ewę Nowak", "prezesa"]],
  },
  {
    text: "Dotychczasowego dowódcę batalionu, ppłk. Adama Kosa, zastąpił na tym stanowisku mjr Piotr Maj.",
    relations: [["Piotr Maj", "dowódcę batalionu"]],
  },
  {
    text: "Kanclerz Adam Kos odchodzi na emeryturę. Jego obowiązki przejmie Ewa Nowak.",
    relations: [["Ewa Nowak", "Kanclerz", { status: "future" }]],
  },
  { text: "Konkurs na dyrektora rozstrzygnięto. Została nim Ewa Nowak.", relations: [["Ewa Nowak", "dyrektora"]] },
  {
    text: "Przewodniczącym wybrano Piotra Maja, a wiceprzewodniczącą Ewę Nowak.",
    relations: [
      ["Piotra Maja", "Przewodniczącym"],
      ["Ewę Nowak", "wiceprzewodniczącą"],
    ],
  },
  {
    text: "Następcą Ewy Nowak na stanowisku dyrektora szkoły będzie Piotr Maj.",
    relations: [["Piotr Maj", "dyrektora szkoły", { status: "future" }]],
  },
  { text: "Ewa Nowak ma zostać prezesem.", relations: [["Ewa Nowak", "prezesem", { status: "future" }]] },
  { text: "Piotr Maj miał objąć stanowisko dyrektora.", relations: [["Piotr Maj", "dyrektora", { negated: true }]] },
  {
    text: "Piotr Maj nie ma objąć stanowiska dyrektora.",
    relations: [["Piotr Maj", "dyrektora", { negated: true, status: undefined }]],
  },
  { text: "Ewa Nowak nową dyrektor szpitala", relations: [["Ewa Nowak", "dyrektor szpitala"]] },
  { text: "Do pełnienia funkcji dyrektora wyznaczono Ewę Nowak.", relations: [["Ewę Nowak", "dyrektora"]] },
  { text: "Piotr Maj chce zostać wójtem.", relations: [] },
  { text: "Kandydatem na stanowisko wójta jest Piotr Maj.", relations: [] },
  { text: "Piłkarza Adama Kosa zastąpił w 60. minucie Piotr Maj.", relations: [] },
  {
    text: "Ze stanowiska prezesa odwołano Adama Kosa. Na jego miejsce delegaci wybrali Ewę Nowak.",
    relations: [["Ewę Nowak", "prezesa"]],
  },
  {
    text: "Wiceprezesami zostali Adam Kos i Piotr Maj, a skarbniczką – Ewa Nowak.",
    relations: [
      ["Adam Kos", "Wiceprezesami"],
      ["Piotr Maj", "Wiceprezesami"],
      ["Ewa Nowak", "skarbniczką"],
    ],
  },
  {
    text: "Adam Kos miałby zostać dyrektorem muzeum.",
    relations: [["Adam Kos", "dyrektorem muzeum", { negated: true }]],
  },
  {
    text: "Prezesem klubu jest Adam Kos; zastąpił na tym stanowisku Piotra Maja.",
    relations: [],
  },
  {
    text: "W fotelu prezesa spółki zasiądzie Ewa Nowak.",
    relations: [["Ewa Nowak", "prezesa spółki", { status: "future" }]],
  },
];
