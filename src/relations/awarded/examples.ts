import type { RelationExample } from "../example.ts";

export const awardedExamples: readonly RelationExample[] = [
  {
    text: "Brązowym Krzyżem Zasługi odznaczono kom. Jana Kowalskiego, a Srebrny Krzyż Zasługi otrzymała nadkom. Ewa Nowak.",
    relations: [
      ["Jana Kowalskiego", "Brązowym Krzyżem Zasługi"],
      ["Ewa Nowak", "Srebrny Krzyż Zasługi"],
    ],
  },
  {
    text: "Złotym Krzyżem Zasługi odznaczeni zostali: insp. Jan Kowalski i Ewa Nowak.",
    relations: [
      ["Jan Kowalski", "Złotym Krzyżem Zasługi"],
      ["Ewa Nowak", "Złotym Krzyżem Zasługi"],
    ],
  },
  {
    text: "Minister wręczył Adamowi Lisowi Srebrny Krzyż Zasługi.",
    relations: [["Adamowi Lisowi", "Srebrny Krzyż Zasługi"]],
  },
  {
    text: "Z rąk insp. Jana Kowalskiego Złoty Krzyż Zasługi odebrał asp. Adam Lis.",
    relations: [["Adam Lis", "Złoty Krzyż Zasługi"]],
  },
  {
    text: "Jan Kowalski urodził się w Żorach. W 2019 r. otrzymał Złoty Krzyż Zasługi.",
    relations: [["Jan Kowalski", "Złoty Krzyż Zasługi", { on: "2019 r." }]],
  },
  {
    text: "Złotym Krzyżem Zasługi odznaczeni zostali:\n1) Jan Kowalski – nauczyciel,\n2) Ewa Nowak – lekarka.\n\nGratulował im Adam Lis.",
    relations: [
      ["Jan Kowalski", "Złotym Krzyżem Zasługi"],
      ["Ewa Nowak", "Złotym Krzyżem Zasługi"],
    ],
  },
  {
    text: "Odznakę „Zasłużony Policjant” nadano sierż. Annie Zielińskiej.",
    relations: [["Annie Zielińskiej", "Odznakę „Zasłużony Policjant”"]],
  },
  {
    text: "Ewa Nowak, odznaczona w 2010 r. Krzyżem Zasługi za Dzielność, kończy służbę.",
    relations: [["Ewa Nowak", "Krzyżem Zasługi za Dzielność", { on: "2010 r." }]],
  },
  {
    text: "Jan Kowalski nie otrzymał Złotego Krzyża Zasługi.",
    relations: [["Jan Kowalski", "Złotego Krzyża Zasługi", { negated: true }]],
  },
  { text: "Uroczystość prowadził Jan Kowalski.", relations: [] },
  {
    text: "Adama Kosa zgłoszono do Srebrnego Krzyża Zasługi.",
    relations: [["Adama Kosa", "Srebrnego Krzyża Zasługi", { negated: true }]],
  },
  {
    text: "Złoty Krzyż Zasługi otrzymali Adam Kos i Stowarzyszenie Nasz Dom.",
    relations: [
      ["Adam Kos", "Złoty Krzyż Zasługi"],
      ["Stowarzyszenie Nasz Dom", "Złoty Krzyż Zasługi"],
    ],
  },
  {
    text: "Adam Kos zostanie uhonorowany Złotym Krzyżem Zasługi.",
    relations: [["Adam Kos", "Złotym Krzyżem Zasługi", { status: "future" }]],
  },
  { text: "Złoty Krzyż Zasługi wręczał wojewoda Adam Kos.", relations: [] },
  { text: "Złoty Krzyż Zasługi przypadł Adamowi Kosowi.", relations: [["Adamowi Kosowi", "Złoty Krzyż Zasługi"]] },
  { text: "Srebrny Krzyż Zasługi trafił w ręce Ewy Nowak.", relations: [["Ewy Nowak", "Srebrny Krzyż Zasługi"]] },
  {
    text: "Odznaczeni zostali: Adam Kos – Srebrnym Krzyżem Zasługi, Ewa Nowak i Piotr Maj – Brązowym Krzyżem Zasługi.",
    relations: [
      ["Adam Kos", "Srebrnym Krzyżem Zasługi"],
      ["Ewa Nowak", "Brązowym Krzyżem Zasługi"],
      ["Piotr Maj", "Brązowym Krzyżem Zasługi"],
    ],
  },
  {
    text: "Ewę Nowak, odznaczoną w 2020 r. Brązowym Krzyżem Zasługi, zastąpił Adam Kos.",
    relations: [["Ewę Nowak", "Brązowym Krzyżem Zasługi"]],
  },
  {
    text: "OSP w Miłkowie wyróżniono Złotym Medalem „Za Zasługi dla Pożarnictwa”.",
    relations: [["OSP w Miłkowie", "Złotym Medalem „Za Zasługi dla Pożarnictwa”"]],
  },
  {
    text: "Srebrny Krzyż Zasługi odebrała w imieniu zmarłego Adama Kosa wdowa, Ewa Nowak.",
    relations: [["Adama Kosa", "Srebrny Krzyż Zasługi"]],
  },
  {
    text: "Na wniosek wojewody prezydent odznaczył Ewę Nowak Złotym Krzyżem Zasługi.",
    relations: [["Ewę Nowak", "Złotym Krzyżem Zasługi", { negated: undefined }]],
  },
  {
    text: "Adam Kos miałby zostać odznaczony Złotym Krzyżem Zasługi.",
    relations: [["Adam Kos", "Złotym Krzyżem Zasługi", { negated: true }]],
  },
  {
    text: "Nominację do Nagrody Nike otrzymała Ewa Nowak.",
    relations: [["Ewa Nowak", "Nagrody Nike", { negated: true }]],
  },
  { text: "Złotym Krzyżem Zasługi odznaczono sztandar OSP w Miłkowie.", relations: [] },
  {
    text: "Odznaki wręczał wojewoda Adam Kos – Złoty Krzyż Zasługi otrzymała Ewa Nowak.",
    relations: [["Ewa Nowak", "Złoty Krzyż Zasługi"]],
  },
];
