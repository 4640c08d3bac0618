import type { RelationExample } from "../example.ts";

export const dismissedFromExamples: readonly RelationExample[] = [
  {
    text: "31 stycznia 2024 r. ze stanowiska Zastępcy Komendanta Miejskiego Policji w Kielcach odwołano podinsp. Jana Kowalskiego.",
    relations: [
      ["Jana Kowalskiego", "Zastępcy Komendanta Miejskiego Policji w Kielcach", { on: "31 stycznia 2024 r." }],
    ],
  },
  { text: "Ewa Nowak została odwołana z funkcji dyrektora szkoły.", relations: [["Ewa Nowak", "dyrektora szkoły"]] },
  {
    text: "Insp. Jan Kowalski, który w 2017 r. zakończył służbę na stanowisku dowódcy, wspominał początki.",
    relations: [["Jan Kowalski", "dowódcy", { on: "2017 r." }]],
  },
  {
    text: "Minister odwołał Komendanta Wojewódzkiego PSP st. bryg. Jana Kowalskiego.",
    relations: [["Jana Kowalskiego", "Komendanta Wojewódzkiego PSP"]],
  },
  { text: "Prezes Adam Lis zrezygnował z pracy.", relations: [] },
  { text: "Maria Wiśniewska zrezygnowała ze stanowiska skarbnika.", relations: [["Maria Wiśniewska", "skarbnika"]] },
  { text: "Na stanowisko dyrektora powołano Jana Kowalskiego.", relations: [] },
  { text: "Odwołano sekretarz rady, Ewę Nowak.", relations: [["Ewę Nowak", "sekretarz rady"]] },
  { text: "Prezes spółki Adam Kos został odwołany ze stanowiska.", relations: [["Adam Kos", "Prezes spółki"]] },
  {
    text: "Minister Ewa Nowak ujawniła, że prezes spółki Adam Kos odszedł ze stanowiska.",
    relations: [["Adam Kos", "prezes spółki"]],
  },
  {
    text: "Z dniem 31 marca z funkcji dyrektora rezygnuje Adam Kos.",
    relations: [["Adam Kos", "dyrektora", { on: "31 marca", status: "future" }]],
  },
  { text: "Adam Kos przestał pełnić funkcję rzecznika prasowego.", relations: [["Adam Kos", "rzecznika prasowego"]] },
  { text: "Adama Kosa pozbawiono funkcji prezesa.", relations: [["Adama Kosa", "prezesa"]] },
  {
    text: "Wniosek o odwołanie dyrektora Adama Kosa nie uzyskał większości.",
    relations: [["Adama Kosa", "dyrektora", { negated: true }]],
  },
  { text: "Odwołano koncert, który miał poprowadzić dyrektor Adam Kos.", relations: [] },
  {
    text: "Rezygnację złożył natomiast dyrektor sportowy Maciej Gil.",
    relations: [["Maciej Gil", "dyrektor sportowy"]],
  },
  { text: "Minister odwołał spotkanie z wójtem Piotrem Majem.", relations: [] },
  {
    text: "Dyrektorem muzeum została Ewa Nowak. Zastąpiła ona Adama Kosa, odwołanego 12 maja.",
    relations: [["Adama Kosa", "Dyrektorem muzeum", { on: "12 maja" }]],
  },
  {
    text: "Na stanowisko komendanta powołano Ewę Nowak w miejsce Adama Kosa, którego odwołano z dniem 30 czerwca.",
    relations: [["Adama Kosa", "komendanta", { on: "30 czerwca" }]],
  },
  {
    text: "Rektorem jest Ewa Nowak, która zastąpiła Adama Kosa. Kos przeszedł na emeryturę.",
    relations: [],
  },
  {
    text: "Przewodniczącym rady został Piotr Maj; zastąpił on odwołanego z tej funkcji Adama Kosa.",
    relations: [["Adama Kosa", "Przewodniczącym rady"]],
  },
  {
    text: "Szpitalem pokieruje Ewa Nowak w miejsce odwołanego w maju dyrektora szpitala Adama Kosa.",
    relations: [["Adama Kosa", "dyrektora szpitala"]],
  },
  { text: "Ewa Nowak zakończyła kadencję przewodniczącej rady.", relations: [["Ewa Nowak", "przewodniczącej rady"]] },
  {
    text: "Premier nie przyjął dymisji ministra zdrowia Adama Kosa.",
    relations: [["Adama Kosa", "ministra zdrowia", { negated: true }]],
  },
  {
    text: "Adam Kos miałby zostać odwołany ze stanowiska dyrektora muzeum.",
    relations: [["Adam Kos", "dyrektora muzeum", { negated: true }]],
  },
  { text: "Po odwołaniu wojewody lubelskiego, Ewa Nowak ogłosiła konkurs.", relations: [] },
  {
    text: "Zastąpi odwołaną przez Piotra Maja dyrektor muzeum Ewę Nowak.",
    relations: [["Ewę Nowak", "dyrektor muzeum"]],
  },
];
