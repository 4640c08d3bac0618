import type { RelationExample } from "../example.ts";

export const examples: readonly RelationExample[] = [
  {
    text: "Ambasadę Francji reprezentował Pierre Dubois, a Komendę Główną Policji – insp. Jan Rudzki.",
    relations: [
      ["Pierre Dubois", "Ambasadę Francji"],
      ["Jan Rudzki", "Komendę Główną Policji"],
    ],
  },
  // the holder when the text names one, else the office
  {
    text: "Komendanta Głównego Policji nadinsp. Adama Wronę reprezentowała mł. insp. Ewa Lis.",
    relations: [["Ewa Lis", "Adama Wronę"]],
  },
  {
    text: "Komendanta Głównego Policji reprezentowała mł. insp. Ewa Lis.",
    relations: [["Ewa Lis", "Komendanta Głównego Policji"]],
  },
  {
    text: "W imieniu Uniwersytetu Łódzkiego umowę podpisała prof. Anna Bielska.",
    relations: [["Anna Bielska", "Uniwersytetu Łódzkiego"]],
  },
  { text: "Głos zabrał Adam Wrona w imieniu Fundacji Ocalenie.", relations: [["Adam Wrona", "Fundacji Ocalenie"]] },
  {
    text: "Ze strony Prokuratury Krajowej obecni byli Jan Rudzki oraz Maria Kot.",
    relations: [
      ["Jan Rudzki", "Prokuratury Krajowej"],
      ["Maria Kot", "Prokuratury Krajowej"],
    ],
  },
  {
    text: "Wojewoda Piotr Zawada nie przyjechał; w jego imieniu list odczytała Ewa Lis.",
    relations: [["Ewa Lis", "Piotr Zawada"]],
  },
  {
    text: "Delegacji Policji Republiki Czeskiej przewodniczył płk Josef Novák.",
    relations: [["Josef Novák", "Policji Republiki Czeskiej"]],
  },
  { text: "Obrazy reprezentują wysoki poziom.", relations: [] },
  {
    text: "Straż Graniczna była reprezentowana przez mjr. SG Jana Kowalskiego i Ewę Nowak.",
    relations: [
      ["Jana Kowalskiego", "Straż Graniczna"],
      ["Ewę Nowak", "Straż Graniczna"],
    ],
  },
  { text: "Straż Graniczna była chwalona przez Jana Kowalskiego.", relations: [] },
  {
    text: "Spotkanie odbędzie się z udziałem Ewy Małek, która w imieniu Urzędu Marszałkowskiego w Łodzi przekaże czek.",
    relations: [["Ewy Małek", "Urzędu Marszałkowskiego w Łodzi", { status: "future" }]],
  },
  // a sentence may leave out the verb of the one before
  {
    text: "Fundację Ocalenie reprezentował na zjeździe Jan Rudzki. Wojewodę łódzkiego Piotra Zawadę – Ewa Kania.",
    relations: [
      ["Jan Rudzki", "Fundację Ocalenie"],
      ["Ewa Kania", "Piotra Zawadę"],
    ],
  },
  {
    text: "Miasto reprezentował burmistrz Jan Rudzki, a wykonawcę, spółkę Budimex, dyrektor Ewa Kania.",
    relations: [["Ewa Kania", "Budimex"]],
  },
  {
    text: "Fundację Ocalenie reprezentował Jan Rudzki, Uniwersytet Łódzki – Marek Wilk.",
    relations: [
      ["Jan Rudzki", "Fundację Ocalenie"],
      ["Marek Wilk", "Uniwersytet Łódzki"],
    ],
  },
  {
    text: "Wojewoda Piotr Zawada nie mógł przybyć. Reprezentowała go Ewa Kania.",
    relations: [["Ewa Kania", "Piotr Zawada"]],
  },
  { text: "Polskę reprezentował prezydent Jan Rudzki.", relations: [["Jan Rudzki", "Polskę"]] },
  {
    text: "Jan Rudzki wystąpił jako przedstawiciel Fundacji Ocalenie.",
    relations: [["Jan Rudzki", "Fundacji Ocalenie"]],
  },
  { text: "Wysłanniczką ONZ była Ewa Kania.", relations: [["Ewa Kania", "ONZ"]] },
  {
    text: "Z upoważnienia wojewody Piotra Zawady umowę podpisała Ewa Kania.",
    relations: [["Ewa Kania", "Piotra Zawady"]],
  },
  { text: "Turniej odbył się pod patronatem wojewody Piotra Zawady.", relations: [] },
  {
    text: "W imieniu Polski umowę podpisał Jan Rudzki, w imieniu Litwy – Ewa Kania.",
    relations: [
      ["Jan Rudzki", "Polski"],
      ["Ewa Kania", "Litwy"],
    ],
  },
  {
    text: "List podpisali Jan Rudzki (w imieniu Fundacji Ocalenie) i Ewa Kania (w imieniu spółki Drewex SA).",
    relations: [
      ["Jan Rudzki", "Fundacji Ocalenie"],
      ["Ewa Kania", "Drewex SA"],
    ],
  },
  {
    text: "Umowę sygnowali ze strony Polski Jan Rudzki, a ze strony Litwy Ewa Kania.",
    relations: [
      ["Jan Rudzki", "Polski"],
      ["Ewa Kania", "Litwy"],
    ],
  },
  {
    text: "Jan Rudzki i Ewa Kania będą reprezentować powiat kłodzki w finale.",
    relations: [
      ["Jan Rudzki", "powiat kłodzki", { status: "future" }],
      ["Ewa Kania", "powiat kłodzki", { status: "future" }],
    ],
  },
  {
    text: "Umowę z Fundacją Ocalenie, w imieniu której działa Ewa Kania, podpisano w maju.",
    relations: [["Ewa Kania", "Fundacją Ocalenie"]],
  },
  {
    text: "W imieniu swoim i Fundacji Ocalenie podziękowała Ewa Kania.",
    relations: [["Ewa Kania", "Fundacji Ocalenie"]],
  },
  {
    text: "Jan Rudzki reprezentował Polskę, Ewa Kania – Litwę.",
    relations: [
      ["Jan Rudzki", "Polskę"],
      ["Ewa Kania", "Litwę"],
    ],
  },
];
