import type { Document } from "../text/document.ts";

/** One line of a gazetteer: a name in the nominative and what is known of it. */
export interface GazetteerEntry {
  /** The list it stands in: `ranks`, `organizations`, `cities`, `units`, … or `user`. */
  readonly list: string;
  readonly name: string;
  /** The other columns of the line; an empty cell is an absent key. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** A stretch of tokens that is some form of an entry. */
export interface Hit {
  /** First token, and the one after the last. */
  readonly start: number;
  readonly end: number;
  readonly entry: GazetteerEntry;
  /** Which column matched: the name itself, an abbreviation or acronym, another name. */
  readonly as: "name" | "abbreviation" | "variant";
  /** Mask of `Case` the form can have; 0 when it does not inflect. */
  readonly cases: number;
  /** Mask of `GrammaticalNumber` the form can have; 0 when unknown. */
  readonly numbers: number;
}

/** All hits of one document, by the token where they start. */
export class Hits {
  readonly #byStart: ReadonlyMap<number, readonly Hit[]>;
  readonly all: readonly Hit[];

  /** @param hits in any order; kept sorted by start, longest first. */
  constructor(hits: readonly Hit[]) {
    this.all = hits.toSorted((a, b) => a.start - b.start || b.end - a.end);
    const byStart = new Map<number, Hit[]>();
    for (const hit of this.all) {
      const there = byStart.get(hit.start);
      if (there) there.push(hit);
      else byStart.set(hit.start, [hit]);
    }
    this.#byStart = byStart;
  }

  /** Hits that start at the token, longest first, of all lists or of those named. */
  at(token: number, ...lists: readonly string[]): readonly Hit[] {
    const hits = this.#byStart.get(token) ?? [];
    return lists.length === 0 ? hits : hits.filter((hit) => lists.includes(hit.entry.list));
  }

  /** The longest hit that starts at the token. */
  longest(token: number, ...lists: readonly string[]): Hit | undefined {
    return this.at(token, ...lists)[0];
  }

  /** All hits of the lists named, in text order. */
  of(...lists: readonly string[]): readonly Hit[] {
    return this.all.filter((hit) => lists.includes(hit.entry.list));
  }
}

/** Finds entries in documents. Compiled ones and the caller's own implement it alike. */
export interface Gazetteer {
  match(document: Document): readonly Hit[];
}
