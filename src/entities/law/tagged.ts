import type { Candidate, EntityRule, RuleContext } from "../rule.ts";
import { taggedNames } from "../tagged-name.ts";

// what an act is called; the tagger's documents are also reports, letters and programmes
const acts: ReadonlySet<string> = new Set([
  "ustawa",
  "konstytucja",
  "kodeks",
  "ordynacja",
  "prawo",
  "dekret",
  "rozporządzenie",
  "dyrektywa",
  "traktat",
  "konwencja",
  "pakt",
  "protokół",
  "karta",
  "konkordat",
]);

/** Titles of acts and treaties: `Traktat Lizboński`, `Karta Nauczyciela`. */
export const tagged: EntityRule<"law"> = {
  name: "law.tagger",
  type: "law",
  *find(context: RuleContext): Iterable<Candidate<"law">> {
    for (const { start, end, confidence } of taggedNames(context, "law")) {
      if (!context.morphology.lemmasOf(start).some((lemma) => acts.has(lemma.toLowerCase()))) continue;
      yield { type: "law", start, end, attributes: {}, confidence };
    }
  },
};
