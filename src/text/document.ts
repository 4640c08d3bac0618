/** What a token is made of. */
export const TokenKind = { word: 1, number: 2, punctuation: 3, url: 4, email: 5, symbol: 6 } as const;
export type TokenKind = (typeof TokenKind)[keyof typeof TokenKind];

/** One bit each, kept in `Document.flags`. */
export const TokenFlag = {
  /** The first letter is upper case. */
  capitalized: 1,
  /** Every letter is upper case (and there are at least two). */
  allCaps: 2,
  /** No white space before it: `34|-|latek`. */
  glued: 4,
  /** A line starts here. */
  lineStart: 8,
  /** An empty line stands before it, or the text starts here. */
  paragraphStart: 16,
  /** A sentence starts here. */
  sentenceStart: 32,
} as const;

export interface TokenColumns {
  readonly text: string;
  readonly length: number;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  readonly kind: Uint8Array;
  readonly flags: Uint8Array;
  /** Index into `forms`. */
  readonly form: Uint32Array;
  /** Distinct token forms: NFC, without soft hyphens, dashes and quotes as written. */
  readonly forms: readonly string[];
  /** The same in lower case. */
  readonly lowers: readonly string[];
}

/**
 * The tokens of a text in columns. A token is an index; methods are views.
 *
 *     text    Insp. Jan Lis, 34-latek
 *     tokens  Insp|.|Jan|Lis|,|34|-|latek     letter runs, digit runs, single other characters; URLs and e-mails whole
 *
 * The class owns the memory of one document; it names no entity.
 */
export class Document implements TokenColumns {
  readonly text: string;
  readonly length: number;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  readonly kind: Uint8Array;
  readonly flags: Uint8Array;
  readonly form: Uint32Array;
  readonly forms: readonly string[];
  readonly lowers: readonly string[];
  /** First token of each sentence, in order. */
  readonly sentenceStarts: Uint32Array;
  /** Sentence of each token. */
  readonly sentence: Uint32Array;
  /** The distinct forms, made when first asked for. */
  #written: ReadonlySet<string> | undefined;

  constructor(columns: TokenColumns, sentenceStarts: Uint32Array) {
    this.text = columns.text;
    this.length = columns.length;
    this.start = columns.start;
    this.end = columns.end;
    this.kind = columns.kind;
    this.flags = columns.flags;
    this.form = columns.form;
    this.forms = columns.forms;
    this.lowers = columns.lowers;
    this.sentenceStarts = sentenceStarts;
    this.sentence = new Uint32Array(columns.length);
    for (let s = 0; s < sentenceStarts.length; s++) {
      const end = sentenceStarts[s + 1] ?? columns.length;
      for (let token = sentenceStarts[s] ?? 0; token < end; token++) this.sentence[token] = s;
    }
  }

  /** The token as written, composed to NFC and without soft hyphens; `""` outside the document. */
  formOf(token: number): string {
    return this.forms[this.form[token] ?? -1] ?? "";
  }

  /** The same in lower case. */
  lowerOf(token: number): string {
    return this.lowers[this.form[token] ?? -1] ?? "";
  }

  /** Whether some token is written so: `Kowalski` of a text that also has `Kowalskiego`. */
  hasForm(form: string): boolean {
    this.#written ??= new Set(this.forms);
    return this.#written.has(form);
  }

  isKind(token: number, kind: TokenKind): boolean {
    return this.kind[token] === kind;
  }

  /** Whether the token has the flag, one of `TokenFlag`. */
  hasFlag(token: number, flag: number): boolean {
    return ((this.flags[token] ?? 0) & flag) !== 0;
  }

  /** The caller's text from the first token's start to the last one's end (`end` exclusive), every code unit as it is. */
  textOf(start: number, end: number): string {
    if (end <= start) return "";
    return this.text.slice(this.start[start], this.end[end - 1]);
  }

  /** The tokens' forms with single blanks where the text has white space: the same for every spacing and composition of it. */
  written(start: number, end: number): string {
    let written = "";
    for (let token = start; token < end; token++) {
      if (token > start && !this.hasFlag(token, TokenFlag.glued)) written += " ";
      written += this.formOf(token);
    }
    return written;
  }

  /** First token of the sentence that holds `token`. */
  sentenceStart(token: number): number {
    return this.sentenceStarts[this.sentence[token] ?? 0] ?? 0;
  }

  /** First token after the sentence that holds `token`. */
  sentenceEnd(token: number): number {
    return this.sentenceStarts[(this.sentence[token] ?? 0) + 1] ?? this.length;
  }
}
