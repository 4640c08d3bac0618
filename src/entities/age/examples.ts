import type { Example } from "../example.ts";

function ages(...years: readonly number[]): readonly { readonly years: number }[] {
  return years.map((value) => ({ years: value }));
}

export const examples: readonly Example[] = [
  { text: "{34-latek} jechał za szybko.", expect: ages(34) },
  { text: "Zatrzymano {27-letnią} mieszkankę Radomia.", expect: ages(27) },
  { text: "Przewodnik prowadził {trzyletniego} owczarka.", expect: ages(3) },
  { text: "Wpadli {33-} i {36-letni} mieszkańcy Warszawy.", expect: ages(33, 36) },
  { text: "Rozmawiał z {18-latkami} i {dwunastolatką}.", expect: ages(18, 12) },
  { text: "Zmarł w wieku {75 lat}.", expect: ages(75) },
  { text: "Zaproszono młodzież w wieku {15}–{18 lat}.", expect: ages(15, 18) },
  { text: "Mariusz W. ps. „Gruby” ({46 lat}) i Anna K. ({28 l.}) usłyszeli zarzuty.", expect: ages(46, 28) },
  { text: "Najmłodszy ma {20 lat}, najstarszy co najmniej {60 lat}.", expect: ages(20, 60) },
  { text: "Zatrzymany to {39-letni} informatyk z Katowic.", expect: ages(39) },
  { text: "Konrad T., {45 lat}, nie przyznał się do winy.", expect: ages(45) },
  { text: "Zaginęła {3-letnia}, jasnowłosa dziewczynka.", expect: ages(3) },
  { text: "Dziecko w wieku do {7 lat} podróżuje w foteliku.", expect: ages(7) },
  { text: "Zatrzymani są w wieku {17}, {19} i {22 lat}.", expect: ages(17, 19, 22) },
  { text: "Jego {32-letnia} partnerka i {2-miesięczne} dziecko byli w domu.", expect: ages(32, 0) },
  { text: "Jan Lis ({lat 45}) i dzieci do {lat 3}.", expect: ages(45, 3) },
  { text: "Osoby, które ukończyły {18. rok życia}, i {16}, {17} i {19-latek}.", expect: ages(18, 16, 17, 19) },
  { text: "Dziecko w wieku {2 lat i 3 miesięcy}, {roczna} córka i syn w wieku {8 miesięcy}.", expect: ages(2, 1, 0) },
  {
    text: "Wygląda na {30 lat}. Wiek: {35 lat}. Ewa Lis, {l. 40}, nie ma jeszcze {50 lat}.",
    expect: ages(30, 35, 40, 50),
  },
  { text: "Ma jeszcze 3 lata na spłatę, roczny pobyt minął." },
  { text: "Za 3-letni staż i dwuletnią umowę dziękował po 30 latach służby." },
  { text: "Grozi mu 8 lat więzienia, okres próby (3 lata) minie." },
  { text: "W latach 90. mieszkał tu od 31 lat." },
];
