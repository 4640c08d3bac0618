import type { Example } from "../example.ts";

export const quantityExamples: readonly Example[] = [
  { text: "{0,8 grama} marihuany", expect: [{ amount: "0.8", unit: "g" }] },
  { text: "jechał {146 km/h} przy ograniczeniu do {50 km/h}", expect: [{ unit: "km/h" }, { amount: "50" }] },
  {
    text: "hala o powierzchni {2,4 tys. m²} i {30 m2}",
    expect: [
      { amount: "2400", unit: "m2" },
      { amount: "30", unit: "m2" },
    ],
  },
  { text: "{1,86 promila} alkoholu w organizmie", expect: [{ amount: "1.86", unit: "[ppth]" }] },
  {
    text: "z {18 tonami} zboża, {dwa kilogramy} mąki",
    expect: [
      { amount: "18", unit: "t" },
      { amount: "2", unit: "kg" },
    ],
  },
  {
    text: "po {200 metrach}, {pół litra}",
    expect: [
      { amount: "200", unit: "m" },
      { amount: "0.5", unit: "L" },
    ],
  },
  { text: "od {3} do {5 km}", expect: [{ amount: "3", unit: "km" }, { amount: "5" }] },
  {
    text: "mróz {-12°C}, w dzień {5 stopni}",
    expect: [
      { amount: "-12", unit: "Cel" },
      { amount: "5", unit: "Cel" },
    ],
  },
  { text: "{50-kilogramowy} worek", expect: [{ amount: "50", unit: "kg" }] },
  { text: "silnik o mocy {120 KM}, bateria {100 kWh}", expect: [{ unit: "[HP]" }, { unit: "kW.h" }] },
  { text: "{minus 12 stopni}, {osiem stopni} mrozu", expect: [{ amount: "-12", unit: "Cel" }, { amount: "8" }] },
  {
    text: "stół {120} x {80 cm}, sztafeta 4 x {100 m}",
    expect: [{ amount: "120" }, { amount: "80" }, { amount: "100" }],
  },
  { text: "{1 m 80 cm} wzrostu, {3/4 litra} mleka", expect: [{ amount: "1.8", unit: "m" }, { amount: "0.75" }] },
  { text: "{półlitrowa} butelka, {dwumetrowy} mur", expect: [{ amount: "0.5", unit: "L" }, { amount: "2" }] },
  { text: "{70 km na godzinę}, kąt {30 stopni}", expect: [{ unit: "km/h" }, { unit: "deg" }] },
  { text: "9 mln sztuk, 12 osób, 15 punktów, 3 lata, 48 godzin, 2 a 3, ul. Krótka 5 m. 12, 3 stopnia, 5 st. asp." },
];
