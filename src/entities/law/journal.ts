import { isGlued, skipDot } from "../../match/pattern.ts";
import { type Document, TokenKind } from "../../text/document.ts";
import { readJournalName } from "./journal-name.ts";

interface Place {
  readonly year?: number;
  /** Number of the volume or issue, with the series: `nr 88`, `L 119`. */
  readonly issue?: string;
  readonly position?: number;
}

interface Part extends Place {
  readonly end: number;
}

/** A place in an official journal. */
export interface Journal {
  /** As the registers of law write it: `Dz.U. 2023 poz. 742`, `Dz.U. 1997 nr 88 poz. 553`. */
  readonly name: string;
  readonly end: number;
  readonly year?: number;
  /** In the journal of the Union, which has no positions, the number of the issue. */
  readonly position?: number;
}

const YEAR = /^(?:19|20)[0-9]{2}$/u; // 2023
const SERIES = /^[LC]$/u; // "L 119"
const MOST_PARTS = 64;

/** Reads a place in an official journal: `Dz.U. z 2023 r. poz. 742 z późn. zm.`, `Dz. U. Nr 30, poz. 179`, `M.P. z 2020 r. poz. 12`. */
export function readJournal(document: Document, token: number): Journal | undefined {
  const journal = readJournalName(document, token);
  if (journal === undefined) return undefined;
  let { end } = journal;
  let place: Place = {};
  for (let count = 0; count < MOST_PARTS; count++) {
    const next = readPart(document, linkEnd(document, end));
    if (!next) break;
    end = next.end;
    place = merge(place, next);
  }
  if (end === journal.end) return undefined;
  const { year, issue } = place;
  const position = place.position ?? (issue !== undefined && /^[LC]/u.test(issue) ? digitsOf(issue) : undefined);
  return {
    name: nameOf(journal.name, place),
    end,
    ...(year !== undefined && { year }),
    ...(position !== undefined && { position }),
  };
}

/** `{,} poz. 179`, `{oraz} z 2018 r. poz. 5` */
function linkEnd(document: Document, token: number): number {
  const word = document.lowerOf(token);
  const isLink = word === "," || (/^(?:i|oraz)$/u.test(word) && /^ze?$/u.test(document.lowerOf(token + 1)));
  return isLink ? token + 1 : token;
}

/** "poz. 91, z 1988 r. Nr 19": what comes after the position tells of changes. */
function merge(known: Place, { year, issue, position }: Place): Place {
  if (known.position !== undefined) return known;
  return {
    ...((known.year ?? year) !== undefined && { year: known.year ?? year }),
    ...((known.issue ?? issue) !== undefined && { issue: known.issue ?? issue }),
    ...(position !== undefined && { position }),
  };
}

function nameOf(journal: string, { year, issue, position }: Place): string {
  let name = journal;
  if (year !== undefined) name += ` ${year}`;
  if (issue !== undefined) name += ` ${issue}`;
  return position === undefined ? name : `${name} poz. ${position}`;
}

function digitsOf(issue: string): number {
  return Number(issue.slice(2));
}

function readPart(document: Document, token: number): Part | undefined {
  const word = document.lowerOf(token);
  if (word === "nr") return issueAt(document, skipDot(document, token + 1), "nr");
  if (word === "s" || word === "str") return pageAt(document, skipDot(document, token + 1));
  if (word === "poz" || word === "pozycja") return positionAt(document, skipDot(document, token + 1));
  if (SERIES.test(document.formOf(token))) return seriesAt(document, token);
  if (word === "t" && document.lowerOf(token + 2) === "j") return { end: skipDot(document, token + 3) };
  if (word === "tj") return { end: skipDot(document, token + 1) };
  if (word === "z" || word === "ze") return changesAt(document, token + 1) ?? yearAt(document, token + 1);
  // "Dz.U.2023.171"
  if (word === "." && isGlued(document, token) && isGlued(document, token + 1)) return positionAt(document, token + 1);
  return yearAt(document, token);
}

function issueAt(document: Document, token: number, series: string): Part | undefined {
  if (!document.isKind(token, TokenKind.number)) return undefined;
  return { end: token + 1, issue: `${series} ${document.formOf(token)}` };
}

function pageAt(document: Document, token: number): Part | undefined {
  return document.isKind(token, TokenKind.number) ? { end: token + 1 } : undefined;
}

/** `L 119`, `L Nr 119`, since 2023 `L 2024/1689` */
function seriesAt(document: Document, token: number): Part | undefined {
  const series = document.formOf(token);
  const start = skipDot(document, token + 1);
  const isYear = YEAR.test(document.formOf(start)) && document.formOf(start + 1) === "/";
  if (isYear && document.isKind(start + 2, TokenKind.number))
    return {
      end: start + 3,
      year: Number(document.formOf(start)),
      issue: `${series} ${document.formOf(start + 2)}`,
    };
  return issueAt(document, document.lowerOf(start) === "nr" ? skipDot(document, start + 1) : start, series);
}

/** `742`, `742 i 1234` */
function positionAt(document: Document, token: number): Part | undefined {
  if (!document.isKind(token, TokenKind.number)) return undefined;
  const position = Number(document.formOf(token));
  let end = token + 1;
  while (
    /^(?:i|oraz|,)$/u.test(document.lowerOf(end)) &&
    document.isKind(end + 1, TokenKind.number) &&
    end < token + MOST_POSITIONS
  )
    end += 2;
  return { end, position };
}

const MOST_POSITIONS = 16; // tokens of "742, 1234 i 1500"

/** `2023`, `2023 r.`, `4.05.2016` */
function yearAt(document: Document, token: number): Part | undefined {
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
function changesAt(document: Document, token: number): Part | undefined {
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
  return readJournalName(document, start) === undefined ? undefined : start;
}

export function isJournalAside(document: Document, parenthesis: number): boolean {
  return document.formOf(parenthesis) === "(" && journalInside(document, parenthesis) !== undefined;
}
