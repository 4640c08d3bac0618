import { isGlued, skipDot } from "../../match/pattern.ts";
import { isDash } from "../../text/characters.ts";
import { type Document, TokenKind } from "../../text/document.ts";

/** The places in an act that a reference names: `art. 178a § 4 pkt 2`. */
export interface Provision {
  readonly start: number;
  /** Token after it. */
  readonly end: number;
  readonly article?: string;
  readonly paragraph?: string;
  readonly point?: string;
}

type Unit = "article" | "paragraph" | "point" | "letter";

const units: ReadonlyMap<string, Unit> = new Map([
  ...row("article", "art artykuł artykułu artykułem artykule artykuły artykułów"),
  ...row("paragraph", "§ par paragraf paragrafu paragrafem ust ustęp ustępu ustępie ustępem"),
  ...row("point", "pkt punkt punktu punkcie punktem p"),
  ...row("letter", "lit litera litery tiret zd zdanie zdania"),
]);
const links: ReadonlySet<string> = new Set(["i", "oraz", "lub", "albo", ",", "a", "do"]);
const LONGEST_LIST = 12; // numbers of one unit: "art. 5, 6, 8 i 9"

interface Place {
  readonly unit: Unit;
  readonly value: string;
  readonly end: number;
}

/** Reads a provision that starts with an article, or with a paragraph (`§ 12 ust. 3 rozporządzenia`). */
export function readProvision(document: Document, token: number): Provision | undefined {
  const first = readPlace(document, token);
  if (!first || !startsProvision(document, token, first.unit)) return undefined;
  const found: Partial<Record<Unit, string>> = { [first.unit]: first.value };
  let { end } = first;
  for (;;) {
    // "§ 1 i § 4", "ust. 1, pkt 3" belong to the same article
    const next =
      readPlace(document, end) ?? (links.has(document.lowerOf(end)) ? readPlace(document, end + 1) : undefined);
    if (!next || next.unit === "article") break;
    found[next.unit] ??= next.value;
    end = next.end;
  }
  const { article, paragraph, point } = found;
  return {
    start: token,
    end,
    ...(article !== undefined && { article }),
    ...(paragraph !== undefined && { paragraph }),
    ...(point !== undefined && { point }),
  };
}

function startsProvision(document: Document, token: number, unit: Unit): boolean {
  return unit === "article" || document.formOf(token) === "§" || document.lowerOf(token) === "ust";
}

/** `§ 1`, `§§ 1 i 2`, `art. 189a`, `lit. b` */
function readPlace(document: Document, token: number): Place | undefined {
  const unit = units.get(document.lowerOf(token));
  if (unit === undefined) return undefined;
  const next = document.formOf(token + 1) === "§" ? token + 2 : skipDot(document, token + 1);
  if (document.sentence[next] !== document.sentence[token] && document.formOf(token + 1) !== ".") return undefined;
  const end = unit === "letter" ? letterEnd(document, next) : numberEnd(document, next);
  if (end === undefined) return undefined;
  return {
    unit,
    value: document.written(next, end).replace(/\s/gu, ""),
    end: unit === "letter" ? end : listEnd(document, end),
  };
}

/** `178a`, `23¹` */
function numberEnd(document: Document, token: number): number | undefined {
  if (!document.isKind(token, TokenKind.number)) return undefined;
  const next = token + 1;
  if (!isGlued(document, next)) return isSpacedLetter(document, next) ? next + 1 : next;
  const isLetter = document.isKind(next, TokenKind.word) && document.formOf(next).length <= 2;
  return isLetter || SUPERSCRIPT.test(document.formOf(next)) ? next + 1 : next;
}

/** `art. 178 a § 4`: the letter belongs to the number, if something of the reference follows. */
function isSpacedLetter(document: Document, token: number): boolean {
  return /^[a-h]$/u.test(document.formOf(token)) && /^(?:§|ust|k|kk|kw|kks)$/u.test(document.lowerOf(token + 1));
}

const SUPERSCRIPT = /^[¹²³⁰-⁹]+$/u; // "¹"

const LETTER = /^(?:\p{L}|pierwsze|drugie|trzecie|czwarte|pierwszego|drugiego|trzeciego)$/u; // "lit. b", "zdanie drugie"

function letterEnd(document: Document, token: number): number | undefined {
  const isNamed =
    document.isKind(token, TokenKind.number) ||
    (document.isKind(token, TokenKind.word) && LETTER.test(document.lowerOf(token)));
  return isNamed ? token + 1 : undefined;
}

/** `1 i 2`, `5–7`, `1, 2 i 4a`; a number that counts something else is no member: `art. 5 i 6 osób`. */
function listEnd(document: Document, token: number): number {
  let end = token;
  for (let count = 0; count < LONGEST_LIST; count++) {
    if (!links.has(document.lowerOf(end)) && !isDash(document.formOf(end))) break;
    const next = numberEnd(document, end + 1);
    if (next === undefined || !mayEndList(document, next)) break;
    end = next;
  }
  return end;
}

function mayEndList(document: Document, token: number): boolean {
  const word = document.lowerOf(token);
  if (token >= document.length || units.has(word) || links.has(word) || isDash(word)) return true;
  if (document.isKind(token, TokenKind.punctuation)) return !isGlued(document, token + 1) || word !== ".";
  return (
    /^(?:k|kk|kpk|kks|kkw|kw|u|w|z|ww|tej|tego)$/u.test(word) ||
    /^(?:ustaw|kodeks|konstytucj|rozporządz|praw|konwencj|dyrektyw|traktat)/u.test(word)
  );
}

function row(unit: Unit, words: string): [string, Unit][] {
  return words.split(" ").map((word) => [word, unit]);
}
