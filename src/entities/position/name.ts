import { nominativePhrase } from "../../lexicon/phrase.ts";
import { GrammaticalNumber } from "../../lexicon/tag.ts";
import type { RuleContext } from "../rule.ts";
import { governed } from "./acronym.ts";

/** `Pełnomocnik KGP ds. …` → Pełnomocnik Komendanta Głównego Policji ds. …: the name of an office with the one it serves in full; undefined without one. */
export function expandedName({ document, morphology }: RuleContext, start: number, end: number): string | undefined {
  const parts: string[] = [];
  let from = start;
  for (let token = start; token < end; token++) {
    const office = governed.get(document.formOf(token));
    if (office === undefined) continue;
    parts.push(document.written(from, token), office.genitive);
    from = token + 1;
  }
  if (parts.length === 0) return undefined;
  const full = [...parts, document.written(from, end)]
    .filter((part) => part !== "")
    .join(" ")
    .replace(/\s+/gu, " ");
  return nominativePhrase(morphology.lexicon, full, { number: GrammaticalNumber.sg }) ?? full;
}
