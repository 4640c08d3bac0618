import type { Entity, Extraction } from "../src/types.ts";

/** What an extraction looks like to a scorer: attributes and qualifiers flat, as in a `.gold` file. */
export function toNative({ mentions, entities, relations }: Extraction): Readonly<Record<string, unknown>> {
  return {
    mentions: mentions.map(({ type, start, end, entity }) => ({ type, start, end, entity })),
    entities: entities.map(flatten),
    relations: relations.map(({ evidence: _evidence, confidence: _confidence, rule: _rule, ...relation }) => relation),
  };
}

function flatten({ mentions: _mentions, ...entity }: Entity): Readonly<Record<string, unknown>> {
  if (entity.type !== "law" || !entity.journal) return entity;
  // `journal=2024/145`
  return { ...entity, journal: `${entity.journal.year}/${entity.journal.position}` };
}
