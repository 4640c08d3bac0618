import type { Example } from "../example.ts";
import { periods, years } from "./year-examples.ts";

const friday = "2024-02-09";

function dates(...values: readonly string[]): readonly { readonly value: string }[] {
  return values.map((value) => ({ value }));
}

/** Months in words. */
const calendar: readonly Example[] = [
  { text: "W dniu {9 lutego 2024 r.} podpisano umowę.", expect: dates("2024-02-09") },
  { text: "Ustawa z dnia {6 kwietnia 1990 r.} o Policji.", expect: dates("1990-04-06") },
  { text: "Od {4} do {7 marca 2024 r.} trwały warsztaty.", expect: dates("2024-03-04", "2024-03-07") },
  {
    text: "W dniach {10}–{12 października br.} gościliśmy delegację.",
    referenceDate: "2023-10-13",
    expect: dates("2023-10-10", "2023-10-12"),
  },
  {
    text: "Zawody zaplanowano na {10}, {11} i {12 maja 2024 roku}.",
    expect: dates("2024-05-10", "2024-05-11", "2024-05-12"),
  },
  {
    text: "Od {31 października} do {5 listopada br.} trwała akcja.",
    referenceDate: "2023-11-06",
    expect: dates("2023-10-31", "2023-11-05"),
  },
  {
    text: "W nocy z {31 grudnia} na {1 stycznia 2024 r.} doszło do pożaru.",
    expect: dates("2023-12-31", "2024-01-01"),
  },
  {
    text: "W nocy z {12} na {13 stycznia} włamano się do sklepu.",
    referenceDate: friday,
    expect: dates("2024-01-12", "2024-01-13"),
  },
  {
    text: "Kradzieże trwały między {majem} a {sierpniem br.}",
    referenceDate: "2023-09-14",
    expect: dates("2023-05", "2023-08"),
  },
  { text: "Od {15 listopada 2023 r.} do {15 stycznia} zbierano dary.", expect: dates("2023-11-15", "2024-01-15") },
  { text: "Do służby przyjęto ich {29 grudnia ub.r.}", referenceDate: friday, expect: dates("2023-12-29") },
  { text: "Stanowisko obejmie {1 stycznia przyszłego roku}.", referenceDate: friday, expect: dates("2025-01-01") },
  { text: "Rozprawę przełożono na {21 bm.}", referenceDate: friday, expect: dates("2024-02-21") },
  { text: "Turniej odbędzie się {3 października} w hali.", referenceDate: "2024-09-19", expect: dates("2024-10-03") },
  { text: "Obowiązki zdał z dniem {31 stycznia}.", referenceDate: "2024-02-02", expect: dates("2024-01-31") },
  { text: "W {październiku} zatrzymano sześć osób.", referenceDate: "2024-02-09", expect: dates("2023-10") },
  { text: "W {sierpniu} radiowóz zostanie wycofany.", referenceDate: "2024-06-12", expect: dates("2024-08") },
  { text: "Warsztaty przewidziano na {kwiecień} i {maj 2024 r.}", expect: dates("2024-04", "2024-05") },
  { text: "Zebranie odbędzie się {pierwszego marca 2024 r.}", expect: dates("2024-03-01") },
  { text: "Umowę zawarto {12 V 2021 r.}", expect: dates("2021-05-12") },
  { text: "Uroczystość odbyła się {7-go maja 2023 roku}.", expect: dates("2023-05-07") },
  { text: "Urodził się {drugiego maja dwa tysiące piątego roku}.", expect: dates("2005-05-02") },
  { text: "{1990 12 lutego} wybrano burmistrza.", expect: dates("1990-02-12") },
  {
    text: "Zamek czynny od {15 IV} do {15 X}, budowany od {VII 1917 r.}",
    expect: dates("XXXX-04-15", "XXXX-10-15", "1917-07"),
  },
  { text: "{5 maja} odbędzie się festyn.", expect: dates("XXXX-05-05") },
  { text: "Zgłoszenia przyjmujemy do dnia {30 kwietnia br.}", referenceDate: friday, expect: dates("2024-04-30") },
  { text: "Wypadek zdarzył się na ul. 3 Maja, a kolizja na placu 11 Listopada." },
  { text: "Podkom. Maj i sierż. Wrzesień nie maja zastrzeżeń." },
  { text: "Święto Konstytucji 3 Maja uczczono apelem." },
];

