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
  {
    text: "Wichura dotrze do Gdyni 5 maja 2024 r. około godz. 17.",
    relations: [
      ["Wichura", "5 maja 2024 r."],
      ["Wichura", "godz. 17"],
    ],
  },
  { text: "7 marca 2024 r. pod Rysami zeszła lawina.", relations: [["lawina", "7 marca 2024 r."]] },
  // an hour is of the day named last
  {
    text: "5 maja 2024 r. Muzeum Zamkowe w Malborku zaprasza na festyn. O 20.30 kustosz Ewa Kania otworzy wernisaż.",
    relations: [
      ["festyn", "5 maja 2024 r."],
      ["wernisaż", "20.30"],
      ["wernisaż", "5 maja 2024 r."],
    ],
  },
  {
    text: "Uroczystość w Opolu zgromadziła wielu gości. Odbyła się 5 maja 2024 r.",
    relations: [["Uroczystość", "5 maja 2024 r."]],
  },
  {
    text: "Zapraszamy na piknik rodzinny.\nKiedy: 5 maja 2024 r., godz. 10.00",
    relations: [
      ["piknik rodzinny", "5 maja 2024 r."],
      ["piknik rodzinny", "godz. 10.00"],
    ],
  },
  { text: "Bilety na koncert można kupić do 5 maja 2024 r.", relations: [] },
  {
    text: "W czwartek odbyła się sesja. Początek zaplanowano na godz. 14.00 w Domu Kultury w Kutnie.",
    relations: [
      ["sesja", "czwartek"],
      ["sesja", "godz. 14.00"],
    ],
  },
  {
    text: "Sygnał do rozpoczęcia ćwiczeń padł w piątek o godz. 8.15.",
    relations: [
      ["ćwiczeń", "piątek"],
      ["ćwiczeń", "godz. 8.15"],
    ],
  },
  { text: "Piknik, jaki odbył się w sobotę w Kutnie, zakończył koncert.", relations: [["Piknik", "sobotę"]] },
  {
    text: "Uroczysta zbiórka z okazji zdania i objęcia obowiązków komendanta odbyła się 11 października w Suwałkach.",
    relations: [["Uroczysta zbiórka", "11 października"]],
  },
  {
    text: "W piątek, 7 marca, w Urzędzie Miasta w Kutnie dwanaście osób odebrało medale. Uroczystość otworzył wójt Jan Rudzki.",
    relations: [["Uroczystość", "piątek, 7 marca"]],
  },
  {
    text: "Ustawa zacznie obowiązywać 1 stycznia 2027 r. Minister Jan Rudzki nie wziął udziału w wizycie.",
    relations: [],
  },
];
