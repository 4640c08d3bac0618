import type { RelationExample } from "../example.ts";

export const positionAtExamples: readonly RelationExample[] = [
  {
    text: "Dyrektor Biura Prewencji KGP otworzył naradę.",
    relations: [["Dyrektor Biura Prewencji KGP", "Biura Prewencji KGP"]],
  },
  {
    text: "Rzecznik prasowy Komendanta Miejskiego Policji w Radomiu zapowiada kontrole.",
    relations: [["Komendanta Miejskiego Policji w Radomiu", "Policji"]],
  },
  {
    text: "Fundację „Pomocna Dłoń” reprezentowała jej prezeska Ewa Kowalska.",
    relations: [["prezeska", "Fundację „Pomocna Dłoń”"]],
  },
  {
    text: "Zakład Karny w Rawiczu zatrudnia 200 osób. – To dobra praca – mówi dyrektor zakładu karnego płk Jan Nowak.",
    relations: [["dyrektor zakładu karnego", "Zakład Karny w Rawiczu"]],
  },
  {
    text: "Bank Spółdzielczy w Tarnowie zwrócił pieniądze, co potwierdza jego wiceprezes Adam Lis.",
    relations: [["wiceprezes", "Bank Spółdzielczy w Tarnowie"]],
  },
  {
    text: "Komendanta Wojewódzkiego Policji w Łodzi reprezentował jego zastępca insp. Jan Kowalski.",
    relations: [["Komendanta Wojewódzkiego Policji w Łodzi", "Policji"]],
  },
  {
    text: "Umowę podpisało Stowarzyszenie Nasz Dom. Jego prezeską jest Ewa Nowak.",
    relations: [["prezeską", "Stowarzyszenie Nasz Dom"]],
  },
  { text: "Pomaga Fundacja Ocalenie, której prezesem jest Adam Kos.", relations: [["prezesem", "Fundacja Ocalenie"]] },
  {
    text: "Zwyciężyło Muzeum Zamkowe w Łańcucie, na którego czele stoi dyrektor Adam Kos.",
    relations: [["dyrektor", "Muzeum Zamkowe w Łańcucie"]],
  },
  {
    text: "Zakład Karny w Rawiczu podpisał umowę, co potwierdza dyrektor jednostki ppłk Adam Kos.",
    relations: [["dyrektor jednostki", "Zakład Karny w Rawiczu"]],
  },
  { text: "Fundacji Ocalenie, której podziękował dyrektor Adam Kos, zabrakło miejsca.", relations: [] },
  {
    text: "Fundacja Ocalenie powstała w 2008 r. Ewa Nowak, jej prezeska, zaprosiła gości.",
    relations: [["prezeska", "Fundacja Ocalenie"]],
  },
  {
    text: "W imieniu Rady Powiatu w Brzozowie list do Ireny Lis odczytała jej przewodnicząca, Ewa Nowak.",
    relations: [["przewodnicząca", "Rady Powiatu w Brzozowie"]],
  },
  {
    text: "Zjazd otworzył prezes i założyciel Fundacji Ocalenie Adam Kos.",
    relations: [["prezes", "Fundacji Ocalenie"]],
  },
];
