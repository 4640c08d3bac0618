import { Case } from "../lexicon/tag.ts";
import type { RelationContext } from "./rule.ts";

/** The word that governs a party. */
export interface Lead {
  readonly word: string;
  readonly token: number;
}

const openers: ReadonlySet<string> = new Set(": m . in min między innymi w tym również także też oraz i".split(" "));

export const prepositions: ReadonlySet<string> = new Set(
  "z ze do od dla na w we o u przez przy po nad pod przed za wobec bez między pomiędzy obok prócz oprócz poza wraz imieniu ramienia strony udziałem udziale obecności przewodnictwem kierownictwem dowództwem asyście zastępstwie upoważnienia reprezentacji patronatem rąk towarzystwie zamiast dzięki wśród podczas według zdaniem czele im imienia ręce cześć".split(
    " ",
  ),
);

/** What says that the party is not there. */
export const absences: ReadonlySet<string> = new Set([
  "bez udziału",
  "pod nieobecność",
  "mimo nieobecności",
  "powodu nieobecności",
  "wobec nieobecności",
]);

export function leadBefore({ document }: RelationContext, start: number): Lead | undefined {
  const first = document.sentenceStart(start);
  let at = start - 1;
  while (at >= first && at > start - 7 && isOpener(document, at)) at--;
  const word = document.lowerOf(at);
  // „w jej imieniu A”: the name is not whom it is done for
  const isOther = word === "imieniu" && /^(jego|jej|ich)$/u.test(document.lowerOf(at - 1));
  const pair = `${document.lowerOf(at - 1)} ${word}`;
  if (at > first && absences.has(pair)) return { word: pair, token: at };
  // „towarzyszyli im: A” holds no „im. A”
  const isThem = word === "im" && document.formOf(at + 1) !== ".";
  if (at < first || isOther || isThem || !prepositions.has(word)) return undefined;
  return { word, token: at };
}

// „m.in.:”, „w tym”, „między innymi”
function isOpener(document: RelationContext["document"], token: number): boolean {
  const form = document.lowerOf(token);
  if (form === "tym" || form === "innymi") return document.lowerOf(token - 1) === (form === "tym" ? "w" : "między");
  if (form === "w" || form === "między")
    return openers.has(document.lowerOf(token + 1)) && document.lowerOf(token + 1) !== ":";
  return openers.has(form);
}

const kin: ReadonlySet<string> = new Set(
  "mama matka ojciec tata żona mąż córka syn brat siostra wnuczka wnuk babcia dziadek rodzic rodzice rodzina wdowa pamięć bliski imię kolega koleżanka zdanie pomnik grób".split(
    " ",
  ),
);

/** `mama {Tosi}`: a genitive, though the form could be a nominative. */
export function kinBefore({ document, morphology }: RelationContext, start: number, cases: number): Lead | undefined {
  if ((cases & Case.gen) === 0 || !morphology.lemmasOf(start - 1).some((lemma) => kin.has(lemma))) return undefined;
  return { word: document.lowerOf(start - 1), token: start - 1 };
}
