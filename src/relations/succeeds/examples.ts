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
];
