import type { RelationExample } from "../example.ts";

export const affiliatedWithExamples: readonly RelationExample[] = [
  {
    text: "Akcją kierował podkom. Jan Kowalski z Komisariatu Policji w Chęcinach.",
    relations: [["Jan Kowalski", "Komisariatu Policji w Chęcinach"]],
  },
  {
    text: "Wykład wygłosili dr Ewa Nowak (Uniwersytet Warszawski) i kom. Jan Kowalski, Komenda Stołeczna Policji.",
    relations: [
      ["Ewa Nowak", "Uniwersytet Warszawski"],
      ["Jan Kowalski", "Komenda Stołeczna Policji"],
    ],
  },
  {
    text: "Gości powitała Maria Wiśniewska, dyrektor Aresztu Śledczego w Elblągu.",
    relations: [["Maria Wiśniewska", "Aresztu Śledczego w Elblągu"]],
  },
  {
    text: "Mówi sierż. szt. Anna Zielińska, oficer prasowa Komendanta Powiatowego Policji w Iławie.",
    relations: [["Anna Zielińska", "Policji"]],
  },
  {
    text: "Obecny był były Komendant Główny Policji Jan Nowak.",
    relations: [["Jan Nowak", "Policji", { status: "former" }]],
  },
  {
    text: "Rannych wynieśli strażacy z OSP w Mostach – Adam Lis i Jan Kowalski.",
    relations: [
      ["Adam Lis", "OSP w Mostach"],
      ["Jan Kowalski", "OSP w Mostach"],
    ],
  },
  {
    text: "Wygrał zespół KMP w Radomiu w składzie: asp. Adam Lis, sierż. Jan Kowalski.",
    relations: [
      ["Adam Lis", "KMP w Radomiu"],
      ["Jan Kowalski", "KMP w Radomiu"],
    ],
  },
  {
    text: "Mł. insp. Ewa Nowak służy w Policji od 1999 roku.",
    relations: [["Ewa Nowak", "Policji", { since: "1999 roku", status: undefined }]],
  },
  {
    text: "Jan Kowalski wstąpił do Straży Granicznej w 1995 r.",
    relations: [["Jan Kowalski", "Straży Granicznej", { since: "1995 r." }]],
  },
  {
    text: "W przyszłym miesiącu Ewa Nowak rozpocznie służbę w Biurze Kontroli KGP.",
    relations: [["Ewa Nowak", "Biurze Kontroli KGP", { status: "future" }]],
  },
  {
    text: "Jan Kowalski zaczynał w Komisariacie Policji w Chęcinach.",
    relations: [["Jan Kowalski", "Komisariacie Policji w Chęcinach", { status: "former" }]],
  },
  { text: "Komendanta reprezentował zastępca, insp. Jan Kowalski.", relations: [] },
  {
    text: "Jan Kowalski podpisał porozumienie z Policją, a Ewa Nowak spotkała się ze Strażą Graniczną.",
    relations: [],
  },
  { text: "W KPP w Policach służy 120 policjantów. Jan Kowalski podziękował im za pracę.", relations: [] },
  // the office is named once
  {
    text: "Naczelnik Wydziału Kryminalnego kom. Jan Kowalski i Wydziału Prewencji podkom. Ewa Nowak otworzyli festyn.",
    relations: [
      ["Jan Kowalski", "Wydziału Kryminalnego"],
      ["Ewa Nowak", "Wydziału Prewencji"],
    ],
  },
  { text: "Ranny został Adam Kos, druh z OSP w Mostach.", relations: [["Adam Kos", "OSP w Mostach"]] },
  {
    text: "Przyszedł ks. kan. Adam Kos z Caritas Archidiecezji Łódzkiej.",
    relations: [["Adam Kos", "Caritas Archidiecezji Łódzkiej"]],
  },
  { text: "Przyszedł Adam Kos (Fundacja Ocalenie z Krakowa).", relations: [["Adam Kos", "Fundacja Ocalenie"]] },
  { text: "Na czele Fundacji Ocalenie stoi Ewa Nowak.", relations: [["Ewa Nowak", "Fundacji Ocalenie"]] },
  {
    text: "Adam Kos odszedł z Fundacji Ocalenie.",
    relations: [["Adam Kos", "Fundacji Ocalenie", { status: "former" }]],
  },
  {
    text: "Adam Kos nie pracuje już w Fundacji Ocalenie.",
    relations: [["Adam Kos", "Fundacji Ocalenie", { status: "former" }]],
  },
  { text: "Odwołany został dyrektor Muzeum Zamkowego w Łańcucie, Adam Kos.", relations: [] },
  {
    text: "Ewa Nowak od 1 lipca będzie służyć w Komendzie Stołecznej Policji.",
    relations: [["Ewa Nowak", "Komendzie Stołecznej Policji", { status: "future" }]],
  },
  { text: "Wieniec złożyła Ewa Nowak. W Komendzie Głównej Policji rozpocznie się dzień otwarty.", relations: [] },
  { text: "Umowę podpisał Adam Kos, ze strony Mostbudu SA – Ewa Nowak.", relations: [] },
  {
    text: "Ewa Nowak, pracująca w Urzędzie Miejskim w Brzozowie, wygrała bieg.",
    relations: [["Ewa Nowak", "Urzędzie Miejskim w Brzozowie"]],
  },
  {
    text: "Zjazd otworzyła Ewa Nowak, kierująca Muzeum Miejskim w Brzozowie.",
    relations: [["Ewa Nowak", "Muzeum Miejskim w Brzozowie"]],
  },
  { text: "Policjanci pracujący w Komendzie Głównej Policji zatrzymali Adama Kosa.", relations: [] },
];
