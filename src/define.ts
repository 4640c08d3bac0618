import type { EntityRule } from "./entities/rule.ts";
import type { RelationPattern } from "./relations/pattern.ts";
import { patternRule } from "./relations/pattern-rule.ts";
import type { RelationRule } from "./relations/rule.ts";
import type { EntityType } from "./types.ts";

export type { Candidate, EntityRule, RuleContext } from "./entities/rule.ts";
export { Case, Gender, GrammaticalNumber, Pos } from "./lexicon/tag.ts";
export type { LinkedEntity, TokenMention } from "./linking/linked.ts";
export type {
  GapPart,
  MentionPart,
  MentionRole,
  OptionalPart,
  PatternPart,
  RelationPattern,
  WordPart,
} from "./relations/pattern.ts";
export type { RelationCandidate, RelationContext, RelationRule } from "./relations/rule.ts";
export { TokenFlag, TokenKind } from "./text/document.ts";

/**
 * A rule of your own for `createExtractor({ entities: [rule] })`, held to its type.
 *
 * @example
 * defineEntityRule({
 *   name: "product.drone",
 *   type: "product",
 *   *find({ document }) {
 *     for (let token = 0; token < document.length; token++) {
 *       if (document.lowerOf(token) === "dron") yield { type: "product", start: token, end: token + 1, attributes: {} };
 *     }
 *   },
 * }).name // "product.drone"
 */
export function defineEntityRule<Type extends EntityType>(rule: EntityRule<Type>): EntityRule<Type> {
  return rule;
}

/**
 * A rule of your own for `createExtractor({ relations: [rule] })`: code that finds relations, or a pattern of words and mentions in a row.
 *
 * @example
 * const bought = defineRelationRule({
 *   name: "ownedBy.bought",
 *   type: "ownedBy",
 *   pattern: [
 *     { mention: "organization", as: "subject" },
 *     { lemma: "zostać" },
 *     { lemma: ["kupić", "przejąć"] },
 *     { optional: [{ mention: "date", as: "since" }] },
 *     { form: "przez" },
 *     { gap: 2 },
 *     { mention: ["organization", "person"], as: "object" },
 *   ],
 * });
 * createExtractor({ relations: [bought] })
 *   .extract("Spółka Rec-Plast została kupiona przez znaną Fundację Nasz Dom.")
 *   .relations.map(({ rule }) => rule); // ["ownedBy.bought"]
 */
export function defineRelationRule(rule: RelationRule | RelationPattern): RelationRule {
  return "pattern" in rule ? patternRule(rule) : rule;
}
