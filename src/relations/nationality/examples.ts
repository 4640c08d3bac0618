import type { RelationExample } from "../example.ts";

export const nationalityExamples: readonly RelationExample[] = [
  {
    text: "Zatrzymano dwóch obywateli Gruzji: Gochę B. i Lewana C.",
    relations: [
      ["Gochę B.", "Gruzji"],
      ["Lewana C.", "Gruzji"],
    ],
  },
  {
    text: "Iwan P. i Oleg S., obywatele Ukrainy, usłyszeli zarzuty.",
    relations: [
      ["Iwan P.", "Ukrainy"],
      ["Oleg S.", "Ukrainy"],
    ],
  },
  { text: "Obywatel Ukrainy Iwan P. oraz Jan K. z Radomia trafili do aresztu.", relations: [["Iwan P.", "Ukrainy"]] },
  { text: "Iwan P. (41 l.), obywatel Białorusi, wrócił do domu.", relations: [["Iwan P.", "Białorusi"]] },
  { text: "Ukrainiec Iwan P. wrócił do domu.", relations: [["Iwan P.", "Ukrainiec"]] },
  { text: "Iwan P. ma obywatelstwo mołdawskie.", relations: [["Iwan P.", "mołdawskie"]] },
  { text: "Mieszkaniec Radomia Jan K. trafił do aresztu.", relations: [] },
  {
    text: "Prof. Brygida Lenz z Uniwersytetu w Lipsku, obywatelka Niemiec, wygłosiła wykład.",
    relations: [["Brygida Lenz", "Niemiec"]],
  },
  {
    text: "Maja Dobosz urodziła się w Kijowie. Mieszka w Polsce i ma polskie obywatelstwo.",
    relations: [["Maja Dobosz", "polskie"]],
  },
];
