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
];
