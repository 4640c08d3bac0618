import { matchAt } from "../../match/pattern.ts";
import { monthGenitives, monthName } from "../../polish/months.ts";
import type { Document } from "../../text/document.ts";

/** The date of an act in the spelling of official journals. */
export interface StatuteDate {
  /** `z dnia 6 kwietnia 1990 r.`, `z 1990 r.` */
  readonly written: string;
  readonly end: number;
}

// "6 kwietnia 1990 r.", "6.04.1990 r.", "1990 r."
const DATE =
  /^(?:[0-9]{1,2}\.?\s+\p{L}{3,12}\s+[0-9]{4}|[0-9]{1,2}\.[0-9]{1,2}\.[0-9]{4}|[0-9]{4})(?:\s*r\.|\s+roku|r(?!\p{L}))?/u;
const SPELLED = /^([0-9]{1,2})\.?\s+(\p{L}+)\s+([0-9]{4})/u; // "6 kwietnia 1990"
const NUMERIC = /^([0-9]{1,2})\.([0-9]{1,2})\.([0-9]{4})/u; // "6.04.1990"

/** Reads `z dnia {6 kwietnia 1990 r.}` after the preposition. */
export function readStatuteDate(document: Document, token: number): StatuteDate | undefined {
  const start = document.lowerOf(token) === "dnia" ? token + 1 : token;
  const end = matchAt(document, start, DATE);
  return end === undefined ? undefined : { end, written: writtenDate(document.written(start, end)) };
}

function writtenDate(text: string): string {
  const [, day, word = "", year] = SPELLED.exec(text) ?? NUMERIC.exec(text) ?? [];
  if (day === undefined) return `z ${text.slice(0, 4)} r.`;
  const month = monthGenitives.get(word.toLowerCase()) ?? Number(word);
  const name = month >= 1 && month <= 12 ? monthName(month).genitive : word;
  return `z dnia ${Number(day)} ${name} ${year} r.`;
}
