import type { Morphology } from "../lexicon/morphology.ts";
import { type Document, TokenKind } from "../text/document.ts";
import { type ReadWord, readWord } from "./word-traits.ts";

/** Traits of each distinct form of the document, by form index. */
export function readWords(document: Document, morphology: Morphology): ReadWord[] {
  const words: (ReadWord | undefined)[] = document.forms.map(() => undefined);
  for (let token = 0; token < document.length; token++) {
    const form = document.form[token]!;
    words[form] ??= readWord(document.forms[form]!, document.kind[token]!, morphology.known(token));
  }
  // parts of an address stand in no token of their own
  return words.map((word, form) => word ?? readWord(document.forms[form]!, TokenKind.word, []));
}
