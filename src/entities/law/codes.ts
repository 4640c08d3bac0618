import { isGlued, matchAt, skipDot } from "../../match/pattern.ts";
import { type Document, TokenFlag, TokenKind } from "../../text/document.ts";

export interface Act {
  /** Name in the nominative: `Kodeks karny`. */
  readonly name: string;
  /** Token after it. */
  readonly end: number;
}

/** Letters of the abbreviation, with or without full stops → the act. */
const abbreviations: ReadonlyMap<string, string> = new Map([
  ["kk", "Kodeks karny"],
  ["kpk", "Kodeks postępowania karnego"],
  ["kks", "Kodeks karny skarbowy"],
  ["kkw", "Kodeks karny wykonawczy"],
  ["kw", "Kodeks wykroczeń"],
  ["kpw", "Kodeks postępowania w sprawach o wykroczenia"],
  ["kpsw", "Kodeks postępowania w sprawach o wykroczenia"],
  ["kpow", "Kodeks postępowania w sprawach o wykroczenia"],
  ["kc", "Kodeks cywilny"],
  ["kpc", "Kodeks postępowania cywilnego"],
  ["kpa", "Kodeks postępowania administracyjnego"],
  ["kp", "Kodeks pracy"],
  ["kro", "Kodeks rodzinny i opiekuńczy"],
  ["krio", "Kodeks rodzinny i opiekuńczy"],
  ["ksh", "Kodeks spółek handlowych"],
  ["prd", "Prawo o ruchu drogowym"],
  ["pzp", "Prawo zamówień publicznych"],
  ["upn", "ustawa o przeciwdziałaniu narkomanii"],
  ["uopn", "ustawa o przeciwdziałaniu narkomanii"],
  ["ubia", "ustawa o broni i amunicji"],
]);
const LONGEST_ACRONYM = 7; // letters
const LONGEST = 12; // letters and full stops

// "Kodeksu karnego skarbowego"; the first that fits wins
const codes: readonly (readonly [RegExp, string])[] = [
  [/^kodeks\p{Ll}{0,3}\s+karn\p{Ll}{1,3}\s+skarbow\p{Ll}{1,3}/iu, "Kodeks karny skarbowy"],
  [/^kodeks\p{Ll}{0,3}\s+karn\p{Ll}{1,3}\s+wykonawcz\p{Ll}{1,3}/iu, "Kodeks karny wykonawczy"],
  [/^kodeks\p{Ll}{0,3}\s+karn\p{Ll}{1,3}/iu, "Kodeks karny"],
  [/^kodeks\p{Ll}{0,3}\s+postępowania\s+karnego/iu, "Kodeks postępowania karnego"],
  [/^kodeks\p{Ll}{0,3}\s+postępowania\s+cywilnego/iu, "Kodeks postępowania cywilnego"],
  [/^kodeks\p{Ll}{0,3}\s+postępowania\s+administracyjnego/iu, "Kodeks postępowania administracyjnego"],
  [
    /^kodeks\p{Ll}{0,3}\s+postępowania\s+w\s+sprawach\s+o\s+wykroczenia/iu,
    "Kodeks postępowania w sprawach o wykroczenia",
  ],
  [/^kodeks\p{Ll}{0,3}\s+wykroczeń/iu, "Kodeks wykroczeń"],
  [/^kodeks\p{Ll}{0,3}\s+cywiln\p{Ll}{1,3}/iu, "Kodeks cywilny"],
  [/^kodeks\p{Ll}{0,3}\s+pracy/iu, "Kodeks pracy"],
  [/^kodeks\p{Ll}{0,3}\s+rodzinn\p{Ll}{1,3}\s+i\s+opiekuńcz\p{Ll}{1,3}/iu, "Kodeks rodzinny i opiekuńczy"],
  [/^kodeks\p{Ll}{0,3}\s+spółek\s+handlowych/iu, "Kodeks spółek handlowych"],
  [/^kodeks\p{Ll}{0,3}\s+wyborcz\p{Ll}{1,3}/iu, "Kodeks wyborczy"],
  [/^kodeks\p{Ll}{0,3}\s+drogow\p{Ll}{1,3}/iu, "Kodeks drogowy"],
  [/^konstytucj\p{Ll}{1,2}\s+(?:RP|rzeczypospolitej\s+polskiej)/iu, "Konstytucja RP"],
  [/^Konstytucj(?:a|i|ę|ą)(?![ \u00a0]3)/u, "Konstytucja RP"],
];

const PLACE = /^(?:pla?c|placu|placem|pl|ul|ulic\p{L}{1,2}|al|aleja|alei|święt\p{L}{1,2})$/u; // "przy placu Konstytucji"

/** The code or constitution named here: `Kodeksu karnego`, `Konstytucji RP`. */
export function readCode(document: Document, token: number): Act | undefined {
  const word = document.lowerOf(token);
  if (!word.startsWith("kodeks") && !word.startsWith("konstytucj")) return undefined;
  if (PLACE.test(document.lowerOf(token - 1)) || PLACE.test(document.lowerOf(token - 2))) return undefined;
  for (const [pattern, name] of codes) {
    const end = matchAt(document, token, pattern);
    if (end !== undefined) return { name, end };
  }
  return undefined;
}

/** The abbreviation of an act, its last full stop included: `k.k.`, `k. p. s. w.`, `kpk`. */
export function readAbbreviation(document: Document, token: number): Act | undefined {
  let letters = "";
  let end = token;
  let known: Act | undefined;
  while (end < token + LONGEST && isLetterOfAbbreviation(document, end, { isFirst: end === token })) {
    letters += document.lowerOf(end);
    const stopped = skipDot(document, end + 1);
    const name = abbreviations.get(letters);
    if (name !== undefined) known = { name, end: stopped };
    const isOver = stopped === end + 1;
    end = stopped;
    if (isOver) break;
  }
  return known ?? unknownAbbreviation(document, token, end);
}

/** After the first part only single letters that touch a full stop: the `w` of `k.k. w zw. z` is a word. */
function isLetterOfAbbreviation(document: Document, token: number, { isFirst }: { isFirst: boolean }): boolean {
  if (!document.isKind(token, TokenKind.word)) return false;
  if (isFirst) return true;
  return document.formOf(token).length === 1 && (isGlued(document, token) || skipDot(document, token + 1) > token + 1);
}

/** `u.d.i.p.`: an act we don't know, named as it is written. */
function unknownAbbreviation(document: Document, token: number, end: number): Act | undefined {
  const isStatute = document.lowerOf(token) === "u" && document.formOf(token + 1) === "." && end > token + 3;
  return isStatute ? { name: document.written(token, end), end } : undefined;
}

/** `DSA`, `RODO`, `TFUE`: after an article any acronym is an act. */
export function readAcronym(document: Document, token: number): Act | undefined {
  const form = document.formOf(token);
  const isAcronym = document.hasFlag(token, TokenFlag.allCaps) && form.length >= 3 && form.length <= LONGEST_ACRONYM;
  return isAcronym ? { name: form, end: token + 1 } : undefined;
}

/** Whether an abbreviation with full stops stands here that can be nothing but a code: `k.p.k.` */
export function readDottedCode(document: Document, token: number): Act | undefined {
  // "K. K." is a person's initials
  if (document.formOf(token) !== "k" || document.formOf(token + 1) !== ".") return undefined;
  const act = readAbbreviation(document, token);
  return act && document.formOf(act.end - 1) === "." ? act : undefined;
}
