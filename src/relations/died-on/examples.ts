import type { RelationExample } from "../example.ts";

export const diedOnExamples: readonly RelationExample[] = [
  {
    text: "12 stycznia 2024 r., w wieku 75 lat, zmarł insp. w st. spocz. Jan Lis.",
    relations: [["Jan Lis", "12 stycznia 2024 r."]],
  },
  { text: "5 maja 2023 r. odszedł na wieczną służbę mł. bryg. Jan Lis.", relations: [["Jan Lis", "5 maja 2023 r."]] },
  {
    text: "Wspominamy post. Jana Lisa, który zginął na służbie 3 marca 1995 r.",
    relations: [["Jana Lisa", "3 marca 1995 r."]],
  },
  {
    text: "Jan Lis urodził się w 1950 r. w Żorach. Zmarł 12 marca 2020 r. w Radomiu.",
    relations: [["Jan Lis", "12 marca 2020 r."]],
  },
  { text: "Komendą kierował Jan Lis (ur. 1939, zm. 2006).", relations: [["Jan Lis", "2006"]] },
  { text: "Insp. Jan Lis 5 maja 2023 r. odszedł na emeryturę.", relations: [] },
  { text: "Zmarł płk Adam Mak (1950–2024).", relations: [["Adam Mak", "2024"]] },
];
