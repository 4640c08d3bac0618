import type { RelationExample } from "../example.ts";

export const bornOnExamples: readonly RelationExample[] = [
  { text: "Jan Lis urodził się 4 maja 1950 r. w Żorach.", relations: [["Jan Lis", "4 maja 1950 r."]] },
  { text: "Ewa Mak, urodzona w 1980 r. w Kielcach, służbę rozpoczęła w 2003 r.", relations: [["Ewa Mak", "1980 r."]] },
  { text: "Komendą kierował Jan Lis (ur. 1939, zm. 2006).", relations: [["Jan Lis", "1939"]] },
  { text: "Jan Lis (1939–2006) był pierwszym komendantem.", relations: [["Jan Lis", "1939"]] },
  { text: "Jan Lis rozpoczął służbę 4 maja 1970 r. w Żorach.", relations: [] },
];
