import { Document } from "./document.ts";
import type { SentenceLanguage } from "./sentence-language.ts";
import { splitSentences } from "./sentences.ts";
import { tokenize } from "./tokenize.ts";

/**
 * Tokens and sentences of a text.
 *
 *     readDocument("Odbyła się narada.", polishAbbreviations)
 */
export function readDocument(text: string, language: SentenceLanguage): Document {
  const columns = tokenize(text);
  return new Document(columns, splitSentences(columns, language));
}
