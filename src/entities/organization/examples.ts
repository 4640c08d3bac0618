import type { Example } from "../example.ts";

export const examples: readonly Example[] = [
  {
    text: "funkcjonariusze {Komendy Powiatowej Policji w Oleśnicy}",
    expect: [{ name: "Komenda Powiatowa Policji w Oleśnicy", kind: "police" }],
  },
  { text: "{Wydział Prewencji {KWP w Kielcach}}", expect: [{ kind: "police" }, { kind: "police" }] },
  // the seat is that of the branch
  { text: "{Delegatura {Podlaskiego Urzędu Celno-Skarbowego} w Suwałkach} zaprasza" },
  { text: "w {Inspektoracie {ZUS} w Mielcu}" },
  {
    text: "{III LO im. Adama Mickiewicza w Tarnowie} i {ZSP nr 2 w Łowiczu}",
    expect: [{ kind: "education" }, { kind: "education" }],
  },
  { text: "przewieziono go do {Szpitala Wojewódzkiego im. Jana Pawła II w Bełchatowie}", expect: [{ kind: "health" }] },
  { text: "{Uniwersytet Marii Curie-Skłodowskiej w Lublinie}" },
  { text: "nowa prezeska {Fundacji} Anna Lis podziękowała, a {Fundacja „Azyl”} zbiera dary" },
  { text: "żołnierze {82. Batalionu Lekkiej Piechoty w Inowrocławiu}", expect: [{ kind: "military" }] },
  { text: "ratownicy {Grupy Bieszczadzkiej GOPR} i {Mazurskie WOPR}" },
  {
    text: "Pracuje w {Opolskim Urzędzie Celno-Skarbowym} ({OUCS}). Naczelnik {OUCS} milczy",
    expect: [{ acronym: "OUCS" }],
  },
  { text: "zastępy z {JRG nr 2 w Olsztynie} i {OSP Dywity}" },
  {
    text: "straty firmy {Kutnomięs} i spółki {„Drewmar” Sp. z o.o.}",
    expect: [{ kind: "company" }, { kind: "company" }],
  },
  { text: "jak podał portal {Nasz Goniec} i {Radio Nowy Kurier}", expect: [{ kind: "media" }, { kind: "media" }] },
  {
    text: "absolwent {University of Cambridge}, oficer {Bundespolizei}",
    expect: [{ kind: "education" }, { kind: "police" }],
  },
  { text: "{Szkoła Policji w Pile} zaprasza. W {Szkole} odbędzie się turniej" },
  { text: "{Gmina Kobierzyce} kupi wóz", expect: [{ kind: "local-government" }] },
  // services nest in offices and nowhere else (annotation.md, rule 2)
  { text: "Komendant Miejski {Policji} w Łodzi" },
  { text: "{Stanowisko Kierowania Komendanta Miejskiego {PSP} w Łodzi}" },
  { text: "{Centralny Zarząd Służby Więziennej}" },
  { text: "mandat wystawiła {policja}" },
  // lower-case nouns are no names (rule 4)
  { text: "komenda w Łodzi, tutejszy sąd i departament kultury" },
  { text: "Jednostką w Przemyślu kierował przez rok" },
  { text: "Wójt Gminy Kobierzyce i Burmistrz Miasta i Gminy Szczuczyn" },
  { text: "Razem możemy więcej" },
  { text: "Wyrok wydał {Sąd Rejonowy dla m.st. Warszawy w Warszawie}." },
  { text: "Rozszerzono współpracę {Prokuratury Krajowej} z {Ministerstwem Zdrowia}." },
  { text: "Na placu {Komendy Miejskiej PSP w Elblągu} ślubowano." },
  { text: "Umowę podpisała {Wojewódzka i Miejska Biblioteka Publiczna w Gdańsku}." },
  { text: "{Fundacja Drogowa} z siedzibą w Toruniu przekazała sprzęt." },
  { text: "Przyjechali ludzie z {Energi-Operator}." },
];
