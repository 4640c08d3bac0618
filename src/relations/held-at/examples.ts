import type { RelationExample } from "../example.ts";

export const examples: readonly RelationExample[] = [
  {
    text: "W siedzibie Komendy Głównej Policji przy ul. Puławskiej 148/150 w Warszawie odbyło się spotkanie robocze.",
    relations: [["spotkanie robocze", "Komendy Głównej Policji"]],
  },
  {
    text: "Uroczysty apel odbył się na placu przy ul. Tanowskiej w Policach.",
    relations: [["Uroczysty apel", "ul. Tanowskiej"]],
  },
  { text: "Święto Policji w Wągrowcu", relations: [["Święto Policji", "Wągrowcu"]] },
  {
    text: "Akcję przeprowadzono w Szczecinie, Goleniowie i Stargardzie.",
    relations: [
      ["Akcję", "Szczecinie"],
      ["Akcję", "Goleniowie"],
      ["Akcję", "Stargardzie"],
    ],
  },
  { text: "Do wypadku doszło w Nakle nad Notecią.", relations: [["wypadku", "Nakle nad Notecią"]] },
  // accredited there, met elsewhere
  {
    text: "W Krakowie odbyło się spotkanie z dyplomatami akredytowanymi w Warszawie.",
    relations: [["spotkanie", "Krakowie"]],
  },
  { text: "Zaplanowany w Płocku piknik odwołano.", relations: [["piknik", "Płocku", { negated: true }]] },
  { text: "Komenda Miejska Policji w Radomiu ma siedzibę przy ul. 11 Listopada 37/59.", relations: [] },
  {
    text: "Następne posiedzenie: 14 marca 2024 r., godz. 10.00, Urząd Miasta Kielce.",
    relations: [["posiedzenie", "Urząd Miasta Kielce"]],
  },
  {
    text: "Zapraszamy na piknik rodzinny.\nMiejsce: Uniwersytet Łódzki",
    relations: [["piknik rodzinny", "Uniwersytet Łódzki"]],
  },
  { text: "Piknik odbył się pod patronatem Uniwersytetu Łódzkiego.", relations: [] },
  {
    text: "Śmigłowiec wezwano do wypadku na drodze krajowej nr 16.",
    relations: [["wypadku", "drodze krajowej nr 16"]],
  },
  { text: "Miejscem konferencji był Uniwersytet Łódzki.", relations: [["konferencji", "Uniwersytet Łódzki"]] },
  { text: "W niedzielę manewry kontynuowano w Pilawkach.", relations: [["manewry", "Pilawkach"]] },
  {
    text: "W piątek, 7 marca, w Urzędzie Miasta w Kutnie dwanaście osób odebrało medale. Uroczystość otworzył wójt Jan Rudzki.",
    relations: [["Uroczystość", "Urzędzie Miasta w Kutnie"]],
  },
  {
    text: "Dyskusja publiczna odbędzie się 14 marca w Gminnym Ośrodku Kultury w Krygu.",
    relations: [["Dyskusja publiczna", "Gminnym Ośrodku Kultury w Krygu"]],
  },
  { text: "Strażacy obchodzili jubileusz swojej jednostki, najstarszej w powiecie tarnowskim.", relations: [] },
];
