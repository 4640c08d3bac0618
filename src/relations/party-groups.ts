/**
 * Nouns for people who stand for the institution named after them: `strażacy z {OSP}`, `przedstawicielki {Fundacji}`, `delegacja {Akademii}`
 * (annotation.md, rule 32). Lemmas.
 */
export const partyGroups: ReadonlySet<string> = new Set(
  "przedstawiciel przedstawicielka przedstawicielstwo delegacja delegat delegatka reprezentant reprezentantka wysłannik wysłanniczka reprezentacja kierownictwo kadra dyrekcja władza zarząd załoga zespół grupa drużyna ekipa patrol zastęp kompania poczet orkiestra sekcja oddział strażak strażaczka druh druhna ratownik ratowniczka policjant policjantka funkcjonariusz funkcjonariuszka mundurowy żołnierz żandarm strażnik strażniczka celnik pogranicznik kontrterrorysta antyterrorysta pirotechnik nurek kryminalny dzielnicowy negocjator mediator profilaktyk przewodnik pracownik pracownica urzędnik urzędniczka inspektor ekspert ekspertka specjalista specjalistka naukowiec badacz wykładowca nauczyciel nauczycielka pedagog uczeń uczennica student studentka słuchacz słuchaczka kursant kadet podchorąży absolwent absolwentka wychowanek przedszkolak pierwszoklasista senior seniorka harcerz wolontariusz wolontariuszka lekarz lekarka medyk psycholog prokurator sędzia biegły dyplomata samorządowiec radny radna związkowiec członek członkini zawodnik zawodniczka klasa młodzież dziecko chór szkoleniowiec instruktor instruktorka technik leśnik osoba śmigłowiec jednostka samochód wóz łódź".split(
    " ",
  ),
);

/** Of these the singular, too, stands for the institution when nobody is named: `przedstawiciel {Starostwa}`, `delegacja`, `patrol`. */
export const collectiveGroups: ReadonlySet<string> = new Set(
  "delegacja reprezentacja kierownictwo kadra dyrekcja załoga drużyna ekipa patrol zastęp kompania poczet orkiestra grupa zespół klasa młodzież chór śmigłowiec jednostka samochód wóz".split(
    " ",
  ),
);
