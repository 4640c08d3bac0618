import type { RelationExample } from "../example.ts";

export const ownedByExamples: readonly RelationExample[] = [
  { text: "Skradziony volkswagen golf należał do Anny N. z Kielc.", relations: [["volkswagen golf", "Anny N."]] },
  { text: "Właścicielem audi A6 jest Tomasz W.", relations: [["audi A6", "Tomasz W."]] },
  { text: "Policjanci zabezpieczyli audi A6. Samochód należy do Tomasza W.", relations: [["audi A6", "Tomasza W."]] },
  {
    text: "Spółka Trans-Pol S.A., należąca do Grupy Kowalski, zatrudnia 200 osób.",
    relations: [["Trans-Pol S.A.", "Grupy Kowalski"]],
  },
  { text: "Polska należy do NATO od 1999 r.", relations: [] },
];
