import { forename, Label } from "../../lexicon/label.ts";
import { Pos, posOf } from "../../lexicon/tag.ts";
import { TokenFlag, TokenKind } from "../../text/document.ts";
import type { RuleContext } from "../rule.ts";

const longestAcronym = 5;

/** A capitalised word that may be part of a name; not an acronym, unless it is a surname written in capitals: `Anna NOWAK`. */
export function isNameWord({ document, morphology, hits }: RuleContext, token: number): boolean {
  if (!document.isKind(token, TokenKind.word) || !document.hasFlag(token, TokenFlag.capitalized)) return false;
  const { length } = document.formOf(token);
  if (length < 2 || !document.hasFlag(token, TokenFlag.allCaps) || length > longestAcronym) return length >= 2;
  return (
    length > 2 &&
    morphology.hasLabel(token, Label.surname) &&
    hits.at(token, "organizations", "unit-acronyms").length === 0
  );
}

export function isForename(context: RuleContext, token: number): boolean {
  const { morphology, hits, document } = context;
  if (!document.isKind(token, TokenKind.word) || !document.hasFlag(token, TokenFlag.capitalized)) return false;
  if (document.hasFlag(token, TokenFlag.sentenceStart) && isFunctionWord(context, token)) return false;
  if (document.hasFlag(token, TokenFlag.allCaps) && hits.at(token, "organizations", "unit-acronyms").length > 0)
    return false;
  return morphology.hasLabel(token, forename) || hits.at(token, "forenames-extra").length > 0;
}

const nominal: ReadonlySet<number> = new Set([Pos.subst, Pos.depr, Pos.ger, Pos.ppas, Pos.pact]);

/** A frequent word, no noun, that begins sentences: `Ale Hatora`, `Sam Warzecha`. */
function isFunctionWord({ morphology }: RuleContext, token: number): boolean {
  return morphology
    .known(token)
    .some(
      ({ lemma, tag, labels }) =>
        (labels & Label.frequent) !== 0 && lemma === lemma.toLowerCase() && !nominal.has(posOf(tag)),
    );
}

/** Known as a surname, or not known at all; no common word that happens to have a capital. */
export function isSurnameLike({ morphology }: RuleContext, token: number): boolean {
  if (morphology.hasLabel(token, Label.surname)) return true;
  return !morphology.known(token).some(({ lemma }) => lemma === lemma.toLowerCase());
}

const regnal = /^(?:II|III|IV|V|VI|VII|VIII|IX|X{1,2}|XI{1,3}|XI?V|XVI{0,3})$/u; // "II" of "Jan Paweł II"; "I" is a conjunction in capitals

export function isRegnalNumber({ document }: RuleContext, token: number): boolean {
  return regnal.test(document.formOf(token));
}
