import { Pos, posOf } from "../lexicon/tag.ts";
import type { RelationContext } from "./rule.ts";

const ofEvents: ReadonlySet<string> = new Set(
  "zorganizować organizować zaplanować planować przeprowadzić przeprowadzać odbyć odbywać trwać rozpoczynać wyznaczyć ogłosić przygotować zwołać zapowiadać zapowiedzieć przewidzieć".split(
    " ",
  ),
);

/** Whether a participle, not of the event, takes what follows: `funkcjonariuszy {przyjętych} do służby 29 grudnia`, `placówek {akredytowanych} w Warszawie`. */
export function hasParticiple({ document, morphology }: RelationContext, from: number, to: number): boolean {
  for (let token = to - 1; token >= from; token--) {
    const form = document.lowerOf(token);
    if (form === "," || form === ")" || form === ";") return false;
    const readings = morphology.known(token).filter(({ tag }) => posOf(tag) === Pos.ppas || posOf(tag) === Pos.pact);
    if (readings.length > 0 && !readings.some(({ lemma }) => ofEvents.has(lemma))) return true;
  }
  return false;
}
