const VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };
// MMXXIV, XIX, IV; the empty string matches too and is refused by length
const ROMAN = /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/u;
const LONGEST = 15; // MMMDCCCLXXXVIII

/** The value of a Roman numeral in capitals, `undefined` for any other form: `XIV` → 14. */
export function readRoman(form: string): number | undefined {
  if (form.length === 0 || form.length > LONGEST || !ROMAN.test(form)) return undefined;
  let sum = 0;
  let before = 0;
  for (let index = form.length - 1; index >= 0; index--) {
    const value = VALUES[form[index] ?? ""] ?? 0;
    sum += value < before ? -value : value;
    before = Math.max(before, value);
  }
  return sum;
}
