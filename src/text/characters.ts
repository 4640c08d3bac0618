/** What a character is to the tokenizer; one number per code point. */
export const CharClass = {
  symbol: 0,
  /** A letter that is not upper case. */
  letter: 1,
  upper: 2,
  digit: 3,
  /** A combining mark: the acute of `n` + `́`. */
  mark: 4,
  /** Invisible inside a word: soft hyphen, zero-width space and joiners, byte-order mark. */
  ignorable: 5,
  /** `'` and `’`: inside a word between two letters, punctuation elsewhere. */
  apostrophe: 6,
  punctuation: 7,
  /** White space that ends no line, no-break spaces and control characters. */
  space: 8,
  newline: 9,
} as const;

/** Set beside the class of a character that takes two code units. */
export const WIDE = 16;
export const CLASS_MASK = 15;

// Everything up to U+017F, so every Polish letter, is one table read.
const TABLE_SIZE = 384;

const LETTER = /^\p{L}$/u; // "ł"
const UPPER = /^[\p{Lu}\p{Lt}]$/u; // "Ł"
const DIGIT = /^\p{Nd}$/u; // "7", not "²"
const MARK = /^\p{M}$/u; // the cedilla of "ş" in NFD
const FORMAT = /^\p{Cf}$/u; // soft hyphen
const PUNCTUATION = /^\p{P}$/u; // "„"
const SPACE = /^[\p{Z}\p{Cc}]$/u; // no-break space
const NEWLINE = /^[\n\v\f\r\u{85}\u{2028}\u{2029}]$/u; // a line feed

function classify(codePoint: number): number {
  const character = String.fromCodePoint(codePoint);
  if (UPPER.test(character)) return CharClass.upper;
  if (LETTER.test(character)) return CharClass.letter;
  if (MARK.test(character)) return CharClass.mark;
  if (character === "'" || character === "’") return CharClass.apostrophe;
  if (PUNCTUATION.test(character)) return CharClass.punctuation;
  if (DIGIT.test(character)) return CharClass.digit;
  if (NEWLINE.test(character)) return CharClass.newline;
  if (SPACE.test(character)) return CharClass.space;
  if (FORMAT.test(character)) return CharClass.ignorable;
  return CharClass.symbol;
}

const TABLE: Uint8Array = Uint8Array.from({ length: TABLE_SIZE }, (_, code) => classify(code));

/** The class of the character at `index`, with `WIDE` if it is a surrogate pair; a lone surrogate is a symbol. */
export function classAt(text: string, index: number): number {
  const code = text.charCodeAt(index);
  if (code < TABLE_SIZE) return TABLE[code]!;
  return rareClassAt(text, index);
}

function rareClassAt(text: string, index: number): number {
  const codePoint = text.codePointAt(index);
  if (codePoint === undefined) return CharClass.space;
  // Typographic dashes and quotes are too common for six regex tests: "–", "„", "”", "…".
  if (codePoint >= 0x2010 && codePoint <= 0x2027 && codePoint !== 0x2019) return CharClass.punctuation;
  const found = classify(codePoint);
  return codePoint > 0xffff ? found | WIDE : found;
}

export function isLetter(text: string, index: number): boolean {
  const found = classAt(text, index) & CLASS_MASK;
  return found === CharClass.letter || found === CharClass.upper;
}

export function isUpper(text: string, index: number): boolean {
  return (classAt(text, index) & CLASS_MASK) === CharClass.upper;
}

export function isDigit(text: string, index: number): boolean {
  return (classAt(text, index) & CLASS_MASK) === CharClass.digit;
}

const DASHES = new Set("-‐‑‒–—―−⁃﹣－");
const OPENING_QUOTES = new Set("„“«‚‹‟»\"'”‘");
const CLOSING_QUOTES = new Set("”“»’›‟«\"'");

/** Hyphen, en dash, em dash, minus and their kin. */
export function isDash(form: string): boolean {
  return DASHES.has(form);
}

/** A quote that can open: `„`, `«`, and the ones that look alike at both ends, `"`. */
export function isOpeningQuote(form: string): boolean {
  return OPENING_QUOTES.has(form);
}

/** A quote that can close: `”`, `»`, and the ones that look alike at both ends, `"`. */
export function isClosingQuote(form: string): boolean {
  return CLOSING_QUOTES.has(form);
}

export function isQuote(form: string): boolean {
  return OPENING_QUOTES.has(form) || CLOSING_QUOTES.has(form);
}

/** Source of a regex that matches where a word begins; `\b` knows only ASCII letters. */
export const wordStart = "(?<![\\p{L}\\p{M}\\p{N}])";
/** Source of a regex that matches where a word ends. */
export const wordEnd = "(?![\\p{L}\\p{M}\\p{N}])";
