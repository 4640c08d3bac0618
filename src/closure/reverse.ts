import type { Relation } from "../types.ts";
import { symmetricTypes } from "./closure-rules.ts";
import { inverseRelationTypes, inverses } from "./inverses.ts";
import { keyOf } from "./key.ts";

const inverseOf = new Map<string, Relation["type"]>(
  inverseRelationTypes.map((inverse) => [inverses[inverse], inverse]),
);

/** The other direction of each symmetric relation, where the text does not say it itself. */
export function mirrorRelations(relations: readonly Relation[]): Relation[] {
  return reverse(relations, ({ type }) => (symmetricTypes.has(type) ? { type, rule: `${type}.symmetric` } : undefined));
}

/** Each relation read from its object; a denied one is denied that way round, too. */
export function invertRelations(relations: readonly Relation[]): Relation[] {
  return reverse(relations, ({ type }) => {
    const inverse = inverseOf.get(type);
    return inverse === undefined ? undefined : { type: inverse, rule: `${inverse}.inverse` };
  });
}

/** Subject and object change places; everything else is as the text says it of the one. */
function reverse(
  relations: readonly Relation[],
  turn: (relation: Relation) => Pick<Relation, "type" | "rule"> | undefined,
): Relation[] {
  const known = new Set(relations.map(keyOf));
  return relations.flatMap((relation, index) => {
    const turned = turn(relation);
    if (!turned) return [];
    const reversed = { ...relation, ...turned, subject: relation.object, object: relation.subject };
    return known.has(keyOf(reversed)) ? [] : [{ ...reversed, derivedFrom: [index] }];
  });
}
