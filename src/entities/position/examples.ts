import type { Example } from "../example.ts";

export const examples: readonly Example[] = [
  {
    text: "{Komendant Miejski Policji w Kielcach} powitał gości.",
    expect: [{ name: "Komendant Miejski Policji w Kielcach", organization: "Komenda Miejska Policji w Kielcach" }],
  },
  {
    text: "{Dyrektor Okręgowy Służby Więziennej w Gdańsku} i {Prokurator Rejonowy w Żninie}",
    expect: [
      { organization: "Okręgowy Inspektorat Służby Więziennej w Gdańsku" },
      { organization: "Prokuratura Rejonowa w Żninie" },
    ],
  },
  {
    text: "{Państwowy Powiatowy Inspektor Sanitarny w Pile}, {Minister Zdrowia}",
    expect: [
      { organization: "Powiatowa Stacja Sanitarno-Epidemiologiczna w Pile" },
      { organization: "Ministerstwo Zdrowia" },
    ],
  },
  // an office inside an office; the matter is the outer one's
  { text: "{I Zastępca {Komendanta Powiatowego PSP w Pile}}" },
  { text: "{Pełnomocnik {Komendanta Głównego Policji} ds. Ochrony Praw Człowieka}" },
  { text: "{zastępca {komendanta powiatowego i miejskiego Policji}}" },
  {
    text: "{Pełnomocnik {KGP}} i {RPO}",
    expect: [
      { name: "Pełnomocnik Komendanta Głównego Policji" },
      { name: "Komendant Główny Policji" },
      { name: "Rzecznik Praw Obywatelskich" },
    ],
  },
  // women's offices
  {
    text: "{Świętokrzyska Kurator Oświaty} Anna Lis, {rzecznik prasowa {Dyrektora Okręgowego}} Ewa Kos i {prezydentka Łodzi}",
  },
  // the unit, through its last word
  { text: "{Dyrektor Zakładu Karnego w Rawiczu} płk Jan Kos" },
  { text: "{naczelnik Wydziału Ruchu Drogowego Komendy Miejskiej Policji w Toruniu} ocenił akcję" },
  { text: "{dowódca 1. batalionu} wręczył akty" },
  { text: "{burmistrz Miasta i Gminy Wieliczka} oraz {Wójt Gminy Poronin} Anna Mak" },
  { text: "{Ambasador USA w Polsce} i {konsul generalny Ukrainy w Krakowie}" },
  { text: "{pełnomocniczka {Rektora} ds. współpracy ze Słowacją}" },
  // status words are outside
  { text: "p.o. {Komendanta Powiatowego Policji w Pile} i były {minister zdrowia}", expect: [{ status: "acting" }] },
  // where the name begins, the office ends
  { text: "{Sekretarz Gminy} Michał Więcek, {wójt} Kwaśny i {kanclerz Politechniki} Ewa Bąk" },
  // jobs of named persons
  { text: "{Tłumaczka} Ewa Mak, {wychowawczyni klasy 3b} Anna Lis i Jan K., {informatyk}" },
  // no positions: jobs nobody named holds, roles, names in quotes
  { text: "Policjanci zatrzymali kierowcę. Prokurator postawił zarzut." },
  { text: "Wśród zatrzymanych jest oficer." },
  { text: "Zatrzymano Romana K. Policjanci ustalili, że pies wabi się „Prezes”." },
  { text: "Potrzeba min. 5 osób." },
  { text: "Gości powitał {Prezydent m.st. Warszawy} Jan Lis." },
  { text: "Współoskarżona Edyta Z. (47 lat), {inspektorka nadzoru}, milczała." },
  { text: "Mówiła Ewa Mak, {pełnomocniczka spółki Trakt-Bud}." },
];
