import { type TokenColumns, TokenFlag, TokenKind } from "./document.ts";
import { FormTable } from "./form-table.ts";

// Flags that tell where a token stands, not what it is made of.
const PLACE_FLAGS = TokenFlag.glued | TokenFlag.lineStart | TokenFlag.paragraphStart;
// Polish prose has a token for every five code units; the columns grow when there are more.
const UNITS_PER_TOKEN = 4;

/** Columns that grow as tokens are appended; owns their memory until `finish`. */
export class TokenWriter {
  length = 0;
  private readonly text: string;
  private start: Uint32Array;
  private end: Uint32Array;
  private kind: Uint8Array;
  private flags: Uint8Array;
  private form: Uint32Array;
  private readonly table = new FormTable();

  constructor(text: string) {
    const capacity = Math.ceil(text.length / UNITS_PER_TOKEN) + 16;
    this.text = text;
    this.start = new Uint32Array(capacity);
    this.end = new Uint32Array(capacity);
    this.kind = new Uint8Array(capacity);
    this.flags = new Uint8Array(capacity);
    this.form = new Uint32Array(capacity);
  }

  // Four numbers instead of an object: this runs once a token.
  push(start: number, end: number, kind: number, flags: number): void {
    if (this.length === this.start.length) this.grow();
    this.start[this.length] = start;
    this.end[this.length] = end;
    this.kind[this.length] = kind;
    this.flags[this.length] = flags;
    this.form[this.length] = this.table.intern(this.text, start, end);
    this.length++;
  }

  /** Replaces the tokens from `token` on by one that reaches to `end`: `www|.|policja|.` → the address. */
  merge(token: number, end: number, kind: TokenKind): void {
    const start = this.start[token]!;
    const flags = this.flags[token]! & PLACE_FLAGS;
    this.length = token;
    this.push(start, end, kind, flags);
  }

  /** Whether the last token ends at `index`. */
  touches(index: number): boolean {
    return this.length > 0 && this.end[this.length - 1] === index;
  }

  /** The last token in lower case. */
  lastLower(): string {
    return this.table.lowers[this.form[this.length - 1]!] ?? "";
  }

  lastStart(): number {
    return this.start[this.length - 1]!;
  }

  /**
   * First of the touching words, numbers and given signs that lead to the end, or `length` if there are none:
   * `moja|-|strona` before `.pl`. A sign never comes first.
   */
  addressStart(signs: string): number {
    let first = this.length;
    for (let token = this.length - 1; token >= 0; token--) {
      const isSign = signs.includes(this.text[this.start[token]!]!) && this.end[token]! - this.start[token]! === 1;
      const isPart = this.kind[token] === TokenKind.word || this.kind[token] === TokenKind.number;
      if (!isPart && !isSign) break;
      if (isPart) first = token;
      if ((this.flags[token]! & TokenFlag.glued) === 0) break;
    }
    return first;
  }

  finish(): TokenColumns {
    return {
      text: this.text,
      length: this.length,
      start: this.start.slice(0, this.length),
      end: this.end.slice(0, this.length),
      kind: this.kind.slice(0, this.length),
      flags: this.flags.slice(0, this.length),
      form: this.form.slice(0, this.length),
      forms: this.table.forms,
      lowers: this.table.lowers,
    };
  }

  private grow(): void {
    const capacity = this.start.length * 2;
    this.start = copyOf(this.start, new Uint32Array(capacity));
    this.end = copyOf(this.end, new Uint32Array(capacity));
    this.form = copyOf(this.form, new Uint32Array(capacity));
    this.kind = copyOf(this.kind, new Uint8Array(capacity));
    this.flags = copyOf(this.flags, new Uint8Array(capacity));
  }
}

function copyOf<Column extends Uint8Array | Uint32Array>(source: Column, target: Column): Column {
  target.set(source);
  return target;
}
