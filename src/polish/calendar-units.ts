/** What time is counted in; the letter of ISO 8601, with `min` for minutes as `M` is the month. */
export type TimeUnit = "s" | "min" | "H" | "D" | "W" | "M" | "Q" | "Y";

const singular: readonly (readonly [TimeUnit, string])[] = [
  ["s", "sekunda sekundy sekundzie sekundę sekundą"],
  ["min", "minuta minuty minucie minutę minutą"],
  ["H", "godzina godziny godzinie godzinę godziną"],
  ["D", "dzień dnia dniowi dniem dniu doba doby dobie dobę dobą"],
  ["W", "tydzień tygodnia tygodniowi tygodniem tygodniu"],
  ["M", "miesiąc miesiąca miesiącowi miesiącem miesiącu"],
  ["Q", "kwartał kwartału kwartałowi kwartałem kwartale"],
  ["Y", "rok roku rokowi rokiem"],
];
const plural: readonly (readonly [TimeUnit, string])[] = [
  ["s", "sekundy sekund sekundom sekundami sekundach sek"],
  ["min", "minuty minut minutom minutami minutach min"],
  ["H", "godziny godzin godzinom godzinami godzinach godz h"],
  ["D", "dni dniom dniami dniach doby dób dobom dobami dobach"],
  ["W", "tygodnie tygodni tygodniom tygodniami tygodniach tyg"],
  ["M", "miesiące miesięcy miesiącom miesiącami miesiącach mies"],
  ["Q", "kwartały kwartałów kwartałom kwartałami kwartałach"],
  ["Y", "lata lat latom latami latach laty"],
];

/** `rokiem` → `Y`: one of them. */
export const singularUnits: ReadonlyMap<string, TimeUnit> = unitMap(singular);
/** `latami` → `Y`: several; with the abbreviations that follow a number (`30 min`). */
export const pluralUnits: ReadonlyMap<string, TimeUnit> = unitMap(plural);

/** Years in the long units: `ćwierć {wieku}`, `dwie {dekady}`. */
export const yearsOfUnit: ReadonlyMap<string, number> = new Map([
  ...longUnit(
    10,
    "dekada dekady dekadzie dekadę dekadą dekad dekadom dekadami dekadach dziesięciolecia dziesięcioleci",
  ),
  ...longUnit(
    100,
    "wiek wieku wiekiem wieki wieków wiekom wiekami wiekach stulecie stulecia stuleciu stuleci stuleciach",
  ),
  ...longUnit(1000, "tysiąclecie tysiąclecia tysiącleciu tysiącleci tysiącleciach"),
]);

/** Stems of adjectives of length, before their endings: `trzyletni`, `48-godzinny`. */
export const adjectiveUnits: readonly (readonly [stem: string, unit: TimeUnit])[] = [
  ["sekundow", "s"],
  ["minutow", "min"],
  ["godzinn", "H"],
  ["dniow", "D"],
  ["dobow", "D"],
  ["tygodniow", "W"],
  ["miesięczn", "M"],
  ["letni", "Y"],
  ["roczn", "Y"],
];

interface Finer {
  readonly unit: TimeUnit;
  readonly count: number;
}

// how many of the next smaller unit make one; months have no fixed number of days
const finer: Partial<Record<TimeUnit, Finer>> = {
  min: { unit: "s", count: 60 },
  H: { unit: "min", count: 60 },
  D: { unit: "H", count: 24 },
  W: { unit: "D", count: 7 },
  Y: { unit: "M", count: 12 },
};

const timeLetters = { s: "S", min: "M", H: "H" } as const;

/** Sum of amounts as an ISO 8601 duration: 4.5 years → `P4Y6M`, 1.5 hours → `PT1H30M`. */
export function formatDuration(amounts: readonly (readonly [amount: number, unit: TimeUnit])[]): string {
  let date = "";
  let time = "";
  const write = (amount: number, unit: TimeUnit): void => {
    if (unit === "Q") {
      write(amount * 3, "M");
      return;
    }
    const whole = Math.floor(amount);
    const smaller = finer[unit];
    const rest = smaller ? Math.round((amount - whole) * smaller.count * 1000) / 1000 : 0;
    if (smaller && rest > 0 && Number.isInteger(rest)) {
      if (whole > 0) write(whole, unit);
      write(rest, smaller.unit);
      return;
    }
    if (unit === "s" || unit === "min" || unit === "H") time += amount + timeLetters[unit];
    else date += amount + unit;
  };
  for (const [amount, unit] of amounts) write(amount, unit);
  return time === "" ? `P${date}` : `P${date}T${time}`;
}

function longUnit(years: number, forms: string): [string, number][] {
  return forms.split(" ").map((form) => [form, years]);
}

function unitMap(rows: readonly (readonly [TimeUnit, string])[]): ReadonlyMap<string, TimeUnit> {
  return new Map(rows.flatMap(([unit, forms]) => forms.split(" ").map((form): [string, TimeUnit] => [form, unit])));
}
