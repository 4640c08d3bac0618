import type { Hit } from "../../match/gazetteer.ts";
import type { Document } from "../../text/document.ts";
import type { Service } from "../../types.ts";

export interface Suffix {
  /** Token after it. */
  readonly end: number;
  /** What the rank is named with: `Straży Granicznej`. */
  readonly words: string;
  /** The gazetteer's rank of that service; absent where a service borrows the ranks of others. */
  readonly hit?: Hit;
  readonly service?: Service;
}

// services with ranks of the army or the police and no list of their own
const borrowers: readonly (readonly [acronym: string, words: string, service?: Service])[] = [
  ["SOP", "Służby Ochrony Państwa"],
  ["BOR", "Biura Ochrony Rządu"],
  ["ABW", "Agencji Bezpieczeństwa Wewnętrznego"],
  ["CBA", "Centralnego Biura Antykorupcyjnego"],
  ["SKW", "Służby Kontrwywiadu Wojskowego"],
  ["SWW", "Służby Wywiadu Wojskowego"],
  ["ŻW", "Żandarmerii Wojskowej", "army"],
  ["WOT", "Wojsk Obrony Terytorialnej", "army"],
];

/** `SG`, `Straży Granicznej`, `SW` behind a rank; the full form is what the rank is named with. */
export function readSuffix(document: Document, token: number, rivals: readonly Hit[]): Suffix | undefined {
  for (const hit of rivals) {
    const suffixes = hit.entry.attributes.suffix?.split("; ") ?? [];
    for (const suffix of suffixes) {
      const end = endOf(document, token, suffix);
      // a suffix in full before a name is a rank's; `komendant Policji` is none, but then no rank stands before it
      if (end !== undefined)
        return {
          hit,
          end,
          words: suffixes.find((other) => other.includes(" ") && initials(other) === initials(suffix)) ?? suffix,
        };
    }
  }
  for (const [acronym, words, service] of borrowers) {
    const end = endOf(document, token, acronym) ?? endOf(document, token, words);
    if (end !== undefined) return { end, words, ...(service === undefined ? {} : { service }) };
  }
  return undefined;
}

function endOf(document: Document, token: number, suffix: string): number | undefined {
  const end = token + suffix.split(/[\s-]+/u).length + (suffix.includes("-") ? 1 : 0);
  return document.written(token, end) === suffix ? end : undefined;
}

function initials(suffix: string): string {
  return suffix.includes(" ")
    ? suffix
        .split(/[\s-]+/u)
        .map((word) => word.charAt(0))
        .join("")
        .toUpperCase()
    : suffix;
}
