import { type Document, TokenFlag } from "../text/document.ts";
import { countElsewhere } from "./elsewhere.ts";
import { Capital, Mark } from "./shape.ts";
import type { WordTraits } from "./word-traits.ts";

/** Where the tokens of a document stand, in columns. */
export interface Placement {
  /** 2 at the start of a sentence, 1 after an opening quotation mark, colon or dash, where a capital says less. */
  readonly opening: Uint8Array;
  /** 1 between quotation marks. */
  readonly quoted: Uint8Array;
  /** First token of the run of capitalized words around the token, and the token after it; `start === end` outside runs. */
  readonly runStart: Uint32Array;
  readonly runEnd: Uint32Array;
  /** What the rest of the document says about the word, see `countElsewhere`. */
  readonly elsewhere: Uint8Array;
}

/** @param words traits by form index */
export function placeTokens(document: Document, words: readonly WordTraits[]): Placement {
  const { length, form, flags } = document;
  const opening = new Uint8Array(length);
  const quoted = new Uint8Array(length);
  const runStart = new Uint32Array(length);
  const runEnd = new Uint32Array(length);
  let inQuotes = false;
  let run = 0;
  let before = 0;
  for (let token = 0; token < length; token++) {
    const { mark, capital } = words[form[token]!]!;
    const starts = (flags[token]! & TokenFlag.sentenceStart) !== 0;
    if (starts) {
      opening[token] = 2;
      if ((flags[token]! & TokenFlag.paragraphStart) !== 0) inQuotes = false;
    } else if ((before & Mark.opener) !== 0) opening[token] = opening[token - 1] === 2 ? 2 : 1;
    const closes = inQuotes && (mark & Mark.closeQuote) !== 0;
    if (closes) inQuotes = false;
    quoted[token] = inQuotes ? 1 : 0;
    if (!closes && (mark & Mark.openQuote) !== 0) inQuotes = true;
    before = mark;

    if (starts) run = token;
    runStart[token] = run;
    if (capital === Capital.none) run = token + 1;
  }
  let end = length;
  for (let token = length - 1; token >= 0; token--) {
    if (words[form[token]!]!.capital === Capital.none) {
      end = token;
      runStart[token] = token;
    }
    runEnd[token] = end;
    if ((flags[token]! & TokenFlag.sentenceStart) !== 0) end = token;
  }
  return { opening, quoted, runStart, runEnd, elsewhere: countElsewhere(document, words, opening) };
}
