import type { RelationExample } from "../example.ts";

export const hasTitleExamples: readonly RelationExample[] = [
  { text: "Wykład wygłosiła dr hab. Ewa Nowak.", relations: [["Ewa Nowak", "dr hab."]] },
  { text: "Obecny był insp. dr Jan Kowalski.", relations: [["Jan Kowalski", "dr"]] },
  {
    text: "Konferencję otworzył mgr inż. Adam Lis i ks. Jan Kowalski.",
    relations: [
      ["Adam Lis", "mgr inż."],
      ["Jan Kowalski", "ks."],
    ],
  },
  { text: "Adam Lis rozmawiał z profesorami.", relations: [] },
];
