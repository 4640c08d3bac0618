import { type TokenColumns, TokenFlag } from "./document.ts";
import { formTraits, Trait } from "./form-traits.ts";
import { lineEndsSentence } from "./line-end.ts";
import { isWrapped } from "./line-width.ts";
import type { SentenceContext, StopPlace } from "./sentence-context.ts";
import { endsSentence } from "./sentence-end.ts";
import type { SentenceLanguage } from "./sentence-language.ts";

/**
 * First token of each sentence, in order; sets `TokenFlag.sentenceStart` as well.
 *
 *     Spotkał się z insp. J. Lisem. W 2019 r. Komenda …   →   two sentences
 *
 * One pass; what a decision looks back at is bounded, what it looks ahead at is looked at once.
 */
export function splitSentences(columns: TokenColumns, language: SentenceLanguage): Uint32Array {
  const traits = formTraits(columns, language);
  const context: SentenceContext = { ...traits, wrapped: isWrapped(columns) };
  const { known } = traits;
  const starts: number[] = [];
  let first = 0;
  let stop = -1;
  for (let token = 0; token < columns.length; token++) {
    const trait = known[columns.form[token]!]!;
    const flags = columns.flags[token]!;
    const closes = (trait & (Trait.terminator | Trait.closer)) !== 0 && (flags & TokenFlag.glued) !== 0;
    // "koniec?!” Potem": what closes belongs to the sentence it closes.
    if (stop >= 0 && closes) continue;
    if (token === 0 || startsSentence(context, { first, stop, next: token })) {
      starts.push(token);
      first = token;
      columns.flags[token] = flags | TokenFlag.sentenceStart;
    }
    stop = (trait & Trait.terminator) !== 0 ? token : -1;
  }
  return Uint32Array.from(starts);
}

function startsSentence(context: SentenceContext, place: StopPlace): boolean {
  const flags = context.columns.flags[place.next]!;
  if ((flags & TokenFlag.paragraphStart) !== 0) return true;
  if ((flags & TokenFlag.lineStart) !== 0) return lineEndsSentence(context, place);
  return place.stop >= 0 && endsSentence(context, place);
}
