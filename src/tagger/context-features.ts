import type { Document } from "../text/document.ts";
import { finishHash, hashNumber, startHash } from "./hash.ts";
import type { Placement } from "./placement.ts";
import { Capital } from "./shape.ts";
import { Template } from "./templates.ts";
import type { WordTraits } from "./word-traits.ts";

/** How many features `writeContext` writes at most. */
export const mostContextFeatures = 10;

const noStem = 0;

/** Writes the features of the token's place into `out` and gives their number; nothing is allocated. */
export function writeContext(
  { document, words, placement }: { document: Document; words: readonly WordTraits[]; placement: Placement },
  token: number,
  out: Uint32Array,
): number {
  const word = words[document.form[token]!]!;
  const { shape, capital, known } = word;
  const opening = placement.opening[token]!;
  const elsewhere = placement.elsewhere[token]!;
  const runStart = placement.runStart[token]!;
  const runEnd = placement.runEnd[token]!;
  let count = 0;
  out[count++] = pair(Template.place, shape, opening);
  out[count++] = pair(Template.quotes, shape, placement.quoted[token]! | (Math.min(token - runStart, 4) << 1));
  out[count++] = pair(Template.knownPlace, known | (shape << 4), opening);
  out[count++] = pair(Template.elsewhere, shape, elsewhere);
  out[count++] = pair(Template.elsewherePlace, known | (shape << 4), elsewhere | (opening << 5));
  if (capital === Capital.none) return count;
  const first = document.sentenceStart(token);
  const last = document.sentenceEnd(token);
  const before = runStart > first ? words[document.form[runStart - 1]!]!.stemHash : noStem;
  const after = runEnd < last ? words[document.form[runEnd]!]!.stemHash : noStem;
  out[count++] = pair(Template.before, before, capital);
  out[count++] = pair(Template.after, after, capital);
  if (token > first)
    out[count++] = pair(
      Template.agreesBefore,
      agree(word, words[document.form[token - 1]!]!),
      capital | (opening << 4),
    );
  if (token + 1 < last)
    out[count++] = pair(Template.agreesAfter, agree(word, words[document.form[token + 1]!]!), capital | (opening << 4));
  return count;
}

function pair(template: number, first: number, second: number): number {
  return finishHash(hashNumber(hashNumber(startHash(template), first), second));
}

/** Whether two words can share case and number, and whether the other has a capital. */
function agree(word: WordTraits, other: WordTraits): number {
  let shared = 1;
  if (word.agreement === 0 || other.agreement === 0) shared = 2;
  else if ((word.agreement & other.agreement) === 0) shared = 3;
  return shared | (other.capital << 2);
}
