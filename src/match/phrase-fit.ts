import { type Document, TokenFlag, TokenKind } from "../text/document.ts";
import { type PhrasePattern, Writing } from "./phrase-pattern.ts";

/** A phrase as it was found: the tokens of its key, and 1 for each that a full stop touches. */
export interface PhraseWalk {
  readonly document: Document;
  readonly tokens: Uint32Array;
  readonly stops: Uint8Array;
}

/**
 * Whether capitals stand where the pattern wants them.
 *
 * @param stem the last token less its case ending: `ZUS` of `ZUSu`
 */
export function fitsWriting(
  { document, tokens }: PhraseWalk,
  { writings, spellings }: PhrasePattern,
  stem?: string,
): boolean {
  const length = writings.length;
  for (let index = 0; index < length; index++) {
    const writing = writings[index]!;
    if (writing === Writing.any) continue;
    const flags = document.flags[tokens[index]!]!;
    if (index === length - 1 && stem !== undefined) {
      if (writing === Writing.allCaps ? stem !== stem.toUpperCase() : stem !== spellings[index]) return false;
    } else if (writing === Writing.capitalized) {
      if ((flags & TokenFlag.capitalized) === 0) return false;
    } else if (
      (flags & TokenFlag.allCaps) === 0 &&
      (writing === Writing.allCaps || document.formOf(tokens[index]!) !== spellings[index])
    ) {
      return false;
    }
  }
  return true;
}

/**
 * Whether the full stops inside the phrase are those of the pattern. An abbreviation may lack one (`mł insp.`), a single
 * letter may not (`s a` is not `s.a.`), an ordinal may have one more (`1. Brygada`). The last stop is not looked at.
 */
export function fitsStops({ document, tokens, stops }: PhraseWalk, pattern: PhrasePattern): boolean {
  for (let index = 0; index < pattern.writings.length - 1; index++) {
    const token = tokens[index]!;
    if (stops[index] === pattern.stops[index]) continue;
    if (stops[index] === 1 ? !document.isKind(token, TokenKind.number) : document.formOf(token).length < 2)
      return false;
  }
  return true;
}

/**
 * The token after the phrase, its last full stop included; `undefined` where an abbreviation needs its stop and lacks it.
 * Without one a single word is an abbreviation only before a name: `por Kowalski`, but not `niezależnie od por roku`.
 */
export function endAfterStop(walk: PhraseWalk, pattern: PhrasePattern): number | undefined {
  const { document, tokens } = walk;
  const length = pattern.writings.length;
  const next = tokens[length - 1]! + 1;
  const hasStop = document.formOf(next) === "." && document.hasFlag(next, TokenFlag.glued);
  if (pattern.stops[length - 1] === 0) return hasStop && isInflectedAbbreviation(walk, pattern) ? next + 1 : next;
  if (hasStop) return next + 1;
  if (length > 1) return next;
  const isLetter = document.formOf(next - 1).length < 2;
  const isBeforeName =
    document.hasFlag(next, TokenFlag.capitalized) &&
    !document.hasFlag(next, TokenFlag.glued | TokenFlag.paragraphStart);
  return !isLetter && isBeforeName ? next : undefined;
}

/** `z dr. Nowakiem`: an abbreviation that ends as its word does (`dr`, `płk`) takes a stop in other cases than the nominative. */
function isInflectedAbbreviation({ document, tokens }: PhraseWalk, { writings }: PhrasePattern): boolean {
  if (writings.length !== 1 || writings[0] !== Writing.any) return false;
  const token = tokens[0]!;
  return token + 2 < document.sentenceEnd(token) && document.hasFlag(token + 2, TokenFlag.capitalized);
}

/** Whether a case ending may follow the phrase: its last word is an acronym, in capitals (`KGP`) or not (`APwSz`). */
export function endsWithAcronym({ writings, stops }: PhrasePattern): boolean {
  const last = writings.length - 1;
  return stops[last] === 0 && (writings[last] === Writing.allCaps || writings[last] === Writing.mixed);
}
