import type { RelationExample } from "../example.ts";

export const chargedUnderExamples: readonly RelationExample[] = [
  {
    text: "Prokurator przedstawił Adamowi N. zarzut z art. 148 § 1 k.k.",
    relations: [["Adamowi N.", "art. 148 § 1 k.k."]],
  },
  {
    text: "Zarzuty z art. 279 § 1 k.k. usłyszeli Jan K. i Piotr W., a z art. 291 § 1 k.k. – Anna Z. z Kielc.",
    relations: [
      ["Jan K.", "art. 279 § 1 k.k."],
      ["Piotr W.", "art. 279 § 1 k.k."],
      ["Anna Z.", "art. 291 § 1 k.k."],
    ],
  },
  {
    text: "Jan K. odpowie za kradzież (art. 278 § 1 k.k.), nie postawiono mu natomiast zarzutu z art. 279 § 1 k.k.",
    relations: [
      ["Jan K.", "art. 278 § 1 k.k."],
      ["Jan K.", "art. 279 § 1 k.k.", { negated: true }],
    ],
  },
  {
    text: "Jan K. usłyszał zarzut z art. 286 § 1 k.k., Ewa N. zaś dodatkowo zarzut z art. 270 § 1 k.k.",
    relations: [
      ["Jan K.", "art. 286 § 1 k.k."],
      ["Ewa N.", "art. 270 § 1 k.k."],
      ["Ewa N.", "art. 286 § 1 k.k."],
    ],
  },
  {
    text: "Sąd Rejonowy w Kielcach uniewinnił Jana K. od zarzutu z art. 190 § 1 k.k. i skazał go za czyn z art. 207 § 1 k.k.",
    relations: [
      ["Jana K.", "art. 190 § 1 k.k.", { negated: true }],
      ["Jana K.", "art. 207 § 1 k.k."],
    ],
  },
  {
    text: "Zatrzymano 34-letniego Jana K. Mężczyzna usłyszał zarzut z art. 178a § 1 k.k.",
    relations: [["Jana K.", "art. 178a § 1 k.k."]],
  },
  {
    text: "Sąd skazał Roberta C. za zabójstwo Anny W. (art. 148 § 1 k.k.) na 25 lat więzienia.",
    relations: [["Roberta C.", "art. 148 § 1 k.k."]],
  },
  {
    text: "Jan K. trafił do aresztu. Kradzież (art. 278 § 1 k.k.) jest zagrożona karą do 5 lat więzienia.",
    relations: [],
  },
  { text: "Insp. Jan Lis przypomniał o karze z art. 178a § 1 k.k., którą usłyszał kierowca.", relations: [] },
  {
    text: "Kierowcą był 44-letni obywatel Kazachstanu Nurłan Abdrachmanow. Mężczyzna usłyszał zarzut z art. 86 § 1 k.k.s.",
    relations: [["Nurłan Abdrachmanow", "art. 86 § 1 k.k.s."]],
  },
];
