import type { RelationExample } from "../example.ts";

export const foundedOnExamples: readonly RelationExample[] = [
  { text: "Frontex, agencja Unii Europejskiej, powstał w 2004 r.", relations: [["Frontex", "2004 r."]] },
  { text: "Fundacja Ocalenie, założona w 2000 r., pomaga ofiarom.", relations: [["Fundacja Ocalenie", "2000 r."]] },
  {
    text: "W 1992 r. powołano Wyższą Szkołę Policji w Szczytnie.",
    relations: [["Wyższą Szkołę Policji w Szczytnie", "1992 r."]],
  },
  {
    text: "W 2019 r. Ministerstwo Zdrowia utworzyło Instytut Zdrowia Cyfrowego.",
    relations: [["Instytut Zdrowia Cyfrowego", "2019 r."]],
  },
  { text: "Fundacja Ocalenie działa od 2000 r.", relations: [["Fundacja Ocalenie", "2000 r."]] },
  { text: "Siedziba KMP w Opolu powstała w 1975 r.", relations: [] },
  { text: "W Polsce UNHCR działa od 1992 r.", relations: [] },
  { text: "Insp. Jan Lis z KWP w Radomiu został powołany 1 lipca 2022 r. na stanowisko komendanta.", relations: [] },
  {
    text: "Początki Ochotniczej Straży Pożarnej w Żninie sięgają 1880 r.",
    relations: [["Ochotniczej Straży Pożarnej w Żninie", "1880 r."]],
  },
  {
    text: "Uniwersytet Jagielloński ufundował w 1364 r. król Kazimierz Wielki.",
    relations: [["Uniwersytet Jagielloński", "1364 r."]],
  },
  { text: "12 maja 1989 r. wyznawcy zostali oficjalnie zarejestrowani w Urzędzie do Spraw Wyznań.", relations: [] },
  { text: "25 stycznia 2006 r., w 25. rocznicę powstania Fundacji Drogowej, odsłonięto tablicę.", relations: [] },
];
