import { matchAt } from "../../match/pattern.ts";
import type { Document } from "../../text/document.ts";
import { shortenedActs } from "./abbreviation-table.ts";
import type { Act } from "./act.ts";
import { readStatuteDate } from "./statute-date.ts";

// "Kodeksu karnego skarbowego"; the first that fits wins
const titles: readonly (readonly [RegExp, string])[] = [
  [/^kodeks\p{Ll}{0,3}\s+karn\p{Ll}{1,3}\s+skarbow\p{Ll}{1,3}/iu, "kks"],
  [/^kodeks\p{Ll}{0,3}\s+karn\p{Ll}{1,3}\s+wykonawcz\p{Ll}{1,3}/iu, "kkw"],
  [/^kodeks\p{Ll}{0,3}\s+karn\p{Ll}{1,3}/iu, "kk"],
  [/^kodeks\p{Ll}{0,3}\s+postępowania\s+karnego/iu, "kpk"],
  [/^kodeks\p{Ll}{0,3}\s+postępowania\s+cywilnego/iu, "kpc"],
  [/^kodeks\p{Ll}{0,3}\s+postępowania\s+administracyjnego/iu, "kpa"],
  [/^kodeks\p{Ll}{0,3}\s+postępowania\s+w\s+sprawach\s+o\s+wykroczenia/iu, "kpw"],
  [/^kodeks\p{Ll}{0,3}\s+wykroczeń/iu, "kw"],
  [/^kodeks\p{Ll}{0,3}\s+cywiln\p{Ll}{1,3}/iu, "kc"],
  [/^kodeks\p{Ll}{0,3}\s+pracy/iu, "kp"],
  [/^kodeks\p{Ll}{0,3}\s+rodzinn\p{Ll}{1,3}\s+i\s+opiekuńcz\p{Ll}{1,3}/iu, "kro"],
  [/^kodeks\p{Ll}{0,3}\s+spółek\s+handlowych/iu, "ksh"],
  [/^kodeks\p{Ll}{0,3}\s+wyborcz\p{Ll}{1,3}/iu, "kwyb"],
  [/^ordynacj\p{Ll}{1,2}\s+podatkow\p{Ll}{1,3}/iu, "op"],
  [/^europejsk\p{Ll}{1,3}\s+konwencj\p{Ll}{1,2}\s+praw\s+człowieka/iu, "ekpc"],
  [/^kart\p{Ll}{1,2}\s+praw\s+podstawowych\s+(?:UE|unii\s+europejskiej)/iu, "kpp"],
  [/^kart\p{Ll}{1,2}\s+praw\s+podstawowych/iu, "kpp"],
];
// those that have no abbreviation, with the genitive
const others: readonly (readonly [RegExp, string, string])[] = [
  [/^konstytucj\p{Ll}{1,2}\s+(?:RP|rzeczypospolitej\s+polskiej)/iu, "Konstytucja RP", "Konstytucji RP"],
  [/^Konstytucj(?:a|i|ę|ą)(?![ \u00a0]3)/u, "Konstytucja RP", "Konstytucji RP"],
  [/^kodeks\p{Ll}{0,3}\s+drogow\p{Ll}{1,3}/iu, "Kodeks drogowy", "Kodeksu drogowego"],
  [/^Kart\p{Ll}{1,2}\s+Nauczyciela/u, "Karta Nauczyciela", "Karty Nauczyciela"],
  [/^Kart\p{Ll}{1,2}\s+Narodów\s+Zjednoczonych/u, "Karta Narodów Zjednoczonych", "Karty Narodów Zjednoczonych"],
  [
    /^powszechn\p{Ll}{1,3}\s+deklaracj\p{Ll}{1,2}\s+praw\s+człowieka/iu,
    "Powszechna Deklaracja Praw Człowieka",
    "Powszechnej Deklaracji Praw Człowieka",
  ],
  [
    /^międzynarodow\p{Ll}{1,3}\s+pak[tc]\p{Ll}{0,3}\s+praw\s+obywatelskich\s+i\s+politycznych/iu,
    "Międzynarodowy Pakt Praw Obywatelskich i Politycznych",
    "Międzynarodowego Paktu Praw Obywatelskich i Politycznych",
  ],
  [
    /^konwencj\p{Ll}{1,2}\s+wykonawcz\p{Ll}{1,3}\s+do\s+układu\s+z\s+Schengen/iu,
    "Konwencja wykonawcza do układu z Schengen",
    "Konwencji wykonawczej do układu z Schengen",
  ],
  [/^układ\p{Ll}{0,3}\s+z\s+Schengen/iu, "układ z Schengen", "układu z Schengen"],
];

// the beginnings of all these; sparing most words of a text the patterns
const OPENING = /^(?:kodeks|konstytucj|ordynacj|kart|europejsk|powszechn|międzynarodow|układ|konwencj)/u;
const PLACE = /^(?:pla?c|placu|placem|pl|ul|ulic\p{L}{1,2}|al|aleja|alei|święt\p{L}{1,2})$/u; // "przy placu Konstytucji"

/** The code, constitution or charter that is known by its title: `Kodeksu karnego`, `Konstytucji RP`. */
export function readCode(document: Document, token: number): Act | undefined {
  if (!OPENING.test(document.lowerOf(token))) return undefined;
  if (PLACE.test(document.lowerOf(token - 1)) || PLACE.test(document.lowerOf(token - 2))) return undefined;
  for (const [pattern, letters] of titles) {
    const end = matchAt(document, token, pattern);
    const act = shortenedActs.get(letters);
    if (end !== undefined && act !== undefined) return { ...act, end: datedEnd(document, end) };
  }
  for (const [pattern, name, cited] of others) {
    const end = matchAt(document, token, pattern);
    if (end !== undefined) return { name, cited, end: datedEnd(document, end) };
  }
  return undefined;
}

/** `Konstytucja RP {z dnia 2 kwietnia 1997 r.}` */
function datedEnd(document: Document, token: number): number {
  const date = document.lowerOf(token) === "z" ? readStatuteDate(document, token + 1) : undefined;
  return date?.end ?? token;
}