const numeric: readonly Example[] = [
  { text: "Spotkanie ({09.02.2024 r.}) otworzył rektor.", expect: dates("2024-02-09") },
  { text: "Umowa obowiązuje od {1.03.2024 r.} do {28.02.2025 r.}", expect: dates("2024-03-01", "2025-02-28") },
  { text: "Data zdarzenia: {30-10-2023}, wpis z {2023-10-31}.", expect: dates("2023-10-30", "2023-10-31") },
  { text: "W dniach {10}–{11.09.2019 r.} trwała narada.", expect: dates("2019-09-10", "2019-09-11") },
  {
    text: "We {wtorek} ({6.02.br.}) policjanci zatrzymali kierowcę.",
    referenceDate: friday,
    expect: dates("2024-02-06", "2024-02-06"),
  },
  {
    text: "W {niedzielę} ({17.03.}) doszło do kolizji.",
    referenceDate: "2024-03-18",
    expect: dates("2024-03-17", "2024-03-17"),
  },
  {
    text: "W {niedzielę} ({27.08}) zapaliła się hala.",
    referenceDate: "2023-08-28",
    expect: dates("2023-08-27", "2023-08-27"),
  },
  { text: "W dniu {28.07.br.} pożegnano komendanta.", referenceDate: "2023-07-31", expect: dates("2023-07-28") },
  { text: "Nabór trwa od {01.03} do {31.03.2024 r.}", expect: dates("2024-03-01", "2024-03-31") },
  {
    text: "Zmarł {19.09 2003 r.}, a {18.09.} rzecznik milczał.",
    referenceDate: "2003-09-20",
    expect: dates("2003-09-19", "2003-09-18"),
  },
  { text: "Wersja 2.10.4 programu kosztuje 12.50 zł, patrz pkt 3.2." },
  { text: "Telefon 22 601 12 05, wynik 3:1, promil 1.05." },
  { text: "Zgodnie z art. 12.3 oraz § 4.11 regulaminu." },
];

const relative: readonly Example[] = [
  {
    text: "{Dziś} i {jutro} będzie padać, {wczoraj} było sucho.",
    referenceDate: friday,
    expect: dates("2024-02-09", "2024-02-10", "2024-02-08"),
  },
  {
    text: "W {dniu dzisiejszym} oraz {minionej doby} zanotowano 5 kolizji.",
    referenceDate: friday,
    expect: dates("2024-02-09", "2024-02-08"),
  },
  {
    text: "W {ubiegłym tygodniu} gościliśmy attaché, w {przyszłym tygodniu} zrobimy to znów.",
    referenceDate: friday,
    expect: dates("2024-W05", "2024-W07"),
  },
  {
    text: "W {miniony weekend} i w {tym roku} nie było ofiar.",
    referenceDate: friday,
    expect: dates("2024-W05-WE", "2024"),
  },
  { text: "W {zeszłym miesiącu} przybyło zgłoszeń.", referenceDate: "2024-01-10", expect: dates("2023-12") },
  {
    text: "{Dwa lata temu} opuścił zakład karny, a {rok temu} wrócił.",
    referenceDate: "2023-09-14",
    expect: dates("2021", "2022"),
  },
  {
    text: "{Trzy dni temu} i {dwa tygodnie temu} wpadli kolejni.",
    referenceDate: friday,
    expect: dates("2024-02-06", "2024-W04"),
  },
  { text: "Przed {dwoma laty} skradziono obraz.", referenceDate: friday, expect: dates("2022") },
  {
    text: "Za {tydzień} zapłaci za miesiąc pracy, za {dwa lata} spłaci dług.",
    referenceDate: friday,
    expect: dates("2024-W07", "2026"),
  },
  { text: "{Dziś} nikt nie wie, kiedy.", expect: dates("XXXX-XX-XX") },
  { text: "Obecnie, od lat i wkrótce to słowa bez daty, jak i tegoroczny turniej." },
];

