const HARD = "y ego emu ym a ej ą e ych ymi".split(" ");
const VELAR = "i iego iemu im a iej ą ie ich imi".split(" "); // drugi
const SOFT = "i iego iemu im ia iej ią ie ich imi".split(" "); // trzeci

// Stem, value, plural of men: `piąci` (where it is no cardinal: `trzydzieści`). Compounds are read word by word: "dwudziesty piąty".
const hardStems: readonly (readonly [stem: string, value: number, men?: string])[] = [
  ["pierwsz", 1, "pierwsi"],
  ["czwart", 4, "czwarci"],
  ["piąt", 5, "piąci"],
  ["szóst", 6, "szóści"],
  ["siódm", 7, "siódmi"],
  ["ósm", 8, "ósmi"],
  ["dziewiąt", 9, "dziewiąci"],
  ["dziesiąt", 10, "dziesiąci"],
  ["jedenast", 11, "jedenaści"],
  ["dwunast", 12, "dwunaści"],
  ["trzynast", 13, "trzynaści"],
  ["czternast", 14, "czternaści"],
  ["piętnast", 15, "piętnaści"],
  ["szesnast", 16, "szesnaści"],
  ["siedemnast", 17, "siedemnaści"],
  ["osiemnast", 18, "osiemnaści"],
  ["dziewiętnast", 19, "dziewiętnaści"],
  ["dwudziest", 20],
  ["trzydziest", 30],
  ["czterdziest", 40],
  ["pięćdziesiąt", 50, "pięćdziesiąci"],
  ["sześćdziesiąt", 60, "sześćdziesiąci"],
  ["siedemdziesiąt", 70, "siedemdziesiąci"],
  ["osiemdziesiąt", 80, "osiemdziesiąci"],
  ["dziewięćdziesiąt", 90, "dziewięćdziesiąci"],
  ["setn", 100, "setni"],
  ["dwusetn", 200, "dwusetni"],
  ["dwóchsetn", 200, "dwóchsetni"],
  ["trzechsetn", 300, "trzechsetni"],
  ["trzysetn", 300, "trzysetni"],
  ["czterechsetn", 400, "czterechsetni"],
  ["czterysetn", 400, "czterysetni"],
  ["pięćsetn", 500, "pięćsetni"],
  ["sześćsetn", 600, "sześćsetni"],
  ["siedemsetn", 700, "siedemsetni"],
  ["osiemsetn", 800, "osiemsetni"],
  ["dziewięćsetn", 900, "dziewięćsetni"],
  ["tysięczn", 1000, "tysięczni"],
  ["dwutysięczn", 2000, "dwutysięczni"],
];

/** Every form of every simple ordinal: `trzecią` → 3. */
export const ordinals: ReadonlyMap<string, number> = new Map([
  ...hardStems.flatMap(([stem, value, men]) => forms(stem, HARD, value, men)),
  ...forms("drug", VELAR, 2),
  ["drudzy", 2],
  ...forms("trzec", SOFT, 3),
]);

function forms(stem: string, endings: readonly string[], value: number, men?: string): [string, number][] {
  const all = endings.map((ending): [string, number] => [stem + ending, value]);
  return men === undefined ? all : [...all, [men, value]];
}
