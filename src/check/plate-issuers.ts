// rozporządzenie w sprawie rejestracji i oznaczania pojazdów: the first letter of a plate, the second one of 2023 for those that ran out
const voivodeships: Readonly<Record<string, string>> = {
  B: "podlaskie",
  C: "kujawsko-pomorskie",
  D: "dolnośląskie",
  V: "dolnośląskie",
  E: "łódzkie",
  F: "lubuskie",
  G: "pomorskie",
  X: "pomorskie",
  K: "małopolskie",
  J: "małopolskie",
  L: "lubelskie",
  N: "warmińsko-mazurskie",
  O: "opolskie",
  P: "wielkopolskie",
  M: "wielkopolskie",
  R: "podkarpackie",
  Y: "podkarpackie",
  S: "śląskie",
  I: "śląskie",
  T: "świętokrzyskie",
  W: "mazowieckie",
  A: "mazowieckie",
  Z: "zachodniopomorskie",
};
// H and the letter of the service; U of the armed forces
const services: Readonly<Record<string, string>> = {
  HA: "Centralne Biuro Antykorupcyjne",
  HB: "Służba Ochrony Państwa",
  HC: "Krajowa Administracja Skarbowa",
  HK: "Agencja Bezpieczeństwa Wewnętrznego i Agencja Wywiadu",
  HM: "Służba Kontrwywiadu Wojskowego i Służba Wywiadu Wojskowego",
  HP: "Policja",
  HS: "Straż Graniczna",
};

/** The voivodeship or service whose plates begin so; `undefined` where none does. */
export function plateIssuer(plate: string): string | undefined {
  const first = plate.charAt(0);
  if (first === "U") return "Siły Zbrojne";
  return first === "H" ? services[plate.slice(0, 2)] : voivodeships[first];
}
