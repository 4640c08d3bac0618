import { Case } from "../../lexicon/tag.ts";
import { isGlued, matchAt, readSequence, skipDot } from "../../match/pattern.ts";
import { readComplement, wordEnd } from "../../polish/noun-phrase.ts";
import { isDash } from "../../text/characters.ts";
import { type Document, TokenFlag, TokenKind } from "../../text/document.ts";
import type { RuleContext } from "../rule.ts";
import { lawByNameEnd } from "./law-by-name.ts";
import { readStatuteDate } from "./statute-date.ts";
import type { StatuteHead, StatutePart } from "./statute-heads.ts";
import { titleEnd } from "./title.ts";

export interface ReadPart {
  readonly part: StatutePart;
  readonly end: number;
  /** In one spelling, where there are several. @default as the text has it */
  readonly written?: string;
}

// "ustawa – {Prawo} o ruchu drogowym", "ustawa {Ordynacja} podatkowa", "rozporządzenie – {Regulamin} urzędowania"
const INNER = /^(?:Praw[oa]|Kodeks|Ordynacja|Karta|Przepisy|Regulamin)$/u;
const NUMBER = /^(?:[\p{Lu}0-9]{1,10})(?:[./-][\p{Lu}0-9]{1,10}){0,4}/u; // "XLII/381/2024"
const UNION_NUMBER =
  /^(?:\((?:UE|WE|EWG|Euratom|EU|WPZiB)(?:,\s*(?:UE|WE|EWG|Euratom))?\)\s*)?(?:nr\s+)?[0-9]{1,4}\/[0-9]{1,4}(?:\/(?:UE|WE|EWG|EWWiS|Euratom|WSiSW|WPZiB))?/iu; // "(UE) 2016/680"

/** Reads what comes next in the name of an act: its number, date, issuer, title. */
export function readPart(context: RuleContext, token: number, head: StatuteHead): ReadPart | undefined {
  const { document } = context;
  const law = readInnerLaw(context, token);
  if (law) return law;
  const word = document.lowerOf(token);
  if (word === "z" || word === "ze") return readDateOrPlace(document, token, head);
  if (word === "nr" || word === "numer") return readNumber(document, skipDot(document, token + 1));
  const union = matchAt(document, token, UNION_NUMBER);
  if (union !== undefined) return { part: "number", end: union };
  if (head.isTreaty && /^(?:po)?między$/u.test(word)) return readParties(context, token);
  const title = readTitle(context, token, head);
  if (title) return title;
  // "uchwała Sądu Najwyższego" is a ruling
  if (!head.hasIssuer || /^(?:sąd|trybunał|naczeln)/u.test(word)) return undefined;
  return document.hasFlag(token, TokenFlag.capitalized)
    ? partTo("issuer", token, issuerEnd(context, token))
    : undefined;
}

function partTo(part: StatutePart, start: number, end: number): ReadPart | undefined {
  return end <= start ? undefined : { part, end };
}

/** `o Policji`, `w sprawie szkoleń`; of treaties also `przeciwko torturom`, `dotycząca statusu`; `zmieniająca ustawę o Policji`. */
function readTitle(context: RuleContext, token: number, head: StatuteHead): ReadPart | undefined {
  const { document } = context;
  const word = document.lowerOf(token);
  const matter = readSequence(document, token, ["w", "sprawie"]);
  if (matter !== undefined) return partTo("title", matter, titleEnd(context, matter, Case.gen));
  if (word === "o")
    return head.isAbout ? partTo("title", token + 1, titleEnd(context, token + 1, Case.loc)) : undefined;
  if (head.isTreaty && /^przeciwk?o?$/u.test(word))
    return partTo("title", token + 1, titleEnd(context, token + 1, Case.dat));
  if (head.isTreaty && /^dotycząc\p{Ll}{1,3}$/u.test(word))
    return partTo("title", token + 1, titleEnd(context, token + 1, Case.gen));
  const changed = /^zmieniając(?:a|e|ą|ej|ego)$/u.test(word) ? readChanged(context, token + 1) : undefined;
  if (changed === undefined) return undefined;
  const participle = head.genitive.endsWith("y") || head.genitive.endsWith("i") ? "zmieniająca" : "zmieniające";
  return { ...changed, written: `${participle} ${document.written(token + 1, changed.end)}` };
}

