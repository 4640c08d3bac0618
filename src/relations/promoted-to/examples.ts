import type { RelationExample } from "../example.ts";

export const promotedToExamples: readonly RelationExample[] = [
  {
    text: "Na stopień aspiranta mianowani zostali: st. sierż. Jan Kowalski i sierż. szt. Ewa Nowak, a na stopień nadkomisarza – kom. Adam Lis.",
    relations: [
      ["Jan Kowalski", "aspiranta"],
      ["Ewa Nowak", "aspiranta"],
      ["Adam Lis", "nadkomisarza"],
    ],
  },
  { text: "Kpt. Adam Lis awansował na stopień starszego kapitana.", relations: [["Adam Lis", "starszego kapitana"]] },
  {
    text: "Awans na stopień młodszego inspektora otrzymała podinsp. Ewa Nowak.",
    relations: [["Ewa Nowak", "młodszego inspektora"]],
  },
  {
    text: "Na stopień podkomisarza mianowano asp. szt. Jana Kowalskiego.",
    relations: [["Jana Kowalskiego", "podkomisarza"]],
  },
  { text: "Akty mianowania na stopień podkomisarza wręczał minister Jan Kowalski.", relations: [] },
  {
    text: "Nominację na pierwszy stopień oficerski – młodszego kapitana – odebrał mł. asp. Jan Kowalski.",
    relations: [["Jan Kowalski", "młodszego kapitana"]],
  },
  { text: "Jan Kowalski posiada stopień młodszego brygadiera.", relations: [] },
  { text: "Meldunek złożył podkomisarz Jan Kowalski.", relations: [] },
  {
    text: "Na starszego sierżanta awansowali: sierż. Ewa Nowak i sierż. Adam Kos.",
    relations: [
      ["Ewa Nowak", "starszego sierżanta"],
      ["Adam Kos", "starszego sierżanta"],
    ],
  },
  {
    text: "Na starszego kapitana mianowano Ewę Nowak, na młodszego brygadiera – Adama Kosa.",
    relations: [
      ["Ewę Nowak", "starszego kapitana"],
      ["Adama Kosa", "młodszego brygadiera"],
    ],
  },
  {
    text: "Nowe stopnie odebrali: starszego kapitana – kpt. Anna Wilk, starszego aspiranta – asp. Piotr Mazur i asp. Karol Bień.",
    relations: [
      ["Anna Wilk", "starszego kapitana"],
      ["Piotr Mazur", "starszego aspiranta"],
      ["Karol Bień", "starszego aspiranta"],
    ],
  },
  {
    text: "Awanse odebrali: mł. insp. Jan Wrona – na stopień inspektora, podkom. Ewa Gil – na stopień komisarza.",
    relations: [
      ["Jan Wrona", "inspektora"],
      ["Ewa Gil", "komisarza"],
    ],
  },
  {
    text: "Awansowani zostali: st. kpt. Jan Wrona (na stopień młodszego brygadiera) oraz st. asp. Ewa Gil (na stopień aspiranta sztabowego).",
    relations: [
      ["Jan Wrona", "młodszego brygadiera"],
      ["Ewa Gil", "aspiranta sztabowego"],
    ],
  },
];
