import { isDash, isQuote } from "./characters.ts";

const MARKS = /\p{M}+/gu; // the acute of "ó" in NFD
// Letters that Unicode doesn't decompose.
const STROKED: Readonly<Record<string, string>> = {
  ł: "l",
  đ: "d",
  ø: "o",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ı: "i",
  ð: "d",
  þ: "th",
};
const STROKED_LETTERS = /[łđøßæœıðþ]/gu; // "ł"

/** Lower case without diacritics, for comparison only: `Łódź` → `lodz`. */
export function foldLetters(form: string): string {
  const bare = form.toLowerCase().normalize("NFD").replace(MARKS, "");
  return bare.replace(STROKED_LETTERS, (letter) => STROKED[letter] ?? letter);
}

/** One sign for all dashes and one for all quotes, for comparison only: `–` → `-`, `„` → `"`. */
export function foldSign(form: string): string {
  if (isDash(form)) return "-";
  return isQuote(form) ? '"' : form;
}
