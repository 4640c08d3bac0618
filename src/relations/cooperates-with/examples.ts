import type { RelationExample } from "../example.ts";

export const examples: readonly RelationExample[] = [
  {
    text: "Straż Graniczna współpracuje z Krajową Administracją Skarbową od 2017 r.",
    relations: [["Straż Graniczna", "Krajową Administracją Skarbową", { since: "2017 r." }]],
  },
  { text: "Dzięki współpracy UNHCR z Policją przeszkolono 640 funkcjonariuszy.", relations: [["UNHCR", "Policją"]] },
  {
    text: "Operację przeprowadziło CBŚP we współpracy z Europolem i Strażą Graniczną.",
    relations: [
      ["CBŚP", "Europolem"],
      ["CBŚP", "Strażą Graniczną"],
    ],
  },
  {
    text: "Komenda Miejska Policji w Radomiu podpisała porozumienie o współpracy z Uniwersytetem Łódzkim.",
    relations: [["Komenda Miejska Policji w Radomiu", "Uniwersytetem Łódzkim"]],
  },
  {
    text: "Urząd Miasta Kielce nie współpracuje z Fundacją Ocalenie.",
    relations: [["Urząd Miasta Kielce", "Fundacją Ocalenie", { negated: true }]],
  },
  {
    text: "Policjanci CBŚP pracowali nad sprawą wspólnie z Lubelskim Urzędem Celno-Skarbowym.",
    relations: [["CBŚP", "Lubelskim Urzędem Celno-Skarbowym"]],
  },
  // the name of a bureau
  { text: "Biuro Międzynarodowej Współpracy Policji z Warszawy przygotowało raport.", relations: [] },
  {
    text: "Dyrektor podziękował Caritas Diecezji Płockiej, z którą Areszt Śledczy w Płocku współpracuje od 2019 r.",
    relations: [["Caritas Diecezji Płockiej", "Areszt Śledczy w Płocku", { since: "2019 r." }]],
  },
  {
    text: "Fundacja Ocalenie, współpracująca z Urzędem Miasta Kielce, otworzyła świetlicę.",
    relations: [["Fundacja Ocalenie", "Urzędem Miasta Kielce"]],
  },
  {
    text: "Współpraca Uniwersytetu Łódzkiego i Fundacji Ocalenie trwa od lat.",
    relations: [["Uniwersytetu Łódzkiego", "Fundacji Ocalenie"]],
  },
  {
    text: "Uniwersytet Łódzki zamierza podjąć współpracę z Fundacją Ocalenie.",
    relations: [["Uniwersytet Łódzki", "Fundacją Ocalenie", { status: "future" }]],
  },
  { text: "Jan Lis współpracował z Fundacją Ocalenie.", relations: [] },
  {
    text: "TOPR współpracuje na co dzień z GOPR, a także ze słowacką HZS.",
    relations: [
      ["TOPR", "GOPR"],
      ["TOPR", "HZS"],
    ],
  },
  {
    text: "Fundacja Ocalenie powstała w 2003 r., a Caritas Polska działa od 1990 r. Obie współpracują ze sobą od lat.",
    relations: [["Fundacja Ocalenie", "Caritas Polska"]],
  },
  {
    text: "Uniwersytet Łódzki będzie współpracował z Fundacją Ocalenie.",
    relations: [["Uniwersytet Łódzki", "Fundacją Ocalenie", { status: "future" }]],
  },
  {
    text: "Organizatorem konkursu był Wydział Prewencji KPP w Płońsku wspólnie z Miejskim Centrum Kultury.",
    relations: [],
  },
];
