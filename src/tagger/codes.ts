/**
 * Numbers in letters: each letter is one of 64 ASCII characters and holds six bits. Text of this kind is read in place and
 * loads fast.
 */
export const letterBits = 6;

const firstLetter = 40; // "("
const backslash = 92; // left out: it would have to be escaped

/** The letter at `at` as a number from 0 to 63. */
export function letterAt(text: string, at: number): number {
  const character = text.charCodeAt(at);
  return character - firstLetter - (character > backslash ? 1 : 0);
}

/** The `index`th of `size` numbers whose digits lie in planes from `at` on, all last digits first. */
export function planesAt(text: string, at: number, size: number, digits: number, index: number): number {
  let number = 0;
  for (let digit = digits - 1; digit >= 0; digit--) number = number * 64 + letterAt(text, at + digit * size + index);
  return number;
}
