import type { Example } from "../example.ts";

export const awards: readonly Example[] = [
  { text: "Odznaczono go {Srebrnym Krzyżem Zasługi}." },
  { text: "Komendant otrzymał {złotą odznakę „Zasłużony Policjant”}." },
  { text: "Druhom wręczono {brązowe medale „Za Zasługi dla Pożarnictwa”}." },
  { text: "{Odznaki „Wzorowy Strażak”} odebrali druhowie." },
  { text: "Otrzymał {Srebrny Medal za Zasługi dla Policji}." },
  { text: "Prezydent nadał mu {Krzyż Kawalerski Orderu Odrodzenia Polski}." },
  { text: "Był kawalerem {Orderu Virtuti Militari V klasy}." },
  { text: "Minister wręczył {kordziki honorowe}." },
  { text: "Laureatem {Nagrody Literackiej „Nike”} został pisarz." },
  { text: "Przyznano jej {tytuł „Policjant Roku 2023”}." },
  // keepsakes, money, sport and crosses of iron are none
  { text: "Burmistrz wręczył listy gratulacyjne, statuetki i czek na 5 tys. zł." },
  { text: "Zwycięzcy otrzymali nagrody rzeczowe, dyplomy i puchar." },
  { text: "Zdobył złoty medal w sztafecie." },
  { text: "Krzyż na Giewoncie poraził turystów." },
  { text: "Tytuł magistra uzyskał na uczelni." },
];
