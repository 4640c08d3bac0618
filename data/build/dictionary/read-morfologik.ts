import { readCfsa2 } from "./read-cfsa2.ts";

/** One row of the dictionary: `Komendzie`, `Komenda`, `subst:sg:dat.loc:f`. */
export interface DictionaryRow {
  readonly form: string;
  readonly lemma: string;
  readonly tags: string;
}

const separator = 0x3b;
const letterA = 0x41;
const removeEverything = 255;

/** Decodes the rows `form;PKsuffix;tags`: cut P bytes from the front of the form and K from its end, add the suffix. */
export function readMorfologik(dictionary: Uint8Array, accept: (row: DictionaryRow) => void): void {
  const decoder = new TextDecoder();
  const lemma = new Uint8Array(1024);
  readCfsa2(dictionary, (sequence, length) => {
    const formEnd = sequence.indexOf(separator);
    // P and K themselves may be ";": the search starts behind them.
    const codeEnd = sequence.indexOf(separator, formEnd + 3);
    let cutFront = ((sequence[formEnd + 1] ?? 0) - letterA) & 0xff;
    let cutBack = ((sequence[formEnd + 2] ?? 0) - letterA) & 0xff;
    if (cutFront === removeEverything || cutBack === removeEverything) {
      cutFront = formEnd;
      cutBack = 0;
    }
    const kept = sequence.subarray(cutFront, formEnd - cutBack);
    const suffix = sequence.subarray(formEnd + 3, codeEnd);
    lemma.set(kept, 0);
    lemma.set(suffix, kept.length);
    accept({
      form: decoder.decode(sequence.subarray(0, formEnd)),
      lemma: decoder.decode(lemma.subarray(0, kept.length + suffix.length)),
      tags: decoder.decode(sequence.subarray(codeEnd + 1, length)),
    });
  });
}
