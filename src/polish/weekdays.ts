const rows = [
  "poniedziałek poniedziałku poniedziałkowi poniedziałkiem",
  "wtorek wtorku wtorkowi wtorkiem",
  "środa środy środzie środę środą",
  "czwartek czwartku czwartkowi czwartkiem",
  "piątek piątku piątkowi piątkiem",
  "sobota soboty sobocie sobotę sobotą",
  "niedziela niedzieli niedzielę niedzielą",
];
const pluralRows = [
  "poniedziałki poniedziałków poniedziałkom poniedziałkami poniedziałkach",
  "wtorki wtorków wtorkom wtorkami wtorkach",
  "środy śród środom środami środach",
  "czwartki czwartków czwartkom czwartkami czwartkach",
  "piątki piątków piątkom piątkami piątkach",
  "soboty sobót sobotom sobotami sobotach",
  "niedziele niedziel niedzielom niedzielami niedzielach",
];
const adjectiveStems = ["poniedziałkow", "wtorkow", "środow", "czwartkow", "piątkow", "sobotni", "niedzieln"];
const hardEndings = "y ego emu ym a ej ą e".split(" ");
const softEndings = ["", "ego", "emu", "m", "a", "ej", "ą", "e"]; // sobotni

/** `środę` → 3: every singular form, 1 = Monday. */
export const weekdays: ReadonlyMap<string, number> = numbered(rows.map((row) => row.split(" ")));

/** `środy` → 3: the plural, for what comes back every week: `w środy i piątki`. */
export const weekdayPlurals: ReadonlyMap<string, number> = numbered(pluralRows.map((row) => row.split(" ")));

/** `sobotni` → 6. */
export const weekdayAdjectives: ReadonlyMap<string, number> = numbered(
  adjectiveStems.map((stem) => (stem.endsWith("i") ? softEndings : hardEndings).map((ending) => stem + ending)),
);

/** `śr` → 3; `pt.` is *pod tytułem* as well, so only beside a date or another weekday. */
export const weekdayAbbreviations: ReadonlyMap<string, number> = numbered([
  ["pon", "pn"],
  ["wt"],
  ["śr"],
  ["czw"],
  ["pt"],
  ["sob"],
  ["niedz", "nd"],
]);

function numbered(forms: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  return new Map(forms.flatMap((row, index) => row.map((form): [string, number] => [form, index + 1])));
}
