import type { RelationExample } from "../example.ts";

export const examples: readonly RelationExample[] = [
  {
    text: "9 lutego 2024 r. o godz. 11.00 w Radomiu odbyła się konferencja prasowa.",
    relations: [
      ["konferencja prasowa", "9 lutego 2024 r."],
      ["konferencja prasowa", "godz. 11.00"],
    ],
  },
  {
    text: "W dniach 4–7 marca 2024 r. trwały ćwiczenia „Tarcza”.",
    relations: [
      ["ćwiczenia „Tarcza”", "4"],
      ["ćwiczenia „Tarcza”", "7 marca 2024 r."],
    ],
  },
  { text: "Do wypadku doszło 5 maja 2024 r. na drodze krajowej nr 8.", relations: [["wypadku", "5 maja 2024 r."]] },
  {
    text: "Uroczyste ślubowanie policjantów przyjętych do służby 29 grudnia 2023 r. odbyło się 30 stycznia 2024 r.",
    relations: [["Uroczyste ślubowanie", "30 stycznia 2024 r."]],
  },
  // the hour of the report is not that of the fire
  {
    text: "W niedzielę, 7 lipca 2024 r., o godz. 3.12 dyżurny otrzymał zgłoszenie o pożarze stodoły.",
    relations: [["pożarze", "niedzielę, 7 lipca 2024 r."]],
  },
  {
    text: "Zaplanowany na 8 marca 2024 r. piknik odwołano.",
    relations: [["piknik", "8 marca 2024 r.", { negated: true }]],
  },
  {
    text: "Wydział zaprasza na konferencję, którą organizuje 12 marca 2024 r.",
    relations: [["konferencję", "12 marca 2024 r."]],
  },
  { text: "Apel został ogłoszony przez rzecznika prasowego.", relations: [] },
];
