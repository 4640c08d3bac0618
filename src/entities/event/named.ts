import { Case } from "../../lexicon/tag.ts";
import type { Hit } from "../../match/gazetteer.ts";
import { adjectivesBefore, readComplement } from "../../polish/noun-phrase.ts";
import { TokenFlag, TokenKind } from "../../text/document.ts";
import { tailEnd } from "../official-name/tail.ts";
import type { RuleContext } from "../rule.ts";
import { nounOf, type TokenSpan } from "./plain.ts";

// heads that begin a name even where a sentence begins: „Festiwal Nauki”; „Spotkanie Rady Seniorów” is a meeting of hers
const nameable: ReadonlySet<string> = new Set([
  "festiwal",
  "festyn",
  "bieg",
  "rajd",
  "turniej",
  "memoriał",
  "mistrzostwa",
  "jarmark",
  "piknik",
  "olimpiada",
  "kongres",
  "forum",
  "targi",
  "półmaraton",
  "maraton",
  "marsz",
  "spartakiada",
  "regaty",
  "zlot",
  "dożynki",
  "igrzyska",
  "parada",
  "pielgrzymka",
  "szczyt",
]);
const ordinal = /^[IVXL]{1,7}$/u; // "XIV"
const longestName = 30;

/**
 * The whole name of a happening that is written with a capital: adjectives and an ordinal before the head, all that makes a name behind it.
 *
 *     {III Ogólnopolska Konferencja Naukowa „Kryminalistyka jutra”}   {Jarmark św. Wawrzyńca}   {Mistrzostwa Polski Policji w Judo}
 */
export function readNamed(context: RuleContext, hit: Hit): TokenSpan | undefined {
  const { document } = context;
  const noun = nounOf(context, hit);
  if (!document.hasFlag(hit.start, TokenFlag.capitalized) || isShouted(context, hit)) return undefined;
  const start = nameStart(context, noun, hit.start);
  const isSure =
    start < hit.start ||
    !document.hasFlag(hit.start, TokenFlag.sentenceStart) ||
    nameable.has(hit.entry.name.split(" ")[0] ?? "");
  if (!isSure) return undefined;
  const end = wholeEnd(context, start, nameEnd(context, noun, hit.end));
  return end > hit.end || start < hit.start ? { start, end } : undefined;
}

/** `XV Forum`: with a number it is a happening, where `Forum Seniorów` may be a body. */
export function hasOrdinal({ document }: RuleContext, start: number): boolean {
  return ordinal.test(document.formOf(start));
}

/** A name must not end inside another: `Dzień Otwarty {Szkoły Policji w Pile}`. */
export function wholeEnd({ found }: RuleContext, start: number, end: number): number {
  let whole = end;
  for (let token = start + 1; token < end; token++)
    for (const other of found.at(token, "organization")) whole = Math.max(whole, other.end);
  return whole;
}

/** A headline in capitals tells nothing about names. */
function isShouted({ document }: RuleContext, { start }: Hit): boolean {
  return document.hasFlag(start, TokenFlag.allCaps);
}

function nameStart(context: RuleContext, noun: number, head: number): number {
  const { document } = context;
  let start = Math.min(head, adjectivesBefore(context, noun, true));
  // „Powiatowe Obchody” names, „Uroczysta Zbiórka” where a sentence begins too; „To Spotkanie” is no name
  const isSameSentence = start > 0 && document.sentence[start - 1] === document.sentence[start];
  if (isSameSentence && ordinal.test(document.formOf(start - 1))) start--;
  return start;
}

function nameEnd(context: RuleContext, noun: number, headEnd: number): number {
  const { document } = context;
  const limit = Math.min(document.sentenceEnd(noun), noun + longestName);
  let end = headEnd;
  while (end < limit) {
    const saint = saintEnd(context, end);
    if (saint > end) return saint;
    let next = tailEnd(context, noun, end, { seat: false });
    if (next === end) next = governedEnd(context, end);
    if (next === end) break;
    end = next;
  }
  return Math.min(end, Math.max(headEnd, limit));
}

/** `św. Wawrzyńca` */
function saintEnd({ document }: RuleContext, token: number): number {
  const isSaint =
    document.lowerOf(token) === "św" &&
    document.formOf(token + 1) === "." &&
    document.hasFlag(token + 2, TokenFlag.capitalized);
  return isSaint ? token + 3 : token;
}

// prepositions inside names of contests and feasts: „o Puchar Starosty”, „w Piłce Nożnej”
const governing: ReadonlyMap<string, number> = new Map([
  ["w", Case.loc],
  ["o", Case.acc],
]);

function governedEnd(context: RuleContext, token: number): number {
  const { document, found } = context;
  const cases = governing.get(document.formOf(token));
  const word = token + 1;
  if (cases === undefined || !document.isKind(word, TokenKind.word) || !document.hasFlag(word, TokenFlag.capitalized))
    return token;
  if (document.hasFlag(word, TokenFlag.allCaps)) return token;
  const end = readComplement(context, word, { cases, capitalized: true });
  // „w |Nowym Targu|” is the place, „w |Piłce| Nożnej” the sport
  const isPlace = found.at(word, "location", "organization", "date").some((other) => other.end >= end);
  return end > word && !isPlace ? end : token;
}
