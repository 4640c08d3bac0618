import { nominativePhrase } from "../../lexicon/nominative-phrase.ts";
import { Case } from "../../lexicon/tag.ts";
import { isGlued, matchAt, readSequence, skipDot } from "../../match/pattern.ts";
import { agreement } from "../../polish/agreement.ts";
import { adjectivesAfter, readComplement, wordEnd } from "../../polish/noun-phrase.ts";
import { isDash } from "../../text/characters.ts";
import { TokenFlag, TokenKind } from "../../text/document.ts";
import type { RuleContext } from "../rule.ts";
import type { Act } from "./codes.ts";
import { titleEnd } from "./title.ts";

type Part = "adjective" | "law" | "number" | "date" | "issuer" | "title";

/** What must follow the word for it to name one act; every inner list is one sufficient set. */
const heads: ReadonlyMap<string, readonly (readonly Part[])[]> = new Map([
  ["ustawa", [["title"], ["law"], ["date"]]],
  ["rozporządzenie", [["issuer"], ["number"], ["date"]]],
  ["uchwała", [["number"], ["issuer", "date"], ["issuer", "title"]]],
  ["zarządzenie", [["number"], ["issuer", "date"], ["issuer", "title"]]],
  ["decyzja", [["number", "issuer"]]],
  ["dyrektywa", [["number"], ["title"]]],
  ["dekret", [["date"], ["title"]]],
  ["konwencja", [["title"], ["adjective"], ["date"]]],
  ["traktat", [["title"], ["adjective"], ["date"]]],
  [
    "umowa",
    [
      ["adjective", "date"],
      ["adjective", "title"],
    ],
  ],
]);
// the beginnings of their forms; sparing the dictionary most words of a text
const HEAD = /^(?:ustaw|rozporządz|uchwa[lł]|zarządz|decyzj|dyrektyw|dekre[tc]|konwencj|trakta[tc]|um[oó]w)/u;
// Whose titles begin with "o": not "decyzja o warunkach", "umowa o dzieło"
const titledAbout: ReadonlySet<string> = new Set(["ustawa", "dekret", "konwencja", "traktat", "dyrektywa", "umowa"]);
const withIssuer: ReadonlySet<string> = new Set([
  "rozporządzenie",
  "uchwała",
  "zarządzenie",
  "decyzja",
  "dyrektywa",
  "dekret",
]);
const capitalizedOnly: ReadonlySet<string> = new Set(["konwencja"]);
// "ustawa – {Prawo} o ruchu drogowym", "ustawa {Ordynacja} podatkowa"
const inner = /^(?:Praw[oa]|Kodeks|Ordynacja|Karta|Przepisy)$/u;
// "6 kwietnia 1990 r.", "6.04.1990 r.", "1990 r."
const date =
  /^(?:[0-9]{1,2}\.?\s+\p{L}{3,12}\s+[0-9]{4}|[0-9]{1,2}\.[0-9]{1,2}\.[0-9]{4}|[0-9]{4})(?:\s*r\.|\s+roku|r(?!\p{L}))?/u;
const number = /^(?:[\p{Lu}0-9]{1,10})(?:[./-][\p{Lu}0-9]{1,10}){0,4}/u; // "XLII/381/2024"
const unionNumber =
  /^(?:\((?:UE|WE|EWG|Euratom|EU)(?:,\s*(?:UE|WE|EWG|Euratom))?\)\s*)?(?:nr\s+)?[0-9]{1,4}\/[0-9]{1,4}(?:\/(?:UE|WE|EWG))?/u; // "(UE) 2016/680"
const MOST_PARTS = 8;
const BLANKS = /\s+/gu; // "ustawa  z dnia"

/** Reads the name of one act: `ustawa z dnia 6 kwietnia 1990 r. o Policji`, `rozporządzenie Ministra … w sprawie …`. */
export function readStatute(context: RuleContext, token: number): Act | undefined {
  const head = headLemma(context, token);
  if (head === undefined) return undefined;
  const seen = new Set<Part>();
  const group = adjectiveGroupEnd(context, token, head);
  if (group > token + 1) seen.add("adjective");
  let end = group;
  for (let part = 0; part < MOST_PARTS; part++) {
    const next = readPart(context, end, head);
    if (!next || seen.has(next.part)) break;
    seen.add(next.part);
    end = next.end;
  }
  const isEnough = heads.get(head)?.some((parts) => parts.every((part) => seen.has(part))) ?? false;
  return isEnough ? { name: nameOf(context, token, group, end), end } : undefined;
}

/** `Prawo o ruchu drogowym` with a capital; other branches of law only where an article of them is named: `Prawa budowlanego`. */
export function readLawByName(context: RuleContext, token: number, { cited }: { cited: boolean }): Act | undefined {
  const { document } = context;
  const isName = /^Praw(?:o|a|u|em|ie)$/u.test(document.formOf(token));
  if (!isName && !(cited && /^(?:Ordynacj|Kart)\p{Ll}{1,2}$/u.test(document.formOf(token)))) return undefined;
  const end = innerEnd(context, token, { cited });
  if (end === undefined) return undefined;
  const name = document.written(token, end);
  return { name: nominativePhrase(context.morphology.lexicon, name) ?? name, end };
}

