import { type Document, TokenFlag } from "../text/document.ts";
import type { Automaton, Cursor } from "./automaton.ts";
import { noState } from "./automaton.ts";
import { foldToken } from "./phrase-pattern.ts";

/** Case endings that an acronym can take (`u` of `NASK-u`), each with its mask of cases. */
export type AcronymEndings = ReadonlyMap<string, number>;

/** An acronym with its ending grown on: `ZUSu`, `Frontexem`. */
export interface StemReading {
  readonly stem: string;
  /** Number of the phrase that ends with the stem. */
  readonly number: number;
  readonly cases: number;
}

const LONGEST_ENDING = 4;

/**
 * Reads the tokens of one document along the automaton. What depends on the form alone is done once for each distinct
 * form: folding, and the way from the root.
 *
 *     folded   the form as it stands in keys
 *     states   state after the form is read from the root, noState if nothing goes on; numbers, accepts the same
 *     starts   1: some phrase starts with the form, 2: with the form less its ending
 */
export class FormReader {
  readonly #document: Document;
  readonly #automaton: Automaton;
  readonly #endings: AcronymEndings;
  readonly #folded: readonly string[];
  readonly #states: Uint32Array;
  readonly #numbers: Uint32Array;
  readonly #accepts: Uint8Array;
  readonly #starts: Uint8Array;
  readonly #scratch: Cursor = { state: noState, number: 0, accepts: false };

  constructor(document: Document, automaton: Automaton, endings: AcronymEndings) {
    const { length } = document.forms;
    this.#document = document;
    this.#automaton = automaton;
    this.#endings = endings;
    this.#folded = document.lowers.map(foldToken);
    this.#states = new Uint32Array(length);
    this.#numbers = new Uint32Array(length);
    this.#accepts = new Uint8Array(length);
    this.#starts = new Uint8Array(length);
    const cursor: Cursor = { state: noState, number: 0, accepts: false };
    for (let form = 0; form < length; form++) {
      automaton.start(cursor);
      if (this.#readStem(form, cursor)) this.#starts[form] = 2;
      if (!automaton.read(cursor, this.#folded[form]!)) continue;
      this.#starts[form] = this.#starts[form]! | 1;
      this.#states[form] = cursor.state;
      this.#numbers[form] = cursor.number;
      this.#accepts[form] = cursor.accepts ? 1 : 0;
    }
  }

  /** Whether some phrase starts with the token. */
  startsPhrase(token: number): boolean {
    return this.#starts[this.#document.form[token]!] !== 0;
  }

  /** Reads the token as the first of a phrase. */
  readFirst(token: number, cursor: Cursor): boolean {
    const form = this.#document.form[token]!;
    cursor.state = this.#states[form]!;
    cursor.number = this.#numbers[form]!;
    cursor.accepts = this.#accepts[form] === 1;
    return (this.#starts[form]! & 1) !== 0;
  }

  /** Reads the token as a further one. */
  readNext(token: number, cursor: Cursor): boolean {
    return this.#automaton.read(cursor, this.#folded[this.#document.form[token]!]!);
  }

  /** Reads the token less its case ending, from where the cursor stands and without moving it, if a phrase ends so. */
  readStem(token: number, cursor: Cursor): StemReading | undefined {
    return this.#readStem(this.#document.form[token]!, cursor);
  }

  /** A full stop that touches the token before. */
  isStop(token: number): boolean {
    return this.#document.hasFlag(token, TokenFlag.glued) && this.#document.formOf(token) === ".";
  }

  #readStem(form: number, cursor: Cursor): StemReading | undefined {
    const written = this.#document.forms[form]!;
    const lower = this.#document.lowers[form]!;
    const end = stemEnd(written, lower);
    if (end === 0) return undefined;
    const cases = this.#endings.get(lower.slice(end));
    if (cases === undefined) return undefined;
    const scratch = this.#scratch;
    scratch.state = cursor.state;
    scratch.number = cursor.number;
    scratch.accepts = cursor.accepts;
    if (!this.#automaton.read(scratch, this.#folded[form]!, 0, end) || !scratch.accepts) return undefined;
    return { stem: written.slice(0, end), number: scratch.number, cases };
  }
}

/** Where the lower-case tail of `ZUSu` begins, 0 if there is none behind at least two letters the last of which is a capital. */
function stemEnd(form: string, lower: string): number {
  if (form.length !== lower.length || form === lower) return 0;
  let end = form.length;
  while (end > 1 && form.length - end <= LONGEST_ENDING && form.charCodeAt(end - 1) === lower.charCodeAt(end - 1))
    end--;
  const ending = form.length - end;
  return end > 1 && ending > 0 && ending <= LONGEST_ENDING ? end : 0;
}