/** `zmieniająca {ustawę o Policji}`, `zmieniające {rozporządzenie w sprawie szkoleń}` */
function readChanged(context: RuleContext, token: number): ReadPart | undefined {
  const { document } = context;
  if (!/^(?:ustaw|rozporządz|zarządz|uchwał|decyzj|dyrektyw)/u.test(document.lowerOf(token))) return undefined;
  const matter = readSequence(document, token + 1, ["w", "sprawie"]);
  if (matter !== undefined) return partTo("title", matter, titleEnd(context, matter, Case.gen));
  if (document.lowerOf(token + 1) !== "o") return undefined;
  return partTo("title", token + 2, titleEnd(context, token + 2, Case.loc));
}

/** `z dnia 6 kwietnia 1990 r.`; `Traktat z Lizbony` */
function readDateOrPlace(document: Document, token: number, head: StatuteHead): ReadPart | undefined {
  const date = readStatuteDate(document, token + 1);
  if (date) return { part: "date", ...date };
  const isPlace = document.hasFlag(token + 1, TokenFlag.capitalized) && !document.hasFlag(token + 1, TokenFlag.allCaps);
  return head.isTreaty && isPlace ? { part: "place", end: wordEnd(document, token + 1) } : undefined;
}

function readNumber(document: Document, token: number): ReadPart | undefined {
  const end = /[0-9]/u.test(document.written(token, token + 4)) ? matchAt(document, token, NUMBER) : undefined;
  if (end === undefined) return undefined;
  const number = document.written(token, end);
  return { part: number.includes("/") ? "number" : "ordinal", end, written: `nr ${number}` };
}

/** `między Rządem Rzeczypospolitej Polskiej a Rządem Ukrainy` */
function readParties(context: RuleContext, token: number): ReadPart | undefined {
  const end = readComplement(context, token + 1, { cases: Case.inst, capitalized: true });
  return / (?:a|i|oraz) /u.test(context.document.written(token, end)) ? { part: "parties", end } : undefined;
}

/** `– Prawo o ruchu drogowym`, `Prawo o ruchu drogowym`, `– Kodeks karny` */
function readInnerLaw(context: RuleContext, token: number): ReadPart | undefined {
  const { document } = context;
  const isAside = isDash(document.formOf(token)) && !isGlued(document, token + 1);
  const start = isAside ? token + 1 : token;
  const end = INNER.test(document.formOf(start)) ? lawByNameEnd(context, start, { cited: true }) : undefined;
  if (end === undefined) return undefined;
  const written = document.written(start, end);
  return { part: "law", end, written: isAside ? `– ${written}` : written };
}

/** `Ministra Spraw Wewnętrznych i Administracji`, `Prezydenta RP`, `Rady Miejskiej w Sierpcu` */
function issuerEnd(context: RuleContext, token: number): number {
  const { document, morphology } = context;
  let end = readComplement(context, token, { cases: Case.gen, capitalized: true });
  while (document.isKind(end, TokenKind.word) && document.hasFlag(end, TokenFlag.allCaps)) end++;
  // "Rady Gminy Halinów": the name of a commune may stand in the nominative
  if (/^(?:gminy|miasta|sołectwa)$/u.test(document.lowerOf(end - 1)) && document.hasFlag(end, TokenFlag.capitalized))
    return properEnd(document, end);
  const isSeated =
    end > token && /^we?$/u.test(document.lowerOf(end)) && document.hasFlag(end + 1, TokenFlag.capitalized);
  if (!isSeated || (morphology.cases(end + 1) & Case.loc) === 0) return end;
  const seat = wordEnd(document, end + 1);
  return document.hasFlag(seat, TokenFlag.capitalized) && (morphology.cases(seat) & Case.loc) !== 0 ? seat + 1 : seat;
}

/** Token after one or two words with a capital: `{Nowy Dwór}`. */
function properEnd(document: Document, token: number): number {
  const end = wordEnd(document, token);
  return document.hasFlag(end, TokenFlag.capitalized) && !document.hasFlag(end, TokenFlag.sentenceStart)
    ? wordEnd(document, end)
    : end;
}
