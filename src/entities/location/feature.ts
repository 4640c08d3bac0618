import { Case } from "../../lexicon/tag.ts";
import { adjectivesAfter, adjectivesBefore, readComplement } from "../../polish/noun-phrase.ts";
import { TokenFlag, TokenKind } from "../../text/document.ts";
import { isInQuotedName } from "../official-name/quote.ts";
import type { Candidate, EntityRule, RuleContext } from "../rule.ts";

// nouns that head the name of a natural feature
export const naturalHeads: ReadonlySet<string> = new Set([
  "jezioro",
  "zalew",
  "zatoka",
  "morze",
  "ocean",
  "kanał",
  "puszcza",
  "bór",
  "las",
  "lasy",
  "dolina",
  "kotlina",
  "kocioł",
  "przełęcz",
  "góra",
  "góry",
  "wzgórze",
  "wzgórza",
  "pogórze",
  "wyżyna",
  "nizina",
  "pojezierze",
  "równina",
  "wyspa",
  "mierzeja",
  "półwysep",
  "cieśnina",
  "jaskinia",
  "wodospad",
  "rezerwat",
  "bagna",
  "błonia",
  "potok",
  "staw",
  "stawy",
]);

/**
 * Natural features by their head: with a capital and an adjective or a genitive (`Przełęcz Karkonoska`, `Kocioł Łomniczki`, `Jezioro Ełckie`).
 * Before a nominative the head only says what is named: `jezioro {Śniardwy}`.
 */
export const feature: EntityRule<"location"> = {
  name: "location.feature",
  type: "location",
  *find(context: RuleContext): Iterable<Candidate<"location">> {
    const { document, morphology, hits } = context;
    for (let head = 0; head < document.length; head++) {
      if (
        !document.hasFlag(head, TokenFlag.capitalized) ||
        !document.isKind(head, TokenKind.word) ||
        document.hasFlag(head, TokenFlag.allCaps)
      )
        continue;
      if (!morphology.known(head).some(({ lemma }) => naturalHeads.has(lemma)) || isInQuotedName(context, head))
        continue;
      if (hits.at(head, "institution-heads", "organizations", "street-heads").length > 0 && !isFeature(context, head))
        continue;
      const start = adjectivesBefore(context, head, true);
      const adjectives = adjectivesAfter(context, head, { capitalized: true });
      const end = adjectives > head + 1 ? adjectives : genitiveEnd(context, head);
      if (end - start < 2 || document.hasFlag(start - 1, TokenFlag.capitalized)) continue;
      yield { type: "location", start, end, attributes: { kind: "natural" } };
    }
  },
};

/** `Błonia Nadwiślańskie`: a head of streets too. */
function isFeature({ hits }: RuleContext, head: number): boolean {
  return hits.at(head, "street-heads").some(({ entry }) => entry.name === "błonia");
}

/** One or two words in the genitive: `Kocioł {Łomniczki}`, `Dolina {Pięciu Stawów}`. */
function genitiveEnd(context: RuleContext, head: number): number {
  if (context.document.hasFlag(head + 1, TokenFlag.sentenceStart)) return head + 1;
  const stop = (token: number): boolean => context.found.at(token, "person", "rank", "title").length > 0;
  return Math.min(readComplement(context, head + 1, { cases: Case.gen, capitalized: true, stop }), head + 4);
}