function headLemma({ document, morphology }: RuleContext, token: number): string | undefined {
  if (!HEAD.test(document.lowerOf(token))) return undefined;
  for (const { lemma } of morphology.at(token)) {
    if (!heads.has(lemma)) continue;
    return capitalizedOnly.has(lemma) && !document.hasFlag(token, TokenFlag.capitalized) ? undefined : lemma;
  }
  return undefined;
}

/** `umowa {polsko-niemiecka}`: only treaties are called after adjectives. */
function adjectiveGroupEnd(context: RuleContext, token: number, head: string): number {
  if (head !== "umowa" && head !== "konwencja" && head !== "traktat") return token + 1;
  const end = adjectivesAfter(context, token);
  const isTreaty =
    head !== "umowa" ||
    context.document.written(token, end).includes("-") ||
    context.document.lowerOf(token + 1).startsWith("międzynarodow");
  return isTreaty ? end : token + 1;
}

function readPart(
  context: RuleContext,
  token: number,
  head: string,
): { readonly part: Part; readonly end: number } | undefined {
  const { document } = context;
  const law = lawEnd(context, token);
  if (law !== undefined) return { part: "law", end: law };
  const word = document.lowerOf(token);
  if (word === "o" && titledAbout.has(head)) return partTo("title", token + 1, titleEnd(context, token + 1, Case.loc));
  const matter = readSequence(document, token, ["w", "sprawie"]);
  if (matter !== undefined) return partTo("title", matter, titleEnd(context, matter, Case.gen));
  if (word === "z")
    return partTo(
      "date",
      token,
      matchAt(document, document.lowerOf(token + 1) === "dnia" ? token + 2 : token + 1, date),
    );
  if (word === "nr" || word === "numer") {
    const start = skipDot(document, token + 1);
    return partTo(
      "number",
      start,
      hasDigit(document.formOf(start), document.written(start, start + 4))
        ? matchAt(document, start, number)
        : undefined,
    );
  }
  const union = matchAt(document, token, unionNumber);
  if (union !== undefined) return { part: "number", end: union };
  // "uchwała Sądu Najwyższego" is a ruling
  if (/^(?:sąd|trybunał|naczeln)/u.test(word)) return undefined;
  if (withIssuer.has(head) && document.hasFlag(token, TokenFlag.capitalized))
    return partTo("issuer", token, issuerEnd(context, token));
  return undefined;
}

function partTo(
  part: Part,
  start: number,
  end: number | undefined,
): { readonly part: Part; readonly end: number } | undefined {
  return end === undefined || end <= start ? undefined : { part, end };
}

function hasDigit(...forms: readonly string[]): boolean {
  return forms.some((form) => /[0-9]/u.test(form));
}

/** `– Prawo o ruchu drogowym`, `Prawo o ruchu drogowym`, `– Kodeks karny` */
function lawEnd(context: RuleContext, token: number): number | undefined {
  const { document } = context;
  const isAside = isDash(document.formOf(token)) && !isGlued(document, token + 1);
  const start = isAside ? token + 1 : token;
  return inner.test(document.formOf(start)) ? innerEnd(context, start, { cited: true }) : undefined;
}

function innerEnd(context: RuleContext, token: number, { cited }: { cited: boolean }): number | undefined {
  const { document } = context;
  if (document.lowerOf(token + 1) === "o") {
    const end = titleEnd(context, token + 2, Case.loc);
    return end > token + 2 ? end : undefined;
  }
  if (!cited) return undefined;
  const adjectives = adjectivesAfter(context, token);
  // "Prawo geologiczne i górnicze"; "Prawo zamówień publicznych", "Karta Nauczyciela"
  const isPair = document.lowerOf(adjectives) === "i" && agreement(context.morphology, adjectives + 1, token) !== 0;
  const pair = isPair ? adjectives + 2 : adjectives;
  const end = adjectives > token + 1 ? pair : titleEnd(context, adjectives, Case.gen);
  return end > token + 1 ? end : undefined;
}

/** `Ministra Spraw Wewnętrznych i Administracji`, `Prezydenta RP`, `Rady Miejskiej w Sierpcu` */
function issuerEnd(context: RuleContext, token: number): number {
  const { document, morphology } = context;
  let end = readComplement(context, token, { cases: Case.gen, capitalized: true });
  while (end > token && document.isKind(end, TokenKind.word) && document.hasFlag(end, TokenFlag.allCaps)) end++;
  const isSeated =
    end > token && /^we?$/u.test(document.lowerOf(end)) && document.hasFlag(end + 1, TokenFlag.capitalized);
  if (!isSeated || (morphology.cases(end + 1) & Case.loc) === 0) return end;
  const seat = wordEnd(document, end + 1);
  return document.hasFlag(seat, TokenFlag.capitalized) && (morphology.cases(seat) & Case.loc) !== 0 ? seat + 1 : seat;
}

/** In the nominative: only the noun and its adjectives change, titles stay as they are. */
function nameOf({ document, morphology }: RuleContext, start: number, group: number, end: number): string {
  const head = document.written(start, group);
  const rest = document.text.slice(document.end[group - 1], document.end[end - 1]);
  return `${nominativePhrase(morphology.lexicon, head) ?? head}${rest}`.replace(BLANKS, " ");
}
