import type { TokenMention } from "../linking/linked.ts";
import type { RelationContext } from "./rule.ts";

const asking =
  /^(?:wniosek|wnioskować|pogłoska|plotka|kandydat|kandydatka|kandydatura|zgłosić|zgłaszać|zgłoszenie|nominować|typować|wytypować|rekomendować|zarekomendować|odmówić|odmawiać)$/u;

/** `wniosek o odznaczenie`, `kandydat do nagrody`, `zgłosił do medalu`, `wystąpił o nadanie`, `odmówił przyjęcia`, `pogłoski` */
export function isMerelyAskedFor({ document, morphology }: RelationContext, { start }: TokenMention): boolean {
  const from = Math.max(document.sentenceStart(start), start - 60);
  const to = Math.min(document.sentenceEnd(start), start + 60);
  for (let token = from; token < to; token++) {
    // "na wniosek wojewody": it was granted
    const isGranted = document.lowerOf(token - 1) === "na" && document.lowerOf(token) === "wniosek";
    if (document.lowerOf(token) === "do" && morphology.hasLemma(token - 1, "nominacja")) return true;
    if (!isGranted && morphology.lemmasOf(token).some((lemma) => asking.test(lemma))) return true;
    if (document.lowerOf(token) === "o" && [1, 2, 3].some((back) => morphology.hasLemma(token - back, "wystąpić")))
      return true;
  }
  return false;
}
