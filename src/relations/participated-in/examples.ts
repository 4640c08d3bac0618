import type { RelationExample } from "../example.ts";

export const examples: readonly RelationExample[] = [
  {
    text: "W uroczystej zbiórce wzięli udział: Komendant Powiatowy Policji w Kutnie insp. Jan Rudzki, starosta Anna Bielska oraz strażacy z OSP w Łaniętach.",
    relations: [
      ["Jan Rudzki", "uroczystej zbiórce"],
      ["Anna Bielska", "uroczystej zbiórce"],
      ["OSP w Łaniętach", "uroczystej zbiórce"],
    ],
  },
  {
    text: "W Komendzie Powiatowej Policji w Kutnie odbyła się konferencja prasowa. Gospodarzem był insp. Jan Rudzki, a wśród gości znaleźli się m.in. burmistrz Ewa Kania i ks. Adam Wolski.",
    relations: [
      ["Jan Rudzki", "konferencja prasowa"],
      ["Ewa Kania", "konferencja prasowa"],
      ["Adam Wolski", "konferencja prasowa"],
    ],
  },
  {
    text: "Odprawę poprowadził bryg. Marek Sowa, któremu towarzyszyła st. kpt. Iga Lis.",
    relations: [
      ["Marek Sowa", "Odprawę"],
      ["Iga Lis", "Odprawę"],
    ],
  },
  {
    text: "W Białymstoku odbyło się spotkanie robocze z przedstawicielami Fundacji Ocalenie i Urzędu do Spraw Cudzoziemców.",
    relations: [
      ["Fundacji Ocalenie", "spotkanie robocze"],
      ["Urzędu do Spraw Cudzoziemców", "spotkanie robocze"],
    ],
  },
  {
    text: "W czwartek odbyło się spotkanie między Komendą Wojewódzką Policji w Łodzi a Uniwersytetem Łódzkim.",
    relations: [
      ["Komendą Wojewódzką Policji w Łodzi", "spotkanie"],
      ["Uniwersytetem Łódzkim", "spotkanie"],
    ],
  },
  {
    text: "Na uroczystości nie pojawił się wojewoda Piotr Zawada.",
    relations: [["Piotr Zawada", "uroczystości", { negated: true }]],
  },
  {
    text: "W środę odbędzie się konferencja prasowa. Weźmie w niej udział nadinsp. Roman Kulesza.",
    relations: [["Roman Kulesza", "konferencja prasowa", { status: "future" }]],
  },
  {
    text: "Do Szkoły Policji w Pile przyjechała z wizytą delegacja Policji Republiki Czeskiej na czele z płk. Josefem Novákiem. W jej skład weszła także mjr Jana Dvořáková.",
    relations: [
      ["Policji Republiki Czeskiej", "wizytą"],
      ["Josefem Novákiem", "wizytą"],
      ["Jana Dvořáková", "wizytą"],
    ],
  },
  {
    text: "Minister Anna Bielska spotkała się z Janem Kowalskim. Spotkanie odbyło się w Warszawie.",
    relations: [
      ["Anna Bielska", "Spotkanie"],
      ["Janem Kowalskim", "Spotkanie"],
    ],
  },
  {
    text: "Uroczysty apel odbył się z udziałem insp. Marka Wilka i dyrektor Ewy Małek.",
    relations: [
      ["Marka Wilka", "Uroczysty apel"],
      ["Ewy Małek", "Uroczysty apel"],
    ],
  },
  {
    text: "W konkursie plastycznym pierwsze miejsce zajęła Zofia Wrona, drugie – Antoni Dudek.",
    relations: [
      ["Zofia Wrona", "konkursie plastycznym"],
      ["Antoni Dudek", "konkursie plastycznym"],
    ],
  },
  // a programme is no event; handing over is not enough
  { text: "Szkoła Podstawowa nr 3 w Sierpcu uczestniczy w programie „Autochodzik”.", relations: [] },
  { text: "W sobotę odbyła się uroczysta zbiórka. Medale wręczył wojewoda Piotr Zawada.", relations: [] },
  {
    text: "Konferencję zorganizowano przy udziale Uniwersytetu Łódzkiego.",
    relations: [["Uniwersytetu Łódzkiego", "Konferencję"]],
  },
  {
    text: "Starosta Jan Rudzki, choć zaproszony, nie przybył na uroczystość.",
    relations: [["Jan Rudzki", "uroczystość", { negated: true }]],
  },
  {
    text: "Muzeum Narodowe w Krakowie odmówiło wypożyczenia obrazów i w wernisażu nie uczestniczyło.",
    relations: [["Muzeum Narodowe w Krakowie", "wernisażu", { negated: true }]],
  },
  {
    text: "W debacie nie weźmie udziału Uniwersytet Łódzki.",
    relations: [["Uniwersytet Łódzki", "debacie", { negated: true }]],
  },
  {
    text: "Jan Rudzki służy od 2006 r. Uczestniczył w operacji „Sophia”.",
    relations: [["Jan Rudzki", "operacji „Sophia”"]],
  },
  {
    text: "Udział w zjeździe potwierdziła Ewa Kania.",
    relations: [["Ewa Kania", "zjeździe", { status: "future" }]],
  },
  { text: "Na pogrzebie był burmistrz Jan Rudzki.", relations: [["Jan Rudzki", "pogrzebie"]] },
  {
    text: "We wtorek odbyło się posiedzenie Powiatowego Zespołu Zarządzania Kryzysowego.",
    relations: [["Powiatowego Zespołu Zarządzania Kryzysowego", "posiedzenie"]],
  },
  {
    text: "Do spotkania związkowców z dyrektorem Janem Rudzkim nie doszło.",
    relations: [["Janem Rudzkim", "spotkania", { negated: true }]],
  },
  // the pronoun is of another noun, the verb of another subject
  {
    text: "W piątek odbyła się uroczystość w Krośnie. 12 maja wyruszy kolejna kompania. Poprowadzi ją kpt. Marek Wilk.",
    relations: [],
  },
  {
    text: "Zawody otworzył burmistrz Jan Rudzki, a zakończył je koncert.",
    relations: [["Jan Rudzki", "Zawody"]],
  },
  { text: "Fundacja Ocalenie podsumowała zbiórkę „Ciepła zima”.", relations: [] },
  {
    text: "W spotkaniu wzięli udział wójt Jan Rudzki z zastępcą Markiem Wilkiem oraz Ewa Kania.",
    relations: [
      ["Jan Rudzki", "spotkaniu"],
      ["Markiem Wilkiem", "spotkaniu"],
      ["Ewa Kania", "spotkaniu"],
    ],
  },
  {
    text: "Zebraniu przewodniczył, w zastępstwie prezesa, Jan Rudzki.",
    relations: [["Jan Rudzki", "Zebraniu"]],
  },
  {
    text: "Jan Rudzki odwołał swój udział w konferencji.",
    relations: [["Jan Rudzki", "konferencji", { negated: true }]],
  },
  {
    text: "Konferencja, mimo nieobecności ministra Adama Wrony, odbyła się zgodnie z planem.",
    relations: [["Adama Wrony", "Konferencja", { negated: true }]],
  },
  {
    text: "Wśród przybyłych na galę znaleźli się: wojewoda Jan Rudzki i starosta Anna Bielska.",
    relations: [
      ["Jan Rudzki", "galę"],
      ["Anna Bielska", "galę"],
    ],
  },
  {
    text: "Na konferencję przybyła delegacja Policji Łotwy, na której czele stał płk Andris Ozols.",
    relations: [
      ["Policji Łotwy", "konferencję"],
      ["Andris Ozols", "konferencję"],
    ],
  },
  {
    text: "Na rozprawie obecna była młodzież z Liceum Ogólnokształcącego w Pilznie.",
    relations: [["Liceum Ogólnokształcącego w Pilznie", "rozprawie"]],
  },
  {
    text: "Rozprawa toczyła się pod przewodnictwem sędzi Anny Bielskiej.",
    relations: [["Anny Bielskiej", "Rozprawa"]],
  },
  { text: "Wydział działa pod kierownictwem nadkom. Jana Rudzkiego. Konferencja odbyła się w Łodzi.", relations: [] },
  {
    text: "Uroczystości rozpoczęła msza święta w kościele w Tuchowie, której przewodniczył ks. Adam Wolski.",
    relations: [["Adam Wolski", "msza święta"]],
  },
  {
    text: "Wójt Jan Rudzki, którego nie zabrakło na festynie, wręczył nagrody.",
    relations: [["Jan Rudzki", "festynie"]],
  },
  {
    text: "Do ćwiczeń przystąpili strażacy z OSP w Łaniętach oraz żołnierze 5 Lubuskiej Brygady Obrony Terytorialnej.",
    relations: [
      ["OSP w Łaniętach", "ćwiczeń"],
      ["5 Lubuskiej Brygady Obrony Terytorialnej", "ćwiczeń"],
    ],
  },
  {
    text: "W debacie ma wziąć udział wojewoda Jan Rudzki.",
    relations: [["Jan Rudzki", "debacie", { status: "future" }]],
  },
  {
    text: "W zawodach będą brali udział strażacy z OSP w Łaniętach.",
    relations: [["OSP w Łaniętach", "zawodach", { status: "future" }]],
  },
  {
    text: "Starosta Jan Rudzki zapowiedział, że weźmie udział w zjeździe.",
    relations: [["Jan Rudzki", "zjeździe", { status: "future" }]],
  },
  {
    text: "Odprawę poprowadził insp. Jan Rudzki. Na sali obecni byli także Ewa Kania i, w imieniu NSZZ Policjantów, Adam Wrona.",
    relations: [
      ["Jan Rudzki", "Odprawę"],
      ["Ewa Kania", "Odprawę"],
      ["Adam Wrona", "Odprawę"],
    ],
  },
  {
    text: "Na briefingu wystąpili Jan Rudzki i Ewa Kania. Towarzyszyli im: zastępca komendanta mł. insp. Anna Lis i wójt Adam Wrona.",
    relations: [
      ["Jan Rudzki", "briefingu"],
      ["Ewa Kania", "briefingu"],
      ["Anna Lis", "briefingu"],
      ["Adam Wrona", "briefingu"],
    ],
  },
  {
    text: "Na zjeździe obecne były: dyrektorka Miejskiego Ośrodka Pomocy Rodzinie (MOPR) Ewa Kania i asp. Anna Lis.",
    relations: [
      ["Ewa Kania", "zjeździe"],
      ["Anna Lis", "zjeździe"],
    ],
  },
  {
    text: "Delegacja Uniwersytetu Łódzkiego przebywała z wizytą w Pile. Na jej czele stał prof. Jan Rudzki, a w skład wchodzili dr Ewa Kania i Adam Wrona.",
    relations: [
      ["Uniwersytetu Łódzkiego", "wizytą"],
      ["Jan Rudzki", "wizytą"],
      ["Ewa Kania", "wizytą"],
      ["Adam Wrona", "wizytą"],
    ],
  },
  {
    text: "W półfinale Ewa Kania pokonała Annę Nowak.",
    relations: [
      ["Ewa Kania", "półfinale"],
      ["Annę Nowak", "półfinale"],
    ],
  },
  { text: "Odbyła się sesja Rady Miejskiej w Kutnie.", relations: [] },
  { text: "Spotkanie trwało godzinę. Komenda Powiatowa Policji w Kutnie wystąpiła o dotację.", relations: [] },
  { text: "Na odprawę zaproszono też wójta Jana Rudzkiego.", relations: [] },
];
