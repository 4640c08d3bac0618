import type { EntityRule } from "./entities/rule.ts";
import type { RelationRule } from "./relations/rule.ts";
import type { EntityType } from "./types.ts";

export type { Candidate, EntityRule, RuleContext } from "./entities/rule.ts";
export { Case, Gender, GrammaticalNumber, Pos } from "./lexicon/tag.ts";
export type { LinkedEntity, TokenMention } from "./linking/linked.ts";
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
 * A rule of your own for `createExtractor({ relations: [rule] })`.
 *
 * @example
 * defineRelationRule({ name: "ownedBy.none", type: "ownedBy", find: () => [] }).type // "ownedBy"
 */
export function defineRelationRule(rule: RelationRule): RelationRule {
  return rule;
}
