import type { RelationExample } from "../example.ts";

export const hasAgeExamples: readonly RelationExample[] = [
  { text: "Policjanci zatrzymali 31-letniego Konrada T.", relations: [["Konrada T.", "31-letniego"]] },
  { text: "W wypadku zginął 34-letni kierowca BMW, Jan K.", relations: [["Jan K.", "34-letni"]] },
  {
    text: "Jan K. (46 lat) i Piotr W., 22-latek, trafili do aresztu.",
    relations: [
      ["Jan K.", "46 lat"],
      ["Piotr W.", "22-latek"],
    ],
  },
  {
    text: "20- i 22-letni mieszkańcy Radomia, Jan K. i Piotr W., usłyszeli zarzuty.",
    relations: [
      ["Jan K.", "20-"],
      ["Piotr W.", "22-letni"],
    ],
  },
  { text: "Zmarł insp. w st. spocz. Jan Lis. Miał 78 lat.", relations: [["Jan Lis", "78 lat"]] },
  {
    text: "W wieku 91 lat zmarła Janina Mak, sanitariuszka Powstania Warszawskiego.",
    relations: [["Janina Mak", "91 lat"]],
  },
  { text: "34-letni syn Jana K. wyszedł z domu.", relations: [] },
  { text: "Kobietę w wieku 45 lat uratował Jan Lis.", relations: [] },
  { text: "Najmłodsza ze ślubujących, str. Nadia Guz, ma 20 lat.", relations: [["Nadia Guz", "20 lat"]] },
  { text: "Jan Lis był generałem. Zmarł w wieku 91 lat.", relations: [["Jan Lis", "91 lat"]] },
];
