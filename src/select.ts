import type { EntityType, Extraction, Relation } from "./types.ts";

interface Selection {
  readonly types?: readonly EntityType[];
  readonly minConfidence?: number;
}

/** Keeps the types asked for and what is sure enough; indices and parents are counted anew, ids stay. */
export function selectTypes(extraction: Extraction, { types, minConfidence = 0 }: Selection): Extraction {
  if (types === undefined && minConfidence === 0) return extraction;
  const kept = new Map<number, number>();
  for (const [index, mention] of extraction.mentions.entries()) {
    if (types && !types.includes(mention.type)) continue;
    if (mention.confidence >= minConfidence) kept.set(index, kept.size);
  }
  const mentions = [...kept.keys()].flatMap((index) => {
    const mention = extraction.mentions[index];
    if (!mention) return [];
    const { parent: _parent, ...rest } = mention;
    const parent = nearestKept(extraction, mention.parent, kept);
    return [parent === undefined ? rest : { ...rest, parent }];
  });
  const entities = extraction.entities.flatMap((entity) => {
    const own = entity.mentions.flatMap((index) => kept.get(index) ?? []);
    return own.length === 0 ? [] : [{ ...entity, mentions: own }];
  });
  const ids = new Set(entities.map((entity) => entity.id));
  return { ...extraction, mentions, entities, relations: selectRelations(extraction, ids, minConfidence) };
}

/** Relations between the entities left; what they follow from is counted anew, too. */
function selectRelations(
  { relations }: Extraction,
  ids: ReadonlySet<string>,
  minConfidence: number,
): readonly Relation[] {
  const kept = new Map<number, number>();
  for (const [index, { subject, object, confidence }] of relations.entries())
    if (ids.has(subject) && ids.has(object) && confidence >= minConfidence) kept.set(index, kept.size);
  return [...kept.keys()].flatMap((index) => {
    const relation = relations[index];
    if (!relation) return [];
    const { derivedFrom, ...rest } = dropMissingDates(relation, ids);
    return [derivedFrom ? { ...rest, derivedFrom: derivedFrom.flatMap((parent) => kept.get(parent) ?? []) } : rest];
  });
}

function nearestKept(
  extraction: Extraction,
  parent: number | undefined,
  kept: ReadonlyMap<number, number>,
): number | undefined {
  let index = parent;
  while (index !== undefined && !kept.has(index)) index = extraction.mentions[index]?.parent;
  return index === undefined ? undefined : kept.get(index);
}

function dropMissingDates<R extends Extraction["relations"][number]>(relation: R, ids: ReadonlySet<string>): R {
  const missing = (["since", "until", "on"] as const).filter(
    (key) => relation[key] !== undefined && !ids.has(relation[key]),
  );
  if (missing.length === 0) return relation;
  const copy = { ...relation };
  for (const key of missing) delete copy[key];
  return copy;
}
