import { isEntityType } from "../src/entity-types.ts";
import type { Linked, LinkedEntity, TokenMention } from "../src/linking/linked.ts";
import type { Document } from "../src/text/document.ts";
import type { GoldDocument, GoldEntity } from "./gold.ts";

/** The mentions and entities of gold as linking would hand them to the relation rules; a mention that cuts a token takes the whole of it. */
export function linkedFromGold({ mentions, entities }: GoldDocument, document: Document): Linked {
  const indexOf = new Map(entities.map(({ id }, index) => [id, index]));
  const kept: TokenMention[] = [];
  const open: number[] = [];
  for (const { type, start, end, entity } of mentions) {
    if (!isEntityType(type)) continue;
    const first = tokenAt(document, start);
    while (open.length > 0 && (kept[open.at(-1) ?? 0]?.end ?? 0) <= first) open.pop();
    const parent = open.at(-1);
    open.push(kept.length);
    kept.push({
      ...{ type, start: first, end: tokenAt(document, end - 1) + 1, entity: indexOf.get(entity) ?? 0 },
      ...(parent === undefined ? {} : { parent }),
    });
  }
  return { mentions: kept, entities: entities.map((entity, index) => linkedEntity(entity, kept, index)) };
}

function linkedEntity(
  { id: _id, type, name, aliases, ...flat }: GoldEntity,
  kept: readonly TokenMention[],
  index: number,
): LinkedEntity {
  if (!isEntityType(type)) throw new Error(`Expected a type of entity in gold, got ${type}.`);
  const { years, level, ...attributes } = flat;
  return {
    ...{ type, name, aliases: aliases?.split("; ") ?? [] },
    mentions: kept.flatMap(({ entity }, at) => (entity === index ? [at] : [])),
    attributes: {
      ...attributes,
      ...(years === undefined ? {} : { years: Number(years) }),
      ...(level === undefined ? {} : { level: Number(level) }),
    },
  };
}

/** Token that holds the offset, or the last one before it. */
function tokenAt({ start, length }: Document, offset: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((start[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
