import { isGlued, skipDot } from "../../match/pattern.ts";
import { type Document, TokenKind } from "../../text/document.ts";

export interface Journal {
  readonly end: number;
  readonly year?: number;
  readonly position?: number;
}

const YEAR = /^(?:19|20)[0-9]{2}$/u; // 2023
const MOST_PARTS = 64;

/** Reads a place in an official journal: `Dz.U. z 2023 r. poz. 742 z późn. zm.`, `Dz. U. Nr 30, poz. 179`, `M.P. z 2020 r. poz. 12`. */
export function readJournal(document: Document, token: number): Journal | undefined {
  const start = journalNameEnd(document, token);
  if (start === undefined) return undefined;
  let end = start;
  let year: number | undefined;
  let position: number | undefined;
  for (let part = 0; part < MOST_PARTS; part++) {
    const comma = document.formOf(end) === "," ? end + 1 : end;
    const next = readPart(document, comma);
    if (!next) break;
    end = next.end;
    // "poz. 91, z 1988 r. Nr 19": the years of changes come after the position
    if (position === undefined) year ??= next.year;
    position ??= next.position;
  }
  if (end === start) return undefined;
  return { end, ...(year !== undefined && { year }), ...(position !== undefined && { position }) };
}

/** `Dz.U.`, `Dz. Urz. UE`, `Dz. Urz. Woj. Maz.`, `M.P.` */
function journalNameEnd(document: Document, token: number): number | undefined {
  const first = document.lowerOf(token);
  if (document.formOf(token + 1) !== ".") return undefined;
  const second = document.lowerOf(token + 2);
  if (first === "m" && second === "p" && document.formOf(token + 3) === ".") return token + 4;
  if (first !== "dz") return undefined;
  if (second === "u") return skipDot(document, token + 3);
  if (second !== "urz") return undefined;
  let end = skipDot(document, token + 3);
  while (
    document.isKind(end, TokenKind.word) &&
    /^\p{Lu}/u.test(document.formOf(end)) &&
    end < token + 10 &&
    !/^[LC]$/u.test(document.formOf(end))
  ) {
    end = skipDot(document, end + 1);
  }
  return end;
}

function readPart(document: Document, token: number): Journal | undefined {
  const word = document.lowerOf(token);
  if (word === "nr" || word === "s" || word === "str") return numberAt(document, skipDot(document, token + 1));
  if (word === "poz") return positionAt(document, skipDot(document, token + 1));
  if (/^[LC]$/u.test(document.formOf(token))) return numberAt(document, token + 1);
  if (word === "t" && document.lowerOf(token + 2) === "j") return { end: skipDot(document, token + 3) };
  if (word === "tj") return { end: skipDot(document, token + 1) };
  if (word === "z" || word === "ze") return changesAt(document, token + 1) ?? yearAt(document, token + 1);
  // "Dz.U.2023.171"
  if (word === "." && isGlued(document, token) && isGlued(document, token + 1)) return positionAt(document, token + 1);
  return yearAt(document, token);
}

function numberAt(document: Document, token: number): Journal | undefined {
  return document.isKind(token, TokenKind.number) ? { end: token + 1 } : undefined;
}

/** `742`, `742 i 1234` */
function positionAt(document: Document, token: number): Journal | undefined {
  if (!document.isKind(token, TokenKind.number)) return undefined;
  const position = Number(document.formOf(token));
  let end = token + 1;
  while (
    /^(?:i|oraz|,)$/u.test(document.lowerOf(end)) &&
    document.isKind(end + 1, TokenKind.number) &&
    end < token + 16
  )
    end += 2;
  return { end, position };
}

/** `2023`, `2023 r.`, `4.05.2016` */
function yearAt(document: Document, token: number): Journal | undefined {
  const at =
    document.formOf(token + 1) === "." && document.formOf(token + 3) === "." && isGlued(document, token + 4)
      ? token + 4
      : token;
  if (!document.isKind(at, TokenKind.number) || !YEAR.test(document.formOf(at))) return undefined;
  const word = document.lowerOf(at + 1);
  const hasWord = word === "roku" || word === "r";
  return { end: hasWord ? skipRoku(document, at + 1) : at + 1, year: Number(document.formOf(at)) };
}

/** The full stop of `r.` belongs to it, that of `roku.` ends the sentence. */
function skipRoku(document: Document, token: number): number {
  return document.lowerOf(token) === "r" ? skipDot(document, token + 1) : token + 1;
}

/** `z późn. zm.`, `z późniejszymi zmianami`, `ze zm.`, `ze zmianami` */
function changesAt(document: Document, token: number): Journal | undefined {
  const changes = document.lowerOf(token).startsWith("późn") ? skipDot(document, token + 1) : token;
  const word = document.lowerOf(changes);
  if (word === "zm") return { end: skipDot(document, changes + 1) };
  return word === "zmianami" ? { end: changes + 1 } : undefined;
}

const LONGEST_ASIDE = 8; // tokens of "(tekst jednolity: "

/** First token of the journal in the parenthesis that opens here: `(t.j. {Dz. U. …})`. */
export function journalInside(document: Document, parenthesis: number): number | undefined {
  let start = parenthesis + 1;
  while (
    /^(?:tekst|jednolity|jedn|tj|t|j|[.:,])$/u.test(document.lowerOf(start)) &&
    start < parenthesis + LONGEST_ASIDE
  )
    start++;
  return journalNameEnd(document, start) === undefined ? undefined : start;
}

export function isJournalAside(document: Document, parenthesis: number): boolean {
  return document.formOf(parenthesis) === "(" && journalInside(document, parenthesis) !== undefined;
}
