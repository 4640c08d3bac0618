import { Case, Pos } from "../../lexicon/tag.ts";
import type { Hit } from "../../match/gazetteer.ts";
import { agreement, isAdjectiveTag, isNounTag } from "../../polish/agreement.ts";
import { isHyphen } from "../../polish/noun-phrase.ts";
import { type Document, TokenFlag, TokenKind } from "../../text/document.ts";
import type { RuleContext } from "../rule.ts";
import { partEnd } from "./extension.ts";

/** A name that may be something else: a common word, a village, a word that may just start the sentence. */
export function isWeak({ document, morphology }: RuleContext, { start, end, entry }: Hit): boolean {
  if (entry.list === "settlements" || entry.list === "municipalities") return true;
  if (entry.attributes.common === "yes" && !(entry.list === "natural" && isInsideSentence(document, start)))
    return true;
  if (entry.list === "countries" || end - start > 1) return false;
  return (
    document.hasFlag(start, TokenFlag.sentenceStart) &&
    morphology.known(start).some(({ lemma }) => lemma === lemma.toLowerCase())
  );
}

/** A river with a capital behind a word without one: `przepłynęli |Bug|`; common words are written small there. */
function isInsideSentence(document: Document, start: number): boolean {
  return (
    !document.hasFlag(start, TokenFlag.sentenceStart) &&
    document.isKind(start - 1, TokenKind.word) &&
    !document.hasFlag(start - 1, TokenFlag.capitalized)
  );
}

/** `29-letni |Czech|`, `|Polska| delegacja`: a man or an adjective, which an earlier rule found, and not the country. */
export function isDemonym({ found }: RuleContext, { start, end }: Hit): boolean {
  return found.at(start, "demonym").some((demonym) => demonym.end >= end);
}

/** `Wicewojewoda |Wielkopolska|`, `Korpus |Polski|`: an adjective of the office or the unit before it, not a place, which would stand in the genitive. */
export function isPartOfOffice(
  { document, hits, morphology }: RuleContext,
  { start, end, cases, entry }: Hit,
): boolean {
  if (
    end - start > 1 ||
    !document.hasFlag(start - 1, TokenFlag.capitalized) ||
    document.hasFlag(start, TokenFlag.sentenceStart)
  )
    return false;
  if (!morphology.hasPos(start, Pos.adj)) return false;
  if (hits.at(start - 1, "offices").length > 0) return entry.list !== "countries" && (cases & Case.gen) === 0;
  return (
    hits.at(start - 1, "institution-heads").some((head) => head.end === start) &&
    agreement(morphology, start, start - 1) !== 0
  );
}

/** `12. |Wielkopolska| Brygada`, `15. |Giżycka| Brygada`, `Brygada |Strzelców| Podhalańskich`: an adjective or a common noun inside a longer name. */
export function isPartOfPhrase(
  { document, hits, morphology, found }: RuleContext,
  { start, end, entry }: Hit,
): boolean {
  if (end - start > 1 || entry.list === "countries" || !document.isKind(end, TokenKind.word)) return false;
  if (!document.hasFlag(end, TokenFlag.capitalized) || document.sentence[end] !== document.sentence[start])
    return false;
  const isAdjective = hits
    .at(start, "demonyms")
    .some((demonym) => demonym.end === end && demonym.entry.attributes.form === "adjective");
  if (isAdjective && agreement(morphology, start, end) !== 0 && found.at(end, "person").length === 0) return true;
  const isCommon = morphology.known(start).some(({ lemma, tag }) => isNounTag(tag) && lemma === lemma.toLowerCase());
  return (
    isCommon &&
    morphology.known(end).some(({ lemma, tag }) => isAdjectiveTag(tag) && lemma === lemma.toLowerCase()) &&
    agreement(morphology, end, start) !== 0
  );
}

/** Of the adjective of a voivodeship only `w Lubuskiem` is a place; `Lubuski Oddział` is none. */
export function fitsVoivodeship({ document }: RuleContext, { start, end, entry, as }: Hit): boolean {
  const words = isHyphen(document, start + 1) ? 3 : 1;
  if (entry.list !== "voivodeships" || as !== "variant" || end - start > words) return true;
  return document.lowerOf(end - 1).endsWith("iem");
}

/** Part of a hyphenated word: `Kowalska-|Góra|`, `|Kraków|-Balice`, which `compound` reads; `Kielce-Zachód` and `Warszawa-Gdańsk` are fine. */
export function isPartOfCompound(context: RuleContext, { start, end, entry }: Hit): boolean {
  const { document, hits } = context;
  const isTown = (token: number): boolean => hits.at(token, "cities", "foreign-cities", "countries").length > 0;
  if (isHyphen(document, start - 1) && document.isKind(start - 2, TokenKind.word))
    return !isTown(start - 2) || entry.list === "settlements";
  if (!isHyphen(document, end) || !document.isKind(end + 1, TokenKind.word)) return false;
  return document.hasFlag(end + 1, TokenFlag.capitalized) && partEnd(context, end) === end && !isTown(end + 1);
}
