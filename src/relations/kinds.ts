import type { TokenMention } from "../linking/linked.ts";
import type { RelationContext } from "./rule.ts";

/** Kind of the entity, as its attributes say: `settlement`, `company`; `""` when they say none. */
export function kindOf(
  { entities }: Pick<RelationContext, "entities">,
  { entity }: Pick<TokenMention, "entity">,
): string {
  const attributes = entities[entity]?.attributes;
  return attributes !== undefined && "kind" in attributes && typeof attributes.kind === "string" ? attributes.kind : "";
}

// places that lie in a larger one by `locatedIn`; settlements, streets and districts are `partOf` theirs (annotation.md, rule 35)
const sites: ReadonlySet<string> = new Set(["facility", "natural"]);

/** A building or a natural feature. */
export function isSite(context: Pick<RelationContext, "entities">, mention: TokenMention): boolean {
  return mention.type === "location" && sites.has(kindOf(context, mention));
}

/** A street, a square or an address with a number. */
export function isAddress(context: Pick<RelationContext, "entities">, mention: TokenMention): boolean {
  return (
    mention.type === "location" && (kindOf(context, mention) === "street" || kindOf(context, mention) === "address")
  );
}

// a place lies in one of a larger size
const sizes: ReadonlyMap<string, number> = new Map([
  ["address", 0],
  ["street", 1],
  ["district", 2],
  ["settlement", 3],
  ["municipality", 4],
  ["county", 5],
  ["region", 6],
  ["country", 7],
  ["bloc", 8],
]);

/** Rank of a place by size; undefined for buildings, rivers and the like. */
export function sizeOf(context: Pick<RelationContext, "entities">, mention: TokenMention): number | undefined {
  return sizes.get(kindOf(context, mention));
}

/** Common nouns that may stand between a preposition and the name of a place: `w gminie {Łękawica}` (annotation.md, rule 7). */
export const placeNouns: ReadonlySet<string> = new Set(
  "gmina powiat dzielnica województwo osiedle miejscowość miasto wieś stolica".split(" "),
);
