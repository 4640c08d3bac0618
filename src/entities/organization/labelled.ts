import { Case } from "../../lexicon/tag.ts";
import { nominalCases } from "../../polish/agreement.ts";
import { wordEnd } from "../../polish/noun-phrase.ts";
import { TokenFlag, TokenKind } from "../../text/document.ts";
import type { OrganizationKind } from "../../types.ts";
import { quoteEnd } from "../official-name/quote.ts";
import type { Candidate, EntityRule, RuleContext } from "../rule.ts";

// nouns that say what the name beside them is
const labels: ReadonlyMap<string, OrganizationKind> = new Map([
  ["firma", "company"],
  ["spółka", "company"],
  ["przedsiębiorstwo", "company"],
  ["koncern", "company"],
  ["producent", "company"],
  ["przewoźnik", "company"],
  ["deweloper", "company"],
  ["sklep", "company"],
  ["hurtownia", "company"],
  ["restauracja", "company"],
  ["hotel", "company"],
  ["wydawnictwo", "company"],
  ["bank", "company"],
  ["sieć", "company"],
  ["zakład", "company"],
  ["fabryka", "company"],
  ["konsorcjum", "company"],
  ["operator", "company"],
  ["wykonawca", "company"],
  ["dostawca", "company"],
  ["armator", "company"],
  ["portal", "media"],
  ["dziennik", "media"],
  ["tygodnik", "media"],
  ["miesięcznik", "media"],
  ["gazeta", "media"],
  ["radio", "media"],
  ["telewizja", "media"],
  ["fundacja", "ngo"],
  ["stowarzyszenie", "ngo"],
  ["klub", "sport"],
  ["drużyna", "sport"],
  ["grupa", "company"],
]);
const longestName = 4;

/** Names beside a lower-case noun that says what they are: `firmy {Rec-Plast}`, `portal {Militarny Goniec}`, `fundacji {„Krok po Kroku”}`. */
export const labelled: EntityRule<"organization"> = {
  name: "organization.labelled",
  type: "organization",
  *find(context: RuleContext): Iterable<Candidate<"organization">> {
    const { document, morphology, found } = context;
    for (let token = 0; token < document.length; token++) {
      if (
        document.hasFlag(token, TokenFlag.capitalized) &&
        (!document.hasFlag(token, TokenFlag.sentenceStart) || found.at(token, "organization").length > 0)
      )
        continue;
      const kind = morphology.lemmasOf(token).flatMap((lemma) => labels.get(lemma) ?? [])[0];
      if (kind === undefined) continue;
      const start = token + 1;
      const quoted = quoteEnd(context, start);
      const end = quoted > start ? quoted : nameEnd(context, start);
      if (end > start) yield { type: "organization", start, end, attributes: { kind } };
    }
  },
};

/** Capitalised words in the nominative, unknown ones, or an acronym: in `firma Kowalskiego`, `grupa Polaków` nothing is named. */
function nameEnd({ document, morphology, found, hits }: RuleContext, start: number): number {
  const limit = Math.min(start + longestName, document.sentenceEnd(start - 1));
  let end = start;
  while (end < limit) {
    const isWord = document.isKind(end, TokenKind.word) && document.hasFlag(end, TokenFlag.capitalized);
    if (!isWord || found.at(end, "person", "rank", "title", "organization", "demonym").length > 0) break;
    if (
      end === start &&
      (isPlaceAlone({ document, found }, end) || hits.at(end, "institution-heads", "offices").length > 0)
    )
      break;
    const after = wordEnd(document, end);
    const cases = nominalCases(morphology, after - 1);
    // the parts of a made-up compound (`Las-Drew`) are cut words, whatever the dictionary says of them
    const isCompound = after > end + 1;
    if (
      !isCompound &&
      morphology.isKnown(after - 1) &&
      cases !== 0 &&
      (cases & Case.nom) === 0 &&
      !document.hasFlag(end, TokenFlag.allCaps)
    )
      break;
    end = after;
  }
  return end;
}

/** `klub Warszawa`, `sklep Biedronka`: a place beside the noun says where; in `portal |Tarnów| Dziś` it begins a name. */
function isPlaceAlone({ document, found }: Pick<RuleContext, "document" | "found">, token: number): boolean {
  const place = found.at(token, "location")[0];
  return place !== undefined && !document.hasFlag(place.end, TokenFlag.capitalized);
}
