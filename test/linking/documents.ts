/**
 * A title, and a text with its mentions in braces: those of one letter are one entity, those of different letters are different ones.
 * Words outside braces are not looked at.
 */
export type LinkedDocument = readonly [title: string, text: string];

export const personDocuments: readonly LinkedDocument[] = [
  [
    "a woman in three cases",
    "{a|Aleksandra Wrońska} objęła urząd. Z {a|Aleksandrą Wrońską} rozmawiali radni. {a|Aleksandrze Wrońskiej} podziękowano.",
  ],
  ["an initial after the name in full", "Wykład wygłosił {a|Jan Lis}. Artykuł podpisał {a|J. Lis}."],
  ["an initial before the name in full", "Artykuł podpisał {a|J. Lis}. Potem {a|Jan Lis} odpowiadał na pytania."],
  ["another initial", "Głos zabrał {a|Jan Lis}. Protokół podpisał {b|K. Lis}."],
  ["a suspect", "Zatrzymano {a|Jana L.} i przewieziono go do aresztu. {a|Jan L.} nie przyznał się do winy."],
  ["a suspect named in full", "{a|Jan Lisowski} był poszukiwany. Policjanci zatrzymali {a|Jana L.} w Radomiu."],
  ["a suspect with a digraph", "{a|Olga Szumska} była poszukiwana. Zatrzymano {a|Olgę Sz.} i jej wspólnika."],
  ["two suspects of one given name", "Zatrzymano {a|Jana L.} i {b|Jana K.} w Radomiu."],
  [
    "a suspect of another given name",
    "{a|Jan Lisowski} był poszukiwany. Policjanci zatrzymali {b|Adama L.} w Radomiu.",
  ],
  [
    "a surname alone",
    "Spotkanie otworzyła {a|Ewa Makowska}. {a|Makowska} podziękowała gościom. O {a|Makowskiej} mówiono długo.",
  ],
  ["a surname alone, declined", "Drużynę prowadzi {a|Marek Gwizdała}. {a|Gwizdale} gratulowano zwycięstwa."],
  [
    "a surname behind a rank",
    "Naradę prowadził nadinsp. {a|Tomasz Wrona}. Po naradzie nadinsp. {a|Wrona} odpowiadał na pytania.",
  ],
  ["a surname behind an office", "Burmistrz {a|Anna Kłos} otworzyła targ. Burmistrz {a|Kłos} podziękowała kupcom."],
  ["a surname behind `pan`", "Nagrodę odebrał {a|Piotr Zięba}. Pan {a|Zięba} nie krył wzruszenia."],
  ["a given name alone", "{a|Ewa Makowska} zbiera grzyby. {a|Ewa} sprzedaje je na targu."],
  ["a second given name left out", "{a|Jan Maria Rokosz} otworzył zjazd. {a|Jan Rokosz} mówił godzinę."],
  ["a double surname", "Głos zabrała {a|Anna Nowak-Lisiecka}. {a|Nowak-Lisiecka} mówiła krótko."],
  [
    "a surname after two of its bearers is the last one's",
    "{a|Jan Lis} mówił o lesie. {b|Ewa Lis} mówiła o wodzie. {b|Lis} podziękowała za pytania.",
  ],
  [
    "a form that only a man's surname has",
    "{a|Paweł Kruk} wygrał bieg. {b|Paulina Kruk} była druga. {a|Kruka} nagrodzono pucharem.",
  ],
  [
    "a surname with an ending for men and one for women",
    "Wystąpili {a|Anna Zielińska} i {b|Jan Zieliński}. {b|Zieliński} grał na skrzypcach. {a|Zielińska} śpiewała.",
  ],
  ["two people of one surname", "Radny {a|Jan Bąk} poparł wniosek. Radna {b|Ewa Bąk} była przeciw."],
  ["a father and a son", "Firmę założył {a|Stanisław Młynarz}. Przejął ją jego syn {b|Michał Młynarz}."],
  ["a father and a son of one name", "{a|Jan Kania} przekazał gospodarstwo synowi {b|Janowi Kani}."],
  ["a senior and a junior", "{a|Jan Kania} senior prowadzi warsztat. {b|Jan Kania} junior studiuje w Łodzi."],
  ["given names that begin alike", "{a|Janina Krawiec} śpiewała. {b|Jan Krawiec} grał."],
  ["given names that begin more alike", "{a|Maria Sowa} wygrała bieg. {b|Mariusz Sowa} był drugi."],
  ["a man's and a woman's form of one given name", "{a|Daniela Sowa} wygrała bieg. {b|Daniel Sowa} był drugi."],
  [
    "two spellings of a foreign surname",
    "{a|Mychajło Szewczuk} wygrał. Drugi raz {a|Mychajło Szevczuk} był na podium.",
  ],
  ["two Polish surnames a letter apart", "List podpisali {a|Adam Malicki} i {b|Adam Malecki}."],
  ["surnames a letter apart, given names differ", "W zawodach biegli {a|Adam Kowalik} i {b|Piotr Kowalek}."],
];

