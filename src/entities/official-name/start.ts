import type { Hit } from "../../match/gazetteer.ts";
import { agreement } from "../../polish/agreement.ts";
import { adjectivesBefore, wordStart } from "../../polish/noun-phrase.ts";
import { TokenFlag, TokenKind } from "../../text/document.ts";
import type { RuleContext } from "../rule.ts";

const roman = /^[IVXL]{1,6}$/u; // "XXI"
const ordinal = /^\d{1,3}$/u; // "82"

/** First token of an official name: adjectives before the head and an ordinal: `{III} Liceum`, `{Krajowe} Centrum`, `{12. Wielkopolska} Brygada`. */
export function nameStart(context: RuleContext, { start: head, entry }: Hit): number {
  const start = pairStart(context, ownAdjectives(context, head));
  return ordinalStart(context, start, entry.attributes.kind);
}

function ownAdjectives(context: RuleContext, head: number): number {
  const { document, morphology, hits } = context;
  let start = adjectivesBefore(context, head, true);
  if (start === head || document.hasFlag(start, TokenFlag.sentenceStart)) return start;
  // „Oddział |Powiatowy| Związku OSP”, „Redakcja |Sportowa| Telewizji”: right behind another head that it agrees with an adjective is that one's
  const outer = wordStart(document, start - 1);
  const isOuterHead = hits.at(outer, "institution-heads").some(({ end }) => end === start);
  if (isOuterHead && agreement(morphology, start, outer) !== 0) start++;
  return start;
}

// „powiatowego”, „terenowym”
const levels =
  /^(?:powiatow|wojewódzk|okręgow|rejonow|regionaln|terenow|miejsk|gminn|zakładow|główn|krajow)\p{L}{1,3}$/u;

/** `{Wojewódzka} i Miejska Biblioteka`: two levels of one institution; in `Komenda Miejska i Powiatowa Biblioteka` the first is another's. */
function pairStart({ document, morphology, hits }: RuleContext, start: number): number {
  const first = start - 2;
  const isPair =
    document.lowerOf(start - 1) === "i" &&
    [first, start].every(
      (token) => document.hasFlag(token, TokenFlag.capitalized) && levels.test(document.lowerOf(token)),
    ) &&
    (morphology.cases(first) & morphology.cases(start)) !== 0;
  return isPair && hits.at(first - 1, "institution-heads").length === 0 ? first : start;
}

/** Roman numerals before any head, Arabic ones before units of the army and of scouts: `82. Batalion`, `1 Podlaska Brygada`. */
function ordinalStart({ document }: RuleContext, start: number, kind: string | undefined): number {
  if (start === 0 || document.hasFlag(start, TokenFlag.paragraphStart)) return start;
  const before = start - 1;
  if (document.sentence[before] === document.sentence[start] && roman.test(document.formOf(before))) return before;
  const number = document.formOf(before) === "." && document.hasFlag(before, TokenFlag.glued) ? before - 1 : before;
  // „23/24. Batalion”, „-15. Brygada” are no ordinals
  const isJoined = document.hasFlag(number, TokenFlag.glued) && document.formOf(number - 1) !== "(";
  const isOrdinal = document.isKind(number, TokenKind.number) && ordinal.test(document.formOf(number)) && !isJoined;
  return isOrdinal &&
    (kind === "military" ||
      document.lowerOf(start).startsWith("wojskow") ||
      document.lowerOf(start).startsWith("harcersk"))
    ? number
    : start;
}
