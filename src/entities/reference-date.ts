import { weekdays } from "../polish/weekdays.ts";
import { isDash } from "../text/characters.ts";
import { type Document, TokenFlag, TokenKind } from "../text/document.ts";
import { readDateGroups } from "./date/date-group.ts";
import type { DateItem } from "./date/date-item.ts";
import { formatMoment } from "./date/moment.ts";

const HEAD = 120; // tokens from the start where a dateline may stand
const TAIL = 40; // and from the end
const LABEL = 6; // tokens looked back for a label: "Data publikacji: piątek, 09.02.2024"
const PLACE = 8; // tokens of a place and a weekday: "Bielsko-Biała, dnia"

const labels = new Set(
  "opublikowano opublikowane publikacji publikacja dodano dodania utworzono utworzenia zamieszczono zamieszczenia wytworzenia data".split(
    " ",
  ),
);
const betweenLabel = new Set([":", "-", "–", ",", "(", "dnia", "dn", ".", "w", "dniu", "godz"]);

/**
 * The day a text was written, from its own dateline: `Data publikacji: 09.02.2024`, `Opublikowano 9 lutego 2024`,
 * `Warszawa, 9 lutego 2024 r.` at its head or end, a date on a line of its own at its head.
 *
 * @example
 * findReferenceDate(document) // "2024-02-09"
 */
export function findReferenceDate(document: Document): string | undefined {
  let head: string | undefined;
  let tail: string | undefined;
  for (const { items } of readDateGroups(document, undefined)) {
    const item = items[0];
    if (items.length !== 1 || !item?.isExplicit || item.day === undefined || item.month === undefined) continue;
    if (isLabelled(document, item)) return formatMoment(item);
    if (!isDateline(document, item)) continue;
    if (item.start < HEAD) head ??= formatMoment(item);
    else if (item.start >= document.length - TAIL) tail = formatMoment(item);
  }
  return head ?? tail;
}

function isLabelled(document: Document, item: DateItem): boolean {
  for (let token = item.start - 1; token >= Math.max(0, item.start - LABEL); token--) {
    const lower = document.lowerOf(token);
    // "data" is a label only with its colon: "ta data, 9 lutego 2024 r., …"
    if (labels.has(lower)) return lower !== "data" || document.formOf(token + 1) === ":";
    if (!betweenLabel.has(lower) && !weekdays.has(lower)) return false;
    if (document.hasFlag(token, TokenFlag.lineStart)) return false;
  }
  return false;
}

/** Nothing but a place before it in its line, and nothing but an hour, a bracket or a dash after it. */
function isDateline(document: Document, item: DateItem): boolean {
  // a headline's last words: "Nabór do służby (09.02.2024)"
  const isBracketed = document.formOf(item.start - 1) === "(" && document.formOf(item.end) === ")";
  if (isBracketed && item.start < HEAD) return endsDocumentLine(document, item.end + 1);
  return startsLine(document, item.start) && endsLine(document, item.end);
}

function startsLine(document: Document, start: number): boolean {
  if (document.hasFlag(start, TokenFlag.lineStart)) return true;
  for (let token = start - 1; token >= Math.max(0, start - PLACE); token--) {
    const isWord = document.isKind(token, TokenKind.word);
    const isPlace = isWord && (document.hasFlag(token, TokenFlag.capitalized) || document.lowerOf(token) === "nad");
    const isFiller = betweenLabel.has(document.lowerOf(token)) || weekdays.has(document.lowerOf(token));
    if (!isPlace && !isFiller) return false;
    if (document.hasFlag(token, TokenFlag.lineStart)) return document.lowerOf(token) !== "w"; // "W Warszawie, 9 lutego 2024 r." begins a sentence
  }
  return false;
}

function endsDocumentLine(document: Document, token: number): boolean {
  return token >= document.length || document.hasFlag(token, TokenFlag.lineStart);
}

function endsLine(document: Document, end: number): boolean {
  for (let token = end; token < document.length && token < end + LABEL; token++) {
    if (document.hasFlag(token, TokenFlag.lineStart)) return true;
    const form = document.formOf(token);
    if (isDash(form)) return !document.hasFlag(token, TokenFlag.glued);
    const isHour =
      document.isKind(token, TokenKind.number) || document.lowerOf(token) === "godz" || document.lowerOf(token) === "r";
    if (!isHour && !document.isKind(token, TokenKind.punctuation)) return false;
  }
  return end >= document.length || document.hasFlag(end + LABEL, TokenFlag.lineStart) || end + LABEL > document.length;
}
