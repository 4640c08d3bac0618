import type { Citation } from "./back-reference.ts";

const STATUTE = /^ustawa (z (?:dnia [0-9]{1,2} \p{L}+ )?[0-9]{4} r\. )?(o .+)$/u; // "ustawa z dnia 6 kwietnia 1990 r. o Policji"

/**
 * The statutes of a text by their titles, each as the text names it in full: `o Policji` → `ustawa z dnia 6 kwietnia 1990 r. o Policji`.
 * A title that stands with two dates tells nothing about a mention without one.
 */
export function readFullActs(citations: readonly Citation[]): ReadonlyMap<string, Citation> {
  const full = new Map<string, Citation>();
  const doubtful = new Set<string>();
  for (const citation of citations) {
    const [, date, title] = STATUTE.exec(citation.name ?? "") ?? [];
    if (date === undefined || title === undefined) continue;
    const known = full.get(title.toLowerCase());
    if (known !== undefined && known.name !== citation.name) doubtful.add(title.toLowerCase());
    full.set(title.toLowerCase(), known ?? citation);
  }
  for (const title of doubtful) full.delete(title);
  return full;
}

/** The act under its full name, where the text has one. */
export function nameInFull(act: Citation, full: ReadonlyMap<string, Citation>): Citation {
  const title = STATUTE.exec(act.name ?? "")?.[2]?.toLowerCase();
  const known = title === undefined ? undefined : full.get(title);
  return known ? { ...known, end: act.end } : act;
}
