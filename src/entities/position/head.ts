import type { Morphology } from "../../lexicon/morphology.ts";
import { Case } from "../../lexicon/tag.ts";
import type { Hit } from "../../match/gazetteer.ts";
import { agreement, isAdjectiveTag, nounTags } from "../../polish/agreement.ts";
import { wordStart } from "../../polish/noun-phrase.ts";
import { TokenFlag, TokenKind } from "../../text/document.ts";
import type { RuleContext } from "../rule.ts";
import { isWomansAdjective } from "./adjectives.ts";

// adjectives that belong to an office; others („nowy”, „były”, „obecny”) only say something of its holder
const ownAdjectives: ReadonlySet<string> = new Set([
  "główny",
  "starszy",
  "młodszy",
  "naczelny",
  "generalny",
  "pierwszy",
  "drugi",
  "wysoki",
  "honorowy",
  "krajowy",
  "państwowy",
]);
const shortAdjectives: ReadonlySet<string> = new Set(["st", "mł", "gł"]);
const ordinal = /^(?:I|II|III|IV)$/u; // "I Zastępca"

/**
 * First token of an office whose head noun is the hit: its ordinal and its own adjectives are inside.
 * `{I} Zastępca`, `{główny} specjalista`, `{Zachodniopomorski} Komendant`, `{st.} specjalista`.
 */
export function headStart(context: RuleContext, hit: Hit): number {
  const { document, morphology } = context;
  const { start, cases } = hit;
  const noun = headNoun(context, hit);
  let first = start;
  for (;;) {
    const last = first - 1;
    if (
      last < 0 ||
      document.sentence[last] !== document.sentence[start] ||
      document.hasFlag(first, TokenFlag.lineStart)
    )
      return first;
    if (ordinal.test(document.formOf(last))) return last;
    if (document.formOf(last) === "." && shortAdjectives.has(document.lowerOf(last - 1))) {
      first = last - 1;
      continue;
    }
    if (!document.isKind(last, TokenKind.word)) return first;
    const isWomans =
      isWomansAdjective(morphology, last) &&
      document.hasFlag(last, TokenFlag.capitalized) &&
      (morphology.cases(last) & cases & Case.nom) !== 0;
    if (!isWomans && agreement(morphology, last, noun) === 0) return first;
    const word = wordStart(document, last);
    if (!isOwn(context, word, last)) return first;
    first = word;
  }
}

/** The noun of an office that the gazetteer knows with its adjectives: `Państwowy Wojewódzki {Inspektor} Sanitarny`. */
export function headNoun({ morphology }: RuleContext, { start, end }: Hit): number {
  for (let token = start; token < end; token++)
    if (nounTags(morphology, token).length > 0 && !isAdjectiveFirst(morphology, token)) return token;
  return start;
}

function isAdjectiveFirst(morphology: Morphology, token: number): boolean {
  return morphology.at(token).some(({ tag, lemma }) => isAdjectiveTag(tag) && lemma === lemma.toLowerCase());
}

function isOwn({ document, morphology }: RuleContext, start: number, last: number): boolean {
  if (morphology.lemmasOf(last).some((lemma) => ownAdjectives.has(lemma))) return true;
  // a capital inside a sentence: an adjective of a region
  return (
    document.hasFlag(start, TokenFlag.capitalized) && morphology.lemmasOf(last).some((lemma) => /[sc]ki$/u.test(lemma))
  );
}
