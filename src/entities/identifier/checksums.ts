// weights: ustawa o ewidencji ludności (PESEL), rozporządzenia on NIP and REGON
const PESEL = [1, 3, 7, 9, 1, 3, 7, 9, 1, 3];
const NIP = [6, 5, 7, 2, 3, 4, 5, 6, 7];
const REGON = [8, 9, 2, 3, 4, 5, 6, 7];
const LONG_REGON = [2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8];
const IBAN_MODULUS = 97;

export function isValidPesel(digits: string): boolean {
  return digits.length === 11 && (10 - (weigh(digits, PESEL) % 10)) % 10 === lastDigit(digits);
}

export function isValidNip(digits: string): boolean {
  return digits.length === 10 && weigh(digits, NIP) % 11 === lastDigit(digits);
}

export function isValidRegon(digits: string): boolean {
  if (digits.length === 14)
    return isValidRegon(digits.slice(0, 9)) && (weigh(digits, LONG_REGON) % 11) % 10 === lastDigit(digits);
  return digits.length === 9 && (weigh(digits, REGON) % 11) % 10 === lastDigit(digits);
}

/** ISO 13616: the country and its check digits go to the end, letters count from 10, the rest of 97 is 1. */
export function isValidIban(iban: string): boolean {
  let rest = 0;
  for (const sign of iban.slice(4) + iban.slice(0, 4)) {
    const value = Number.parseInt(sign, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % IBAN_MODULUS;
  }
  return rest === 1;
}

function weigh(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0);
}

function lastDigit(digits: string): number {
  return Number(digits.at(-1));
}
