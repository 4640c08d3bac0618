import type { RelationExample } from "../example.ts";

export const bornInExamples: readonly RelationExample[] = [
  { text: "Jan Lis urodził się 4 maja 1950 r. w Żorach.", relations: [["Jan Lis", "Żorach"]] },
  { text: "Ewa Mak przyszła na świat w Łodzi w 1970 r.", relations: [["Ewa Mak", "Łodzi"]] },
  { text: "Urodzony w 1980 r. w Kielcach Jan Lis służbę rozpoczął w Radomiu.", relations: [["Jan Lis", "Kielcach"]] },
  { text: "Jan Lis rozpoczął służbę 4 maja 1970 r. w Żorach.", relations: [] },
];
