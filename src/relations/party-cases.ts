import { anyCase, Case } from "../lexicon/tag.ts";
import type { TokenMention } from "../linking/linked.ts";
import { nominalCases, nounCases } from "../polish/agreement.ts";
import { TokenFlag, TokenKind } from "../text/document.ts";
import type { RelationContext } from "./rule.ts";

/** Cases of a name and of the offices beside it. */
export function casesOfParty(
  context: RelationContext,
  mention: TokenMention,
  offices: readonly TokenMention[],
): number {
  let cases = mention.type === "person" ? nameCases(context, mention) : headCases(context, mention);
  // an office in front declines with the name, one behind may stand in the nominative
  for (const office of offices) {
    const both = cases & headCases(context, office);
    if (office.start < mention.start && both !== 0) cases = both;
  }
  return cases === 0 ? anyCase : cases;
}

/** Cases in which all parts of a name agree. */
function nameCases({ document, morphology }: RelationContext, { start, end }: TokenMention): number {
  let cases = anyCase;
  for (let token = start; token < end; token++) {
    if (!document.isKind(token, TokenKind.word) || document.formOf(token).length < 2) continue;
    const own =
      morphology.isKnown(token) || token === start
        ? nominalCases(morphology, token)
        : nominalCases(morphology, token) | Case.nom;
    if (own !== 0 && (cases & own) !== 0) cases &= own;
  }
  return cases;
}

/** Cases of the first noun of a phrase, with the adjectives before it. */
export function headCases({ document, morphology }: RelationContext, { start, end }: TokenMention): number {
  let cases = anyCase;
  for (let token = start; token < end; token++) {
    if (!document.isKind(token, TokenKind.word)) continue;
    const nouns = nounCases(morphology, token);
    if (nouns !== 0 && document.hasFlag(token, TokenFlag.allCaps)) return anyCase;
    const own = nouns === 0 ? nominalCases(morphology, token) : nouns;
    if (own === 0) return cases;
    if ((cases & own) !== 0) cases &= own;
    if (nouns !== 0) return cases;
  }
  return cases;
}
