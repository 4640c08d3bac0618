import type { Example } from "../example.ts";

export const examples: readonly Example[] = [
  { text: "Do zdarzenia doszło w {Zgierzu}", expect: [{ name: "Zgierz", kind: "settlement" }] },
  { text: "mieszkaniec {Ostrowi Mazowieckiej}", expect: [{ name: "Ostrów Mazowiecka" }] },
  { text: "pożar w {Piotrkowie Tryb.}", expect: [{ name: "Piotrków Trybunalski" }] },
  {
    text: "Goście z {Republiki Czeskiej} i {Litwy}",
    expect: [{ name: "Czechy", code: "CZ", full: "Republika Czeska" }, { name: "Litwa" }],
  },
  { text: "konsul {RP}", expect: [{ name: "Polska", full: "Rzeczpospolita Polska" }] },
  { text: "Burze przeszły nad {Lubuskiem}", expect: [{ kind: "region" }] },
  {
    text: "w {powiecie tureckim} i w {województwie łódzkim}",
    expect: [{ name: "powiat turecki", kind: "county" }, { kind: "region" }],
  },
  {
    text: "z terenu {powiatów kolskiego} i {konińskiego}",
    expect: [{ name: "powiat kolski" }, { name: "powiat koniński" }],
  },
  { text: "w gminach {Jedlicze} i {Chorkówka}" },
  { text: "dzielnica {Czuby}", expect: [{ kind: "district" }] },
  { text: "lotnisko w {Krakowie-Balicach}", expect: [{ name: "Kraków-Balice" }] },
  {
    text: "Siedziba mieści się przy {ul. Nowej 4} w {Brzegu}",
    expect: [{ name: "ul. Nowa 4", kind: "address" }, { name: "Brzeg" }],
  },
  {
    text: "na skrzyżowaniu {ulic Lipowej} i {Sadowej}",
    expect: [{ name: "ulica Lipowa", kind: "street" }, { name: "ulica Sadowa" }],
  },
  { text: "zginął na {ul. 3 Maja}" },
  {
    text: "przy {ul. Św. Wita 5 m 3}, {os. Kolorowe 4/12}, {al. Jerozolimskich 7} i {ul. J. Wrony}",
    expect: [
      { name: "ul. Św. Wita 5 m 3", kind: "address" },
      { name: "os. Kolorowe 4/12" },
      { name: "al. Jerozolimskie 7" },
      { name: "ul. J. Wrony", kind: "street" },
    ],
  },
  { text: "wypadek na {S7} i na {drodze krajowej nr 16}", expect: [{ name: "S7" }, { name: "droga krajowa nr 16" }] },
  {
    text: "Szli przez {Przełęcz Karkonoską}, a potem nad {Jeziorem Solińskim}",
    expect: [{ kind: "natural" }, { kind: "natural" }],
  },
  { text: "nad jeziorem {Narie}", expect: [{ kind: "natural" }] },
  { text: "pogrzeb w {kościele pw. Świętego Krzyża}", expect: [{ kind: "facility" }] },
  { text: "wieniec przed {Pomnikiem Poległych Górników}", expect: [{ kind: "facility" }] },
  { text: "Komisariat Policji w {Rabce-Zdroju}" },
  // nothing that only looks like a place
  { text: "Policja szuka świadków" },
  { text: "Pożar gasili druhowie z klubu „Podlasie”" },
  { text: "kierowca audi A4 jechał ulicami miasta" },
  { text: "Wicewojewoda Wielkopolska Anna Lis otworzyła zawody" },
  { text: "żołnierze 12. Wielkopolskiej Brygady Obrony Terytorialnej" },
  { text: "Sąd Okręgowy {Warszawa-Praga} wydał wyrok." },
  { text: "Urząd mieści się przy {ul. 56 Pułku Piechoty 10}." },
];
