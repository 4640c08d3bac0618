/** A word with all its forms; one part of speech (a verb's participles are lexemes of their own), one gender. */
export interface Lexeme {
  readonly lemma: string;
  /** Bits of `Label`. */
  labels: number;
  /** Form and packed tag; a form may stand several times. */
  readonly forms: (readonly [form: string, tag: number])[];
}
