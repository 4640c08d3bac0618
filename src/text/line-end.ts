import { abbreviationAt } from "./abbreviation-at.ts";
import { TokenFlag, TokenKind } from "./document.ts";
import { Trait, traitsAt } from "./form-traits.ts";
import { isListNumber, type SentenceContext, type StopPlace } from "./sentence-context.ts";
import { endsSentence } from "./sentence-end.ts";

/**
 * Whether the sentence ends with its line; `place.stop` is -1 when no terminator stands there.
 *
 *     Spotkanie w komendzie⏎Wczoraj …      yes, a headline
 *     W naradzie udział wzięli:⏎– insp. …   no, the list goes on with the sentence
 *     przy ul.⏎Puławskiej                   no
 */
export function lineEndsSentence(context: SentenceContext, place: StopPlace): boolean {
  const { columns, wrapped } = context;
  const { stop, next } = place;
  const isWord = columns.kind[next] === TokenKind.word;
  const isCapital = (columns.flags[next]! & TokenFlag.capitalized) !== 0;
  const listed = startsList(context, next);
  if (stop >= 0) return wrapped && !listed ? endsSentence(context, place) : !continuesAfterStop(context, place);
  const before = next - 1;
  const form = columns.forms[columns.form[before]!]!;
  if (form === ":" || form === "," || form === ";") return false;
  if (listed) return true;
  // "tekst: Jan Lis⏎zdjęcia: archiwum": a label begins a line of its own
  if (isWord && !isCapital) return columns.forms[columns.form[next + 1]!] === ":";
  const trait = traitsAt(context, before);
  const opens = (trait & Trait.lead) !== 0 && (trait & Trait.closer) === 0;
  return !wrapped && !opens && (trait & Trait.connector) === 0;
}

/** `ul.⏎Puławska`, `1.⏎Zbiórka`: the full stop ends nothing. */
function continuesAfterStop(context: SentenceContext, { first, stop, next }: StopPlace): boolean {
  const word = stop - 1;
  if (next !== stop + 1 || word < first) return false;
  if (isListNumber(context, first, word)) return true;
  const abbreviation = abbreviationAt(context, first, word);
  return abbreviation === Trait.open || abbreviation === Trait.homograph;
}

/** `– insp.`, `• narada`, `(fot. …)` */
function startsList(context: SentenceContext, token: number): boolean {
  return (traitsAt(context, token) & Trait.lead) !== 0;
}
