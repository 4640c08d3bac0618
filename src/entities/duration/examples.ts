import type { Example } from "../example.ts";

function durations(...values: readonly string[]): readonly { readonly value: string }[] {
  return values.map((value) => ({ value }));
}

export const examples: readonly Example[] = [
  { text: "Mieszkał tam przez {3 lata}.", expect: durations("P3Y") },
  { text: "Grozi mu od {3} do {20 lat} więzienia.", expect: durations("P3Y", "P20Y") },
  { text: "Grozi im od {roku} do {10 lat} pozbawienia wolności.", expect: durations("P1Y", "P10Y") },
  { text: "Kierował jednostką {cztery i pół roku}, wcześniej {półtora roku}.", expect: durations("P4Y6M", "P1Y6M") },
  {
    text: "Skazano go na {2 lata i 6 miesięcy} więzienia, ją na {rok i 8 miesięcy}.",
    expect: durations("P2Y6M", "P1Y8M"),
  },
  { text: "Szkolenie trwa {pół roku}, kurs {6 tygodni}, wykład {90 minut}.", expect: durations("P6M", "P6W", "PT90M") },
  {
    text: "W ciągu {48 godzin} stawił się w komendzie, po {dwóch dniach} zeznawał.",
    expect: durations("PT48H", "P2D"),
  },
  { text: "Podziękował za {trzyletnią} pracę i {dwudniowy} urlop.", expect: durations("P3Y", "P2D") },
  { text: "Zastosowano {3-miesięczny} areszt i {48-godzinne} zatrzymanie.", expect: durations("P3M", "PT48H") },
  { text: "Aresztowano go na {trzy miesiące}, dozór potrwa {rok}.", expect: durations("P3M", "P1Y") },
  {
    text: "W ciągu {doby} ugaszono pożar, czekali {2}–{3 godziny} na przyjazd.",
    expect: durations("P1D", "PT2H", "PT3H"),
  },
  { text: "Akcja trwała {30 min.}, a dojazd {2,5 godziny}.", expect: durations("PT30M", "PT2H30M") },
  { text: "Prawa jazdy nie odzyska przez {5 lat}.", expect: durations("P5Y") },
  { text: "Za rozbój grozi od {lat 2} do {lat 15} pozbawienia wolności.", expect: durations("P2Y", "P15Y") },
  { text: "Areszt przedłużono o {miesiąc}, wyjdzie po {roku}.", expect: durations("P1M", "P1Y") },
  {
    text: "Padało cały {dzień}, po upływie {miesiąca} minęło {ćwierć wieku}.",
    expect: durations("P1D", "P1M", "P25Y"),
  },
  { text: "W ciągu ostatniego {roku} minęły {dwie dekady} służby.", expect: durations("P1Y", "P20Y") },
  { text: "Zbiera 14 kg na godzinę, a w ostatnim roku służby awansował." },
  { text: "34-latek mieszka tu od kilku lat, wrócił dwa lata temu." },
  { text: "W latach 90. i w roku 2010 działo się wiele." },
  { text: "Uczeń drugiego roku studiów zdał egzamin." },
];
