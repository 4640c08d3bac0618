/** What may follow an abbreviation with a full stop. */
export type AbbreviationClass =
  /** Something always follows in the same sentence: `ul.`, `insp.`, `pt.` */
  | "open"
  /** The same, but a word as well: `im. Kopernika`, `pomógł im. Policjanci …` */
  | "homograph"
  /** Ends a sentence before a capital: `itd.` */
  | "closing"
  /** Either, as the sentence goes: `w 2019 r. Komenda …` or `… w 2019 r. Komenda …` */
  | "either"
  /** The same after a number, open elsewhere: `12 min.` but `min. Kowalski`. */
  | "unit";

/** What the sentence splitter has to know about a language; `polish/abbreviations.ts` is one. */
export interface SentenceLanguage {
  /** Lower case, without the last full stop; inner ones stay: `ul`, `m.in`, `k.p.k`. */
  readonly abbreviations: ReadonlyMap<string, AbbreviationClass>;
  /** Whether a word in lower case, had it a capital, would begin a sentence and be no name: `W`, `Następnie`, `Omówiono`. */
  readonly isOpener: (lower: string) => boolean;
  /** Words that no line ends a sentence with: `w`, `i`, `oraz`. */
  readonly connectors: ReadonlySet<string>;
  /** Whether a word in lower case looks like the verb that makes a clause complete: `odbyło`, `wręczono`. */
  readonly isPredicate: (lower: string) => boolean;
}