export const organizationDocuments: readonly LinkedDocument[] = [
  [
    "a foundation in two cases",
    "{a|Fundacja Jasny Brzeg} otworzyła świetlicę. Wolontariusze {a|Fundacji Jasny Brzeg} pomagają dzieciom.",
  ],
  [
    "an acronym in parentheses",
    "{a|Stowarzyszenie Ochrony Łąk} ({a|SOŁ}) zebrało podpisy. {a|SOŁ} złoży petycję w ministerstwie.",
  ],
  [
    "an acronym with an ending",
    "{a|Zakład Usług Komunalnych} ({a|ZUK}) ogłosił przetarg. Dyrektor {a|ZUK-u} zaprosił firmy.",
  ],
  [
    "the name in full in parentheses",
    "{a|NIK} ({a|Najwyższa Izba Kontroli}) opublikowała raport. Raport {a|NIK} ma sto stron.",
  ],
  [
    "an acronym that the gazetteer lists",
    "{a|Urząd Ochrony Konkurencji i Konsumentów} wszczął postępowanie. {a|UOKiK} sprawdzi umowy.",
  ],
  [
    "an acronym of an authority",
    "{a|Najwyższa Izba Kontroli} opublikowała raport. Zdaniem {a|NIK} urząd działał wolno.",
  ],
  ["a foundation's head noun", "{a|Fundacja Jasny Brzeg} otworzyła świetlicę. Pracownicy {a|Fundacji} uczą dzieci."],
  [
    "a school's head noun",
    "{a|Szkoła Podstawowa nr 5 w Kielcach} obchodziła jubileusz. Dyrektor {a|Szkoły} wręczył dyplomy.",
  ],
  ["a noun for a kind of school", "{a|Uniwersytet Jagielloński} otworzył laboratorium. {a|Uczelnia} zatrudni badaczy."],
  ["a company without its legal form", "Spółka {a|Wodnik Sp. z o.o.} podpisała umowę. {a|Wodnik} dostarczy pompy."],
  ["two courts", "{a|Sąd Rejonowy w Radomiu} umorzył sprawę. {b|Sąd Rejonowy w Kielcach} wydał wyrok."],
  ["two ministries", "{a|Ministerstwo Finansów} ogłosiło nabór. {b|Ministerstwo Zdrowia} odmówiło."],
  ["an acronym that another club bears", "{a|Klub Sportowy Orzeł Kłaj} zagra w sobotę. {b|KSW} zapowiedziało galę."],
];

export const otherDocuments: readonly LinkedDocument[] = [
  ["a town in three cases", "Do {a|Radomia} przyjechali goście. {a|Radom} leży na Mazowszu. W {a|Radomiu} padało."],
  ["a country and its acronym", "{a|Stany Zjednoczone} podpisały traktat. {a|USA} wycofają wojska."],
  [
    "a country and its official name",
    "Prezydent {a|Rzeczypospolitej Polskiej} przybył do Gdańska. W {a|Polsce} trwa debata.",
  ],
  ["a region by its adjective", "{a|Województwo lubuskie} otrzymało dotację. W {a|Lubuskiem} powstaną drogi."],
  [
    "two towns of one name in two counties",
    "Paliło się w {a|Brzezinach} w powiecie kaliskim. Gaszono też w {b|Brzezinach} w powiecie ropczycko-sędziszowskim.",
  ],
  [
    "two villages with counties in parentheses",
    "Zawody odbędą się w {a|Dąbrowie} (powiat opolski). Finał będzie w {b|Dąbrowie} (powiat mogileński).",
  ],
  [
    "one town, its county told once",
    "Paliło się w {a|Brzezinach} w powiecie kaliskim. W {a|Brzezinach} pracowało pięć zastępów.",
  ],
  [
    "a town and a street called after it",
    "Stało się to w {a|Krakowie} przy {b|ul. Krakowskiej}. W {a|Krakowie} padało.",
  ],
  [
    "a country and its adjective",
    "{a|Polska} podpisała umowę. {b|Polski} rząd ją ogłosił. Na {b|polskim} rynku cisza.",
  ],
  [
    "an office by its head noun",
    "{a|Komendant Miejski Policji w Radomiu} odznaczył funkcjonariuszy. {a|Komendant} podziękował im za służbę.",
  ],
  [
    "offices of two towns",
    "{a|Komendant Miejski Policji w Radomiu} spotkał się z załogą. {b|Komendant Miejski Policji w Kielcach} wyjechał.",
  ],
  ["a chief and a deputy", "{a|Dyrektor Zakładu Karnego w Rawiczu} zabrał głos. {b|Zastępca} milczał."],
  ["a date in words and in digits", "Zebranie odbędzie się {a|3 maja 2024 r.} o świcie. Dnia {a|3.05.2024 r.} padało."],
];
