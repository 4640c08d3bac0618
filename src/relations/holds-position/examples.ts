import type { RelationExample } from "../example.ts";

export const holdsPositionExamples: readonly RelationExample[] = [
  { text: "Gości powitał dyrektor szkoły Adam Kowalski.", relations: [["Adam Kowalski", "dyrektor szkoły"]] },
  {
    text: "Obecna była insp. Ewa Nowak, Komendant Miejski Policji w Radomiu.",
    relations: [["Ewa Nowak", "Komendant Miejski Policji w Radomiu"]],
  },
  {
    text: "Podpisali: Jan Wiśniewski – prezes zarządu, Maria Zielińska (rzecznik prasowy).",
    relations: [
      ["Jan Wiśniewski", "prezes zarządu"],
      ["Maria Zielińska", "rzecznik prasowy"],
    ],
  },
  {
    text: "Przyjechali zastępcy Komendanta Wojewódzkiego Policji w Łodzi insp. Jan Kowalski i mł. insp. Anna Nowak.",
    relations: [
      ["Jan Kowalski", "zastępcy Komendanta Wojewódzkiego Policji w Łodzi"],
      ["Anna Nowak", "zastępcy Komendanta Wojewódzkiego Policji w Łodzi"],
    ],
  },
  {
    text: "W imieniu gminy mówił p.o. wójta Tomasz Lewandowski.",
    relations: [["Tomasz Lewandowski", "wójta", { status: "acting" }]],
  },
  {
    text: "Gościem honorowym był były rektor prof. Jan Zieliński.",
    relations: [["Jan Zieliński", "rektor", { status: "former" }]],
  },
  {
    text: "Dowódcą uroczystości był asp. Piotr Kowalczyk.",
    relations: [["Piotr Kowalczyk", "Dowódcą uroczystości", { status: undefined }]],
  },
  {
    text: "Podinsp. Anna Nowak służy w Policji od 2003 roku. W latach 2010–2015 była naczelnikiem Wydziału Prewencji, a od 3 marca 2016 r. zastępcą komendanta.",
    relations: [
      ["Anna Nowak", "naczelnikiem Wydziału Prewencji", { since: "2010", until: "2015", status: "former" }],
      ["Anna Nowak", "zastępcą komendanta", { since: "3 marca 2016 r." }],
    ],
  },
  {
    text: "Jan Kowalski pełni funkcję rzecznika prasowego od 2019 roku.",
    relations: [["Jan Kowalski", "rzecznika prasowego", { since: "2019 roku" }]],
  },
  {
    text: "Zaczynał jako dzielnicowy Jan Kowalski, dziś emeryt.",
    relations: [["Jan Kowalski", "dzielnicowy", { status: "former" }]],
  },
  {
    text: "Maria Wiśniewska od maja 2020 r. jest dyrektorem Aresztu Śledczego w Elblągu.",
    relations: [["Maria Wiśniewska", "dyrektorem Aresztu Śledczego w Elblągu", { since: "maja 2020 r." }]],
  },
  { text: "List przesłał Prezydent RP, a rektor nie przyjechał. Adam Nowak oprowadził gości.", relations: [] },
  { text: "Odwołano dyrektora szpitala, Adama Kosa.", relations: [] },
  { text: "Rada nie odwołała prezesa Piotra Maja.", relations: [["Piotra Maja", "prezesa"]] },
  {
    text: "Jan Lis został rzecznikiem prasowym. Wcześniej funkcję tę sprawowała Ewa Nowak.",
    relations: [["Ewa Nowak", "rzecznikiem prasowym", { status: "former" }]],
  },
  {
    text: "Wykład wygłosiła Ewa Nowak, w latach 1990–1998 burmistrz Sandomierza.",
    relations: [["Ewa Nowak", "burmistrz Sandomierza", { since: "1990", until: "1998", status: "former" }]],
  },
  {
    text: "Nagrodę odebrał Adam Kos, dotychczas kierownik działu.",
    relations: [["Adam Kos", "kierownik działu", { status: "former" }]],
  },
  {
    text: "Ewa Nowak – od 2019 r. prezes Fundacji Ocalenie – podpisała umowę.",
    relations: [["Ewa Nowak", "prezes Fundacji Ocalenie", { since: "2019 r.", status: undefined }]],
  },
  {
    text: "Dowódcą był kpt. Adam Kos, naczelnik wydziału; jego zastępcą – por. Piotr Maj.",
    relations: [
      ["Adam Kos", "Dowódcą"],
      ["Adam Kos", "naczelnik wydziału"],
      ["Piotr Maj", "zastępcą"],
    ],
  },
  {
    text: "Piotr Maj, pełniący funkcję prezesa spółki, nie przyszedł.",
    relations: [["Piotr Maj", "prezesa spółki", { status: undefined }]],
  },
  {
    text: "Poinformowała rzeczniczka Prokuratury Okręgowej w Siedlcach, prokurator Ewa Nowak.",
    relations: [
      ["Ewa Nowak", "rzeczniczka Prokuratury Okręgowej w Siedlcach"],
      ["Ewa Nowak", "prokurator"],
    ],
  },
  { text: "Umowę parafował prezes spółki (Piotr Maj).", relations: [["Piotr Maj", "prezes spółki"]] },
  { text: "Adama Kosa dyrektor pochwalił za odwagę.", relations: [] },
  { text: "W imieniu marszałka województwa Ewa Nowak otworzyła zjazd.", relations: [] },
  {
    text: "Zastępca komendanta insp. Adama Kosa podinsp. Piotr Maj podziękował gościom.",
    relations: [
      ["Adama Kosa", "komendanta"],
      ["Piotr Maj", "Zastępca komendanta"],
    ],
  },
  { text: "Ewa Nowak nie chce być prezesem.", relations: [] },
  { text: "Prezesem została Ewa Nowak, naczelnikiem – Piotr Maj.", relations: [] },
  {
    text: "Jak informuje rzeczniczka szpitala Ewa Nowak, dyrektor wróci w maju.",
    relations: [["Ewa Nowak", "rzeczniczka szpitala"]],
  },
  {
    text: "Obecna była dyrektorka Miejskiego Ośrodka Pomocy Rodzinie (MOPR) Ewa Nowak.",
    relations: [["Ewa Nowak", "dyrektorka Miejskiego Ośrodka Pomocy Rodzinie"]],
  },
  {
    text: "Zjazd otworzyła prezeska i współzałożycielka Fundacji Ocalenie, Ewa Nowak.",
    relations: [["Ewa Nowak", "prezeska"]],
  },
];
