import type { RelationExample } from "../example.ts";

export const memberOfExamples: readonly RelationExample[] = [
  { text: "Polska jest członkiem NATO od 1999 roku.", relations: [["Polska", "NATO", { since: "1999 roku" }]] },
  {
    text: "W skład ONZ wchodzą 193 państwa, w tym od 1945 roku Polska.",
    relations: [["Polska", "ONZ", { since: "1945 roku" }]],
  },
  {
    text: "Interpol skupia 195 państw, w tym od 1990 roku Polskę.",
    relations: [["Polskę", "Interpol", { since: "1990 roku" }]],
  },
  {
    text: "Litwa i Polska są w Unii Europejskiej od 1 maja 2004 r.",
    relations: [
      ["Litwa", "Unii Europejskiej", { since: "1 maja 2004 r." }],
      ["Polska", "Unii Europejskiej"],
    ],
  },
  {
    text: "Polska przystąpiła do Unii Europejskiej w 2004 r.",
    relations: [["Polska", "Unii Europejskiej", { since: "2004 r." }]],
  },
  { text: "Mówił Jan Kowalski, członek NSZZ Policjantów.", relations: [["Jan Kowalski", "NSZZ Policjantów"]] },
  { text: "Spotkanie z NATO odbyło się w Polsce.", relations: [] },
  {
    text: "W skład Rady Seniorów w Pile weszli Jan Kowalski oraz Ewa Nowak.",
    relations: [
      ["Jan Kowalski", "Rady Seniorów w Pile"],
      ["Ewa Nowak", "Rady Seniorów w Pile"],
    ],
  },
  { text: "Wydział Kryminalny wchodzi w skład KMP w Gdyni. Kieruje nim Jan Kowalski.", relations: [] },
  { text: "Do Związku Miast Polskich należy m.in. Gniezno.", relations: [["Gniezno", "Związku Miast Polskich"]] },
  {
    text: "Związek Piłki Ręcznej, którego członkiem jest Klub Sportowy Metalurg Śrem, zaprasza na mecz.",
    relations: [["Klub Sportowy Metalurg Śrem", "Związek Piłki Ręcznej"]],
  },
  {
    text: "Słowacja, od 2004 r. członek Unii Europejskiej, ma te same bazy danych.",
    relations: [["Słowacja", "Unii Europejskiej"]],
  },
  {
    text: "Litwa od 2004 r. należy do NATO i Unii Europejskiej.",
    relations: [
      ["Litwa", "NATO"],
      ["Litwa", "Unii Europejskiej"],
    ],
  },
  {
    text: "Jan Lis był profesorem. Napisał sześć książek. Od 1995 r. należał do Towarzystwa Wiedzy Obronnej.",
    relations: [["Jan Lis", "Towarzystwa Wiedzy Obronnej"]],
  },
  {
    text: "Ochotnicza Straż Pożarna w Tuchowie powstała w 1883 r. Jest ona członkiem Związku Ochotniczych Straży Pożarnych RP.",
    relations: [["Ochotnicza Straż Pożarna w Tuchowie", "Związku Ochotniczych Straży Pożarnych RP"]],
  },
];
