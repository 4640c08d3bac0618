import type { Example } from "../example.ts";

export const examples: readonly Example[] = [
  { text: "Głos zabrała {Anna Nguyen-Kozak}.", expect: [{ name: "Anna Nguyen-Kozak", gender: "f" }] },
  {
    text: "Spotkali się z {Januszem Mrozem} i {Ewą Wilk}.",
    expect: [
      { name: "Janusz Mróz", givenNames: "Janusz", surname: "Mróz", gender: "m" },
      { name: "Ewa Wilk", gender: "f" },
    ],
  },
  // hidden surnames
  {
    text: "Policjanci zatrzymali {Romana K. ps. „Szybki”} oraz {Beatę R.-L.}",
    expect: [{ name: "Roman K.", nickname: "Szybki" }, { name: "Beata R.-L." }],
  },
  { text: "Zarzuty usłyszał {Mateusz Sz.}, a {Daniel Ch.} uciekł.", expect: [{ surname: "Sz." }, { surname: "Ch." }] },
  { text: "Patrolu szuka {Bogdan „Sokół” Walczak}.", expect: [{ nickname: "Sokół", surname: "Walczak" }] },
  // foreign names: particles, second surnames, words that no list knows
  { text: "Przyjechali {Ursula von der Lippe} i {Ignacio Berrocal Ruiz}." },
  { text: "Bieg wygrał Kenijczyk {Elijah Kiprono}, a kucharz, {Huang Wei}, był drugi." },
  { text: "Z delegacją przyjechał ppłk {Nino Kapanadze}.", expect: [{ surname: "Kapanadze" }] },
  // one surname for two
  {
    text: "Stypendium ufundowali {Anna} i {Jan Kowalscy}.",
    expect: [{ name: "Anna Kowalska" }, { name: "Jan Kowalski" }],
  },
  { text: "W areszcie są bracia {Rafał} i {Sebastian C.}", expect: [{ name: "Rafał C." }, { name: "Sebastian C." }] },
  // capitals
  {
    text: "Nagrody odebrali {Anna NOWAK-BĄK} i {Piotr ZIELIŃSKI}.",
    expect: [{ name: "Anna Nowak-Bąk" }, { name: "Piotr Zieliński" }],
  },
  // kings and popes
  {
    text: "O tym pisał {Jan Paweł II}, a przed nim król {Jan III Sobieski}.",
    expect: [{ name: "Jan Paweł II" }, { name: "Jan III Sobieski" }],
  },
  // a surname alone: behind a rank, an office, or after its bearer
  { text: "Dowodził insp. {Sowa}, a minister {Błaszczak} dziękował." },
  {
    text: "Interweniował {Jan Warzecha}. Jak mówi {Warzecha}, pies jest zdrowy. Rozmawialiśmy z {Warzechą}.",
    expect: [{ name: "Jan Warzecha" }],
  },
  // a given name alone
  {
    text: "Żonie {Krystynie} złożono kondolencje. Przyszła też mama {Tosi}, {Ewa}.",
    expect: [{ name: "Krystyna" }, { name: "Tosia" }, { name: "Ewa" }],
  },
  {
    text: "1. {Kowalski Jan} – 12 pkt\n2. {Nowak Anna} – 10 pkt",
    expect: [{ name: "Jan Kowalski" }, { name: "Anna Nowak" }],
  },
  { text: "Tekst: {Anna Kot}, fot. {M. Kruk}, oprac. asp. {P. Dąb}" },
  // no persons: a firm, a church, a function word, a place
  { text: "Spółka Mostbud S.A. z Wrocławia wybuduje drogę." },
  { text: "Msza odbyła się w kościele Najświętszej Maryi Panny." },
  { text: "Ale Warszawa zmieniła się od tego czasu." },
  { text: "zastępca dyrektora Departamentu Finansowania Infrastruktury" },
];
