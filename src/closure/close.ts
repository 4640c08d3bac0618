import type { Derivation, Extraction, Relation } from "../types.ts";
import { chainRelations } from "./chain.ts";
import { derivations } from "./derivations.ts";
import { invertRelations, mirrorRelations } from "./reverse.ts";

const byDefault: readonly Derivation[] = ["office"];

/**
 * The extraction with what follows from it, as far as it is wanted; what the text says comes first and keeps its order.
 * Every parent of a derived relation is in the result, so that switching one derivation off takes what rests on it, too.
 */
export function closeRelations(
  extraction: Extraction,
  wanted: boolean | readonly Derivation[] = byDefault,
): Extraction {
  const chosen = new Set(typeof wanted === "boolean" ? derivations.filter(() => wanted) : wanted);
  const isStated = ({ derivedFrom }: Relation): boolean => derivedFrom === undefined;
  // the relation rules have derived these; no other relation counts on an index of theirs
  let relations = chosen.has("office") ? extraction.relations : extraction.relations.filter(isStated);
  if (chosen.has("chain")) relations = [...relations, ...chainRelations({ ...extraction, relations })];
  if (chosen.has("symmetric")) relations = [...relations, ...mirrorRelations(relations)];
  if (chosen.has("inverse")) relations = [...relations, ...invertRelations(relations)];
  return { ...extraction, relations };
}
