import { type Document, TokenFlag } from "../../text/document.ts";
import type { Clock } from "./clock.ts";
import { skipDot } from "./skip-dot.ts";
import { readWrittenYear } from "./written-year.ts";

/** The year at the end of a date. */
export interface YearWords {
  /** Absent when it is relative and no reference date is known. */
  readonly year?: number | undefined;
  readonly end: number;
  /** Written in figures or words, or only pointed at (`br.`). */
  readonly isExplicit: boolean;
}

// "bieżącego roku" → 0, "ubiegłego roku" → -1
const offsets: ReadonlyMap<string, number> = new Map([
  ...offsetRow(0, "tego tegoż bieżącego obecnego"),
  ...offsetRow(-1, "ubiegłego zeszłego minionego poprzedniego ub"),
  ...offsetRow(1, "przyszłego następnego nadchodzącego"),
]);
const nouns = new Set(["roku", "rok", "r"]);

/** `2024 r.`, `2024`, `roku 2024`, `br.`, `b.r.`, `ub.r.`, `ub. roku`, `przyszłego roku`. */
export function readYearWords(document: Document, token: number, clock: Clock | undefined): YearWords | undefined {
  if (document.hasFlag(token, TokenFlag.paragraphStart)) return undefined;
  const after = nouns.has(document.lowerOf(token)) ? skipDot(document, token + 1) : token; // "w lutym roku 2024"
  const written = readWrittenYear(document, after);
  if (written) return { year: written.year, end: written.end, isExplicit: true };
  const relative = readRelativeYear(document, token);
  return relative && { year: clock && clock.year + relative.offset, end: relative.end, isExplicit: false };
}

/** `br.`, `ub.r.`, `bieżącego roku`: years from the reference date's. */
export function readRelativeYear(document: Document, token: number): { offset: number; end: number } | undefined {
  const form = document.formOf(token); // "BR" is an acronym
  if (form === "br") return { offset: 0, end: skipDot(document, token + 1) };
  if (form === "ubr") return { offset: -1, end: skipDot(document, token + 1) };
  if (form === "b" || form === "ub") {
    const letter = skipDot(document, token + 1);
    if (document.lowerOf(letter) === "r") return { offset: form === "b" ? 0 : -1, end: skipDot(document, letter + 1) };
    if (form === "ub" && document.lowerOf(letter) === "roku") return { offset: -1, end: letter + 1 };
    return undefined;
  }
  const offset = offsets.get(form);
  return offset !== undefined && document.formOf(token + 1) === "roku" ? { offset, end: token + 2 } : undefined;
}

function offsetRow(offset: number, forms: string): [string, number][] {
  return forms.split(" ").map((form) => [form, offset]);
}
