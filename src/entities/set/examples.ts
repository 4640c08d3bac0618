import type { Example } from "../example.ts";

function sets(...values: readonly string[]): readonly { readonly value: string }[] {
  return values.map((value) => ({ value }));
}

export const examples: readonly Example[] = [
  { text: "Kampanię {co roku} przygotowują szkoły.", expect: sets("P1Y") },
  { text: "Dyżury odbywają się w {każdą środę} i w {każdy piątek}.", expect: sets("P1W", "P1W") },
  { text: "W {każdy wtorek} i {czwartek} zapraszamy na basen.", expect: sets("P1W", "P1W") },
  { text: "{Dwa razy w miesiącu} spotykają się z dziećmi, {raz w tygodniu} z seniorami.", expect: sets("P1M", "P1W") },
  { text: "{Codziennie} i {każdego dnia} to samo.", expect: sets("P1D", "P1D") },
  { text: "{Co dwa lata} i {co 15 minut}, {co drugi dzień}.", expect: sets("P2Y", "PT15M", "P2D") },
  { text: "Zajęcia odbywają się w {soboty} i {niedziele}.", expect: sets("P1W", "P1W") },
  { text: "Zebrania {corocznie} zwołuje prezes, kontrole {raz na kwartał}.", expect: sets("P1Y", "P3M") },
  { text: "Klub zbiera się w {każdy pierwszy poniedziałek miesiąca}.", expect: sets("P1M") },
  { text: "Straty wynoszą co najmniej 500 zł, a każdy policjant o tym wie." },
  { text: "Ćwiczą {kilka razy w roku}.", expect: sets("P1Y") },
  { text: "Po raz trzeci w tym roku doszło do kradzieży." },
  { text: "Na co dzień służy w Łodzi." },
];
