import { isClosingQuote, isDash, isOpeningQuote } from "./characters.ts";
import type { TokenColumns } from "./document.ts";
import type { AbbreviationClass, SentenceLanguage } from "./sentence-language.ts";

/** What the splitter asks about a form; one bit each. */
export const Trait = {
  open: 1,
  closing: 2,
  either: 4,
  unit: 8,
  homograph: 16,
  opener: 32,
  connector: 64,
  predicate: 1024,
  /** `.`, `!`, `?`, `…` */
  terminator: 128,
  /** What may stand between a full stop and the end of its sentence: `”`, `)`. */
  closer: 256,
  /** What may stand before the first word of a sentence: `„`, `–`, `(`, `•`. */
  lead: 512,
  /** A word that nobody has asked about. */
  unread: 32768,
} as const;

export const ABBREVIATION_TRAITS: number = Trait.open | Trait.closing | Trait.either | Trait.unit | Trait.homograph;

const CLASS_TRAITS: Readonly<Record<AbbreviationClass, number>> = {
  open: Trait.open,
  closing: Trait.closing,
  either: Trait.either,
  unit: Trait.unit,
  homograph: Trait.homograph,
};

const VOWEL = /[aeiouyąęóäöüáéíúýě]/u; // "ó"
const LAST_VOWEL = /[aeiouyąęó]$/u; // "domu"
const LETTERS = /^\p{L}+$/u; // "wzgl"
// No word that the splitter knows is longer; a megabyte of one letter is not worth a look.
const LONGEST_KNOWN = 32;
const LONGEST_VOWELLESS = 6;

/** What is known of the forms of one text, and from where to learn more. */
export interface FormTraits {
  readonly columns: TokenColumns;
  readonly language: SentenceLanguage;
  /** By form; words are `unread` until somebody asks, most of them stand near no full stop. */
  readonly known: Uint16Array;
}

export function formTraits(columns: TokenColumns, language: SentenceLanguage): FormTraits {
  const known = new Uint16Array(columns.forms.length);
  for (let form = 0; form < known.length; form++) known[form] = signTraits(columns.forms[form]!);
  return { columns, language, known };
}

/** Traits of the token's form, from `Trait`; 0 outside the text. */
export function traitsAt({ columns, language, known }: FormTraits, token: number): number {
  if (token >= columns.length) return 0;
  const form = columns.form[token]!;
  const traits = known[form]!;
  if ((traits & Trait.unread) === 0) return traits;
  const read = wordTraits(columns.forms[form]!, columns.lowers[form]!, language);
  known[form] = read;
  return read;
}

function wordTraits(form: string, lower: string, language: SentenceLanguage): number {
  if (form.length > LONGEST_KNOWN) return 0;
  let traits = 0;
  if (language.isOpener(lower)) traits |= Trait.opener;
  if (language.connectors.has(lower)) traits |= Trait.connector;
  if (language.isPredicate(lower)) traits |= Trait.predicate;
  // "J." is an initial, "j." may be an abbreviation
  if (form.length === 1 && form !== lower) return traits;
  const abbreviation = abbreviationTraits(form, lower, language);
  // "gra w KS. W sobotę": an acronym may look like "ks."
  const isAcronym = form === form.toUpperCase() && abbreviation === Trait.open;
  return traits | (isAcronym ? Trait.homograph : abbreviation);
}

function signTraits(form: string): number {
  if (form.length !== 1 || form.toUpperCase() !== form.toLowerCase()) return Trait.unread;
  let traits = 0;
  if (form === "." || form === "!" || form === "?" || form === "…") traits |= Trait.terminator;
  if (form === ")" || form === "]" || form === "}" || isClosingQuote(form)) traits |= Trait.closer;
  if (
    form === "(" ||
    form === "[" ||
    form === "{" ||
    form === "•" ||
    form === "*" ||
    isDash(form) ||
    isOpeningQuote(form)
  )
    traits |= Trait.lead;
  return traits;
}

/** Which abbreviation a form is, `m.in` with its inner full stops or `insp`; 0 for none. */
export function abbreviationTraits(form: string, lower: string, language: SentenceLanguage): number {
  const known = language.abbreviations.get(lower);
  if (known !== undefined) return CLASS_TRAITS[known];
  // "wzgl.", "zgł.": no Polish word lacks a vowel; "PKB." is an acronym at the end of its sentence, "z" a word
  if (form === form.toUpperCase() || form.length > LONGEST_VOWELLESS || language.connectors.has(lower)) return 0;
  return LETTERS.test(form) && !VOWEL.test(lower) ? Trait.open : 0;
}

/** Abbreviations end in a consonant: `prał.`, not `domu.` */
export function endsInVowel(lower: string): boolean {
  return LAST_VOWEL.test(lower);
}
