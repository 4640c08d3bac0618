/** An exact decimal number: `units` counts steps of 10 to the power of `-places`. Money never becomes a float. */
export interface Decimal {
  readonly units: bigint;
  readonly places: number;
}

/** Longer runs of digits are identifiers, no numbers; the bound also keeps big-integer arithmetic cheap. */
export const longestDigits = 18;

/** `parseDecimal("1200", "50")` is 1200.50. */
export function parseDecimal(whole: string, fraction = ""): Decimal | undefined {
  if (whole.length + fraction.length > longestDigits) return undefined;
  return { units: BigInt(whole + fraction), places: fraction.length };
}

/** Moves the point to the right: `shift(2.5, 3)` is 2500. */
export function shift(decimal: Decimal, zeros: number): Decimal {
  if (decimal.places >= zeros) return { units: decimal.units, places: decimal.places - zeros };
  return { units: decimal.units * 10n ** BigInt(zeros - decimal.places), places: 0 };
}

export function add(a: Decimal, b: Decimal): Decimal {
  const places = Math.max(a.places, b.places);
  return { units: unitsAt(a, places) + unitsAt(b, places), places };
}

/** Whether the number is smaller than 10 to the power of `zeros`. */
export function isBelow(decimal: Decimal, zeros: number): boolean {
  return decimal.units < 10n ** BigInt(zeros + decimal.places);
}

/** Canonical form, without needless zeros: `2500.5`. */
export function formatDecimal({ units, places }: Decimal): string {
  const digits = units.toString().padStart(places + 1, "0");
  const whole = digits.slice(0, digits.length - places);
  let end = digits.length;
  while (end > whole.length && digits[end - 1] === "0") end--;
  return end === whole.length ? whole : `${whole}.${digits.slice(whole.length, end)}`;
}

function unitsAt(decimal: Decimal, places: number): bigint {
  return decimal.units * 10n ** BigInt(places - decimal.places);
}

/** Reads the canonical form back. */
export function readDecimal(canonical: string): Decimal {
  const [whole = "0", fraction = ""] = canonical.split(".");
  return { units: BigInt(whole + fraction), places: fraction.length };
}

/** Negative when `a` is the smaller. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  const places = Math.max(a.places, b.places);
  const difference = unitsAt(a, places) - unitsAt(b, places);
  if (difference === 0n) return 0;
  return difference < 0n ? -1 : 1;
}

/** `multiply(50, 0.01)` is 0.50. */
export function multiply(a: Decimal, b: Decimal): Decimal {
  return { units: a.units * b.units, places: a.places + b.places };
}
