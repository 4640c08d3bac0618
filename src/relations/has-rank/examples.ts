import type { RelationExample } from "../example.ts";

export const hasRankExamples: readonly RelationExample[] = [
  { text: "Mówi insp. Jan Kowalski.", relations: [["Jan Kowalski", "insp."]] },
  {
    text: "Uhonorowano mł. insp. dr Ewę Nowak i ppłk. SG Adama Lisa.",
    relations: [
      ["Ewę Nowak", "mł. insp."],
      ["Adama Lisa", "ppłk. SG"],
    ],
  },
  { text: "Zmarł insp. w st. spocz. Jan Kowalski.", relations: [["Jan Kowalski", "insp."]] },
  { text: "Na stopień aspiranta awansował sierż. szt. Adam Lis.", relations: [["Adam Lis", "sierż. szt."]] },
  { text: "Najwięcej kapitanów służy w Radomiu.", relations: [] },
];