const weekdays: readonly Example[] = [
  { text: "W {środę} odbyło się spotkanie.", referenceDate: friday, expect: dates("2024-02-07") },
  { text: "W {środę} odbędzie się spotkanie.", referenceDate: friday, expect: dates("2024-02-14") },
  {
    text: "W {ubiegły piątek} i w {najbliższą sobotę} gra orkiestra.",
    referenceDate: friday,
    expect: dates("2024-02-02", "2024-02-10"),
  },
  { text: "Doszło do tego we {wtorek, 6 lutego}.", referenceDate: friday, expect: dates("2024-02-06") },
  { text: "{8 maja 2024 roku} ({środa}) odbył się apel.", expect: dates("2024-05-08", "2024-05-08") },
  {
    text: "We {wtorek} i {środę}, {19} i {20 listopada}, przeszukano mieszkania.",
    referenceDate: "2024-11-22",
    expect: dates("2024-11-19", "2024-11-20", "2024-11-19", "2024-11-20"),
  },
  {
    text: "W nocy z {soboty} na {niedzielę} skradziono auto.",
    referenceDate: "2024-02-05",
    expect: dates("2024-02-03", "2024-02-04"),
  },
  {
    text: "W {tym tygodniu}, od {środy} do {piątku}, sprawdzą trzeźwość.",
    referenceDate: "2023-11-06",
    expect: dates("2023-W45", "2023-11-08", "2023-11-10"),
  },
  {
    text: "W {sobotni wieczór} policjanci ścigali motocyklistę.",
    referenceDate: "2024-02-12",
    expect: dates("2024-02-10"),
  },
  { text: "W {pierwszą sobotę marca 2024 r.} rusza sezon.", expect: dates("2024-03-02") },
  { text: "W {ostatni weekend stycznia} patrolowano stoki.", referenceDate: friday, expect: dates("2024-W04-WE") },
  {
    text: "Od {dziś} do {niedzieli} potrwa akcja.",
    referenceDate: friday,
    expect: dates("2024-02-09", "2024-02-11"),
  },
  {
    text: "Termin: {pt. 16.02} lub {śr. 21 lutego}.",
    referenceDate: friday,
    expect: dates("2024-02-16", "2024-02-21"),
  },
  { text: "Starosta Wtorek przyjechał do miasta Środa Śląska." },
];

const anchored: readonly Example[] = [
  {
    text: "{12 kwietnia 2024 r.} wpłynęło zgłoszenie. {Następnego dnia} zatrzymano sprawcę.",
    expect: dates("2024-04-12", "2024-04-13"),
  },
  {
    text: "{1 lutego br.} wprowadzono komendanta. {Dzień wcześniej} pożegnano poprzednika.",
    referenceDate: "2024-02-02",
    expect: dates("2024-02-01", "2024-01-31"),
  },
  {
    text: "{13 lipca 2024 r.} odbyła się promocja. {Tego samego dnia} otwarto wystawę.",
    expect: dates("2024-07-13", "2024-07-13"),
  },
  { text: "W {2023 r.} wszczęto 14 spraw, o 6 więcej niż {rok wcześniej}.", expect: dates("2023", "2022") },
  {
    text: "W dniach {18}-{19 kwietnia 2024 r.} obradowano. {Pierwszego dnia} mówił dziekan, {drugi dzień} poświęcono praktyce.",
    expect: dates("2024-04-18", "2024-04-19", "2024-04-18", "2024-04-19"),
  },
];

const periodsAnchored: readonly Example[] = [
  { text: "W {2019 r.} zaczął służbę. W {tym samym roku} awansował.", expect: dates("2019", "2019") },
  {
    text: "W {maju 2019 r.} zaczął służbę. W {następnym miesiącu} awansował.",
    referenceDate: friday,
    expect: dates("2019-05", "2019-06"),
  },
  { text: "W {następnym roku} odejdzie na emeryturę.", referenceDate: friday, expect: dates("2025") },
];

export const examples: readonly Example[] = [
  ...calendar,
  ...numeric,
  ...years,
  ...periods,
  ...relative,
  ...weekdays,
  ...anchored,
  ...periodsAnchored,
  { text: "Zbiórka odbyła się w {miniony piątek, 11 października}." },
];
