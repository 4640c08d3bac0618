import type { RelationExample } from "../example.ts";

export const createdByExamples: readonly RelationExample[] = [
  {
    text: "Kampanię „Pasy zapięte” przygotowała Komenda Wojewódzka Policji w Opolu wraz z Automobilklubem Opolskim.",
    relations: [
      ["„Pasy zapięte”", "Komenda Wojewódzka Policji w Opolu"],
      ["„Pasy zapięte”", "Automobilklubem Opolskim"],
    ],
  },
  { text: "Wykład pt. „Dowód cyfrowy” wygłosiła dr Ewa Mak z UMCS.", relations: [["„Dowód cyfrowy”", "Ewa Mak"]] },
  {
    text: "Program „Razem bezpieczniej”, zainicjowany w 2007 r. przez MSWiA, trwa nadal.",
    relations: [["„Razem bezpieczniej”", "MSWiA"]],
  },
  {
    text: "Komenda Miejska Policji w Kielcach opracowała poradnik „Bezpieczny senior”.",
    relations: [["„Bezpieczny senior”", "Komenda Miejska Policji w Kielcach"]],
  },
  { text: "Ewa Mak, autorka książki „Cienie”, spotkała się z uczniami.", relations: [["„Cienie”", "Ewa Mak"]] },
  {
    text: "W kinie pokazano film „Zero tolerancji” w reżyserii Jana Lisa.",
    relations: [["„Zero tolerancji”", "Jana Lisa"]],
  },
  { text: "Szkoła Podstawowa nr 2 w Sierpcu uczestniczy w programie „Bezpieczna droga”.", relations: [] },
  {
    text: "Program „Bezpieczna Warta” przygotował Wydział Prewencji KMP w Poznaniu wspólnie ze Strażą Miejską.",
    relations: [
      ["„Bezpieczna Warta”", "Wydział Prewencji KMP w Poznaniu"],
      ["„Bezpieczna Warta”", "Strażą Miejską"],
    ],
  },
  {
    text: "Kampania „Widoczny pieszy” powstała z inicjatywy Fundacji Drogowej.",
    relations: [["„Widoczny pieszy”", "Fundacji Drogowej"]],
  },
  {
    text: "Kuratorami wystawy „Ślady” są Jan Lis i Ewa Mak.",
    relations: [
      ["„Ślady”", "Jan Lis"],
      ["„Ślady”", "Ewa Mak"],
    ],
  },
  {
    text: "Radio Gdańsk wyemitowało reportaż Anny Lipskiej „Powrót do domu”.",
    relations: [["„Powrót do domu”", "Anny Lipskiej"]],
  },
  {
    text: "Otwarto wystawę „Krzemień”. Wystawę przygotowała Zofia Lipska.",
    relations: [["„Krzemień”", "Zofia Lipska"]],
  },
  { text: "Wystawę „Krzemień” obejrzał Jan Lis.", relations: [] },
  {
    text: "To część programu „Nowa okładka”, którego autorką jest por. Celina Wójs.",
    relations: [["„Nowa okładka”", "Celina Wójs"]],
  },
  {
    text: "Prof. Brygida Lenz urodziła się w Lublinie. Wydała m.in. monografię „Miasto i prawo”.",
    relations: [["„Miasto i prawo”", "Brygida Lenz"]],
  },
  {
    text: "Podkreślił, że ustawa z dnia 5 maja 2025 r. o rejestrach, którą przygotowało Ministerstwo Sprawiedliwości, zacznie obowiązywać.",
    relations: [["ustawa z dnia 5 maja 2025 r. o rejestrach", "Ministerstwo Sprawiedliwości"]],
  },
  {
    text: "Uchylono uchwałę Rady Gminy Lipinki z dnia 29 listopada 2022 r. w sprawie planu, którą Rada podjęła na wniosek spółki.",
    relations: [["uchwałę Rady Gminy Lipinki z dnia 29 listopada 2022 r. w sprawie planu", "Rady Gminy Lipinki"]],
  },
  {
    text: "Ruszy kampania „Sąsiad na szóstkę”, wymyślona przez Malwinę Ryś.",
    relations: [["„Sąsiad na szóstkę”", "Malwinę Ryś"]],
  },
  {
    text: "Autorzy spektaklu „Droga”, Jan Lis i Ewa Mak, odpowiadali na pytania.",
    relations: [
      ["„Droga”", "Jan Lis"],
      ["„Droga”", "Ewa Mak"],
    ],
  },
  { text: "Jan Lis promował swoją książkę „Brzeg”.", relations: [["„Brzeg”", "Jan Lis"]] },
  {
    text: "Raport „Bezpieczna Polska”, opublikowany przez NASK, liczy 40 stron.",
    relations: [["„Bezpieczna Polska”", "NASK"]],
  },
  {
    text: "Program „Mądra jazda” to wspólne przedsięwzięcie Fundacji Drogowej i Policji.",
    relations: [
      ["„Mądra jazda”", "Fundacji Drogowej"],
      ["„Mądra jazda”", "Policji"],
    ],
  },
  {
    text: "Kampanię „Stop” zainicjowała w 2019 r. Komenda Główna Policji.",
    relations: [["„Stop”", "Komenda Główna Policji"]],
  },
  { text: "Film „Służba” powstał we współpracy z Komendą Główną Policji.", relations: [] },
  { text: "Wystawę „Pamięć” można oglądać do maja w Muzeum Niepodległości.", relations: [] },
  { text: "Nagrodę dostała Ewa Mak za powieść „Dom nad rzeką”.", relations: [["„Dom nad rzeką”", "Ewa Mak"]] },
  {
    text: "Kpt. Ewa Mak służy od 2005 r. Na Politechnice Łódzkiej obroniła pracę doktorską pt. „Pożary składowisk”.",
    relations: [["„Pożary składowisk”", "Ewa Mak"]],
  },
];
