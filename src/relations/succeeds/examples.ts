import type { RelationExample } from "../example.ts";

export const succeedsExamples: readonly RelationExample[] = [
  { text: "Na stanowisku komendanta zastąpił on insp. Jana Kowalskiego. Adam Lis służy od 1999 r.", relations: [] },
  {
    text: "Insp. Adam Lis zastąpił na stanowisku komendanta insp. Jana Kowalskiego.",
    relations: [["Adam Lis", "Jana Kowalskiego"]],
  },
  { text: "Z Janem Kowalskim przyjechała jego następczyni Ewa Nowak.", relations: [["Ewa Nowak", "Janem Kowalskim"]] },
  { text: "Następcą Jana Kowalskiego został Adam Lis.", relations: [["Adam Lis", "Jana Kowalskiego"]] },
  {
    text: "Obowiązki dyrektora przejęła po Janie Kowalskim mjr Ewa Nowak.",
    relations: [["Ewa Nowak", "Janie Kowalskim"]],
  },
  {
    text: "Obowiązki komendanta przekazał insp. Jan Kowalski, a objęła je insp. Ewa Nowak.",
    relations: [["Ewa Nowak", "Jan Kowalski"]],
  },
  { text: "Nieobecnego Jana Kowalskiego zastąpił Adam Lis.", relations: [] },
  {
    text: "Insp. Jan Kowalski nie został zastąpiony przez podinsp. Ewę Nowak.",
    relations: [["Ewę Nowak", "Jan Kowalski", { negated: true }]],
  },
  {
    text: "Delegaci odwołali prezesa Adama Kosa, a jego następczynią wybrali Ewę Nowak.",
    relations: [["Ewę Nowak", "Adama Kosa"]],
  },
  {
    text: "Ze stanowiska prezesa odeszła Ewa Nowak. Jej obowiązki przejął Adam Kos.",
    relations: [["Adam Kos", "Ewa Nowak"]],
  },
  {
    text: "Na stanowisko prezesa powołano Adama Kosa. Dotychczasowa prezes, Ewa Nowak, wraca do zawodu.",
    relations: [["Adama Kosa", "Ewa Nowak"]],
  },
  { text: "Miejsce Piotra Maja zajęła Ewa Nowak.", relations: [["Ewa Nowak", "Piotra Maja"]] },
  { text: "Następczynią Adama Kosa będzie Ewa Nowak.", relations: [["Ewa Nowak", "Adama Kosa", { status: "future" }]] },
  {
    text: "Ewa Nowak nie zastąpi Adama Kosa na stanowisku dyrektora.",
    relations: [["Ewa Nowak", "Adama Kosa", { negated: true, status: undefined }]],
  },
  { text: "Nowym prezesem został Adam Kos. Były prezes, Piotr Maj, nie kandydował.", relations: [] },
  {
    text: "Premier powołał Ewę Nowak na stanowisko ministra. Zastąpi ona Piotra Maja.",
    relations: [["Ewę Nowak", "Piotra Maja", { status: "future" }]],
  },
  {
    text: "Minister powołał Adama Kosa na stanowisko prezesa sądu. Jego poprzedniczką była Ewa Nowak.",
    relations: [["Adama Kosa", "Ewa Nowak"]],
  },
  {
    text: "Wójt Piotr Maj mówił, że to samo radziła Iwona Lis i jego poprzednik, Adam Kos.",
    relations: [["Piotr Maj", "Adam Kos"]],
  },
  {
    text: "Wydziałem kieruje Ewa Nowak, powołana w miejsce Adama Kosa.",
    relations: [["Ewa Nowak", "Adama Kosa"]],
  },
  {
    text: "Ewa Nowak zajęła miejsce odwołanego w maju dyrektora muzeum Adama Kosa.",
    relations: [["Ewa Nowak", "Adama Kosa"]],
  },
  { text: "Adam Kos ustąpił miejsca Ewie Nowak.", relations: [["Ewie Nowak", "Adam Kos"]] },
  { text: "Adam Kos przekazał Ewie Nowak czek na 500 zł.", relations: [] },
  {
    text: "Na następczynię Adama Kosa wyznaczono Ewę Nowak.",
    relations: [["Ewę Nowak", "Adama Kosa"]],
  },
  { text: "Adama Kosa na czas urlopu zastąpi Ewa Nowak.", relations: [] },
];
