import { adjectiveUnits, type TimeUnit } from "./calendar-units.ts";

/** A length of time inside an adjective or noun: `trzyletni` is three years. */
export interface WrittenLength {
  readonly count: number;
  readonly unit: TimeUnit;
}

const ones: readonly (readonly [string, number])[] = [
  ["jedno", 1],
  ["dwu", 2],
  ["trzy", 3],
  ["cztero", 4],
  ["pięcio", 5],
  ["sześcio", 6],
  ["siedmio", 7],
  ["ośmio", 8],
  ["dziewięcio", 9],
];
const teens: readonly (readonly [string, number])[] = [
  ["dziesięcio", 10],
  ["jedenasto", 11],
  ["dwunasto", 12],
  ["trzynasto", 13],
  ["czternasto", 14],
  ["piętnasto", 15],
  ["szesnasto", 16],
  ["siedemnasto", 17],
  ["osiemnasto", 18],
  ["dziewiętnasto", 19],
];
const tens: readonly (readonly [string, number])[] = [
  ["dwudziesto", 20],
  ["trzydziesto", 30],
  ["czterdziesto", 40],
  ["pięćdziesięcio", 50],
  ["sześćdziesięcio", 60],
  ["siedemdziesięcio", 70],
  ["osiemdziesięcio", 80],
  ["dziewięćdziesięcio", 90],
];

/** `dwudziestopięcio` → 25: numbers as the first half of a compound. */
export const numberPrefixes: ReadonlyMap<string, number> = new Map([
  ...ones,
  ...teens,
  ...tens,
  ...tens.flatMap(([ten, value]) => ones.map(([one, more]): [string, number] => [ten + one, value + more])),
  ["stu", 100],
  ["dwustu", 200],
  ["pół", 0.5],
  ["półtora", 1.5],
]);

const ENDING = /^(?:y|i|ego|iego|emu|iemu|ym|im|ych|ich|ymi|imi|a|ia|ej|iej|ą|ią|e|ie|m|ch|mi)?$/u; // "trzyletni|ego"
const SHORTEST = 8; // "dwuletni"

/** The length in an adjective written as one word: `trzyletniego`, `półroczny`, `czterodniowe`. */
export function lengthInAdjective(lower: string): WrittenLength | undefined {
  if (lower.length < SHORTEST) return undefined;
  for (const [stem, unit] of adjectiveUnits) {
    const at = lower.indexOf(stem, 3);
    if (at === -1) continue;
    const count = numberPrefixes.get(lower.slice(0, at));
    if (count !== undefined && ENDING.test(lower.slice(at + stem.length))) return { count, unit };
  }
  return undefined;
}

/** The unit of an adjective that follows figures: `letniego` in `34-letniego`, `godzinny` in `48-godzinny`. */
export function unitOfAdjective(lower: string): TimeUnit | undefined {
  for (const [stem, unit] of adjectiveUnits) {
    if (lower.startsWith(stem) && ENDING.test(lower.slice(stem.length))) return unit;
  }
  return undefined;
}
