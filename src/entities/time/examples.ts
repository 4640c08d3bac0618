import type { Example } from "../example.ts";

function times(...values: readonly string[]): readonly { readonly value: string }[] {
  return values.map((value) => ({ value }));
}

export const examples: readonly Example[] = [
  { text: "Zbiórka o {godz. 14.30} na placu.", expect: times("T14:30") },
  { text: "Apel rozpocznie się o {godzinie 11:00}, koniec około {godz. 13}.", expect: times("T11:00", "T13:00") },
  { text: "Kontrole trwały w {godz. 6}–{9}.", expect: times("T06:00", "T09:00") },
  { text: "Biuro czynne w {godzinach 7.30}-{15.30}.", expect: times("T07:30", "T15:30") },
  { text: "Dyżur pełnimy w godzinach od {8} do {16}.", expect: times("T08:00", "T16:00") },
  { text: "Ciężarówkę zatrzymano o {4.40 rano}, a kierowcę o {8 wieczorem}.", expect: times("T04:40", "T20:00") },
  { text: "W piątek o {16.30} odbędzie się zebranie, o {18:00} koncert.", expect: times("T16:30", "T18:00") },
  { text: "Program:\n{10:00} – otwarcie\n{10:15}–{11:00} – pokazy", expect: times("T10:00", "T10:15", "T11:00") },
  { text: "Wypadek zdarzył się tuż po {godz. 22}.", expect: times("T22:00") },
  { text: "Zdarzenie miało miejsce ok. {17.20} na rondzie.", expect: times("T17:20") },
  { text: "O {północy} i w {południe} zawyły syreny.", expect: times("T00:00", "T12:00") },
  { text: "Spotkanie o {godzinie piętnastej} w auli.", expect: times("T15:00") },
  { text: "W piątek o {14} zagra orkiestra, o {godz. 17-tej} chór.", expect: times("T14:00", "T17:00") },
  {
    text: "Sklep czynny od {6.00} do {21.00}, bramy zamykają o {godz. 12 w południe}.",
    expect: times("T06:00", "T21:00", "T12:00"),
  },
  { text: "Po 48 godzinach pracy i po 8 godz. marszu dotarli na północ kraju." },
  { text: "Wygrali 3:1, cena wzrosła o 2.50 zł, o 12 proc., a kurs o 1,15." },
  {
    text: "Apel o {ósmej} rozpoczął komendant, o {dwudziestej trzydzieści} zgasły światła.",
    expect: times("T08:00", "T20:30"),
  },
  { text: "Wyszedł {za kwadrans dziesiąta}, wrócił o {wpół do ósmej wieczorem}.", expect: times("T09:45", "T19:30") },
  { text: "{Pięć minut po północy} i {kwadrans przed ósmą} dzwonił telefon.", expect: times("T00:05", "T07:45") },
  {
    text: "Między {godz. 8} a {10} i między {23} a {6 rano} jest cicho.",
    expect: times("T08:00", "T10:00", "T23:00", "T06:00"),
  },
  { text: "Start o {14:30:15}, meta o {11 w nocy}.", expect: times("T14:30:15", "T23:00") },
  { text: "W sobotę, 6.08.2006 {godz. 16.30} grają juniorzy.", expect: times("T16:30") },
  { text: "Wykłady o pierwszej pomocy dla 20 osób, rozmowa o ósmej klasie." },
  { text: "Rejestracja jest czynna od {7.30} do {18}." },
];
