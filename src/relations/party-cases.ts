import { anyCase, anyGender, Case, casesOf, Gender, GrammaticalNumber, gendersOf, numbersOf } from "../lexicon/tag.ts";
import type { TokenMention } from "../linking/linked.ts";
import { isAdjectiveTag, isNounTag, nominalCases, nounCases } from "../polish/agreement.ts";
import { TokenFlag, TokenKind } from "../text/document.ts";
import { genderOf } from "./nominative.ts";
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

/** Cases in which all parts of a name agree; of one person, thus in the singular and in the bearer's gender: `Jan` is no genitive of `Jany`. */
function nameCases(context: RelationContext, { start, end, entity }: TokenMention): number {
  const { document, morphology } = context;
  const gender = genderMasks[genderOf(context, entity) ?? "any"];
  let cases = anyCase;
  for (let token = start; token < end; token++) {
    if (!document.isKind(token, TokenKind.word) || document.formOf(token).length < 2) continue;
    const fitting = morphology
      .at(token)
      .filter(({ tag }) => (isNounTag(tag) || isAdjectiveTag(tag)) && isSingularOf(tag, gender));
    const named = fitting.reduce((mask, { tag }) => mask | casesOf(tag), 0) || nominalCases(morphology, token);
    const own = morphology.isKnown(token) || token === start ? named : named | Case.nom;
    if (own !== 0 && (cases & own) !== 0) cases &= own;
  }
  return cases;
}

const genderMasks = { m: Gender.m1, f: Gender.f, any: anyGender } as const;

function isSingularOf(tag: number, gender: number): boolean {
  return (numbersOf(tag) & GrammaticalNumber.sg) !== 0 && (gendersOf(tag) & gender) !== 0;
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
