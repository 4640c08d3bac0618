import { layers } from "../../../src/tagger/layers.ts";
import type { Document } from "../../../src/text/document.ts";

/** An entity as the corpora give it. */
export interface GoldEntity {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly subtype?: string;
  readonly derived?: string;
  readonly parts?: readonly (readonly [number, number])[];
}

/** Coarse types of the layer `general` for labels of the n82 scheme; the first prefix that fits wins. */
const generalTypes: readonly (readonly [string, string])[] = [
  ["nam_liv_animal", "other"],
  ["nam_liv_habitant", "demonym"],
  ["nam_liv", "person"],
  ["nam_org_nation", "demonym"],
  ["nam_org", "organization"],
  ["nam_loc", "location"],
  ["nam_fac_system", "product"],
  ["nam_fac", "location"],
  ["nam_eve", "event"],
  ["nam_pro_media", "medium"],
  ["nam_pro_title_document", "document"],
  ["nam_pro_title_treaty", "document"],
  ["nam_pro_title", "work"],
  ["nam_pro", "product"],
  ["nam_adj", "adjective"],
  ["nam_oth_currency", "currency"],
  ["nam_oth_position", "position"],
  ["nam_oth_tech", "product"],
  ["nam_oth_data_format", "product"],
  ["nam_oth_license", "product"],
  ["nam_oth_www", "address"],
  ["nam_num", "number"],
  ["nam", "other"],
];

/** The labels that one entity has: the layer's name and its type. */
function placesOf({ type, subtype, derived }: GoldEntity): readonly (readonly [string, string])[] {
  const general = generalTypes.find(([prefix]) => type.startsWith(prefix));
  if (general) return [["general", general[1]]];
  const name = subtype ?? type;
  const layer = layers.find(({ types }) => types.includes(name));
  const found: (readonly [string, string])[] = layer ? [[layer.name, name]] : [];
  if (derived !== undefined) found.push(["derived", derived]);
  return found;
}

/**
 * Labels of every token in each layer, `layers` order; `0` is O. Where two names of one layer overlap the longer is kept;
 * a name in pieces is labelled piece by piece.
 */
export function labelTokens(document: Document, entities: readonly GoldEntity[]): readonly Int32Array[] {
  const columns = layers.map(() => new Int32Array(document.length));
  const spans = entities
    .flatMap((entity) =>
      (entity.parts ?? [[entity.start, entity.end] as const]).flatMap(([start, end]) =>
        placesOf(entity).map(([layer, type]) => ({ start, end, layer, type })),
      ),
    )
    .sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  for (const { start, end, layer, type } of spans) {
    const index = layers.findIndex(({ name }) => name === layer);
    const column = columns[index];
    const number = layers[index]?.types.indexOf(type) ?? -1;
    if (!column || number < 0) continue;
    const first = firstTokenAfter(document, start);
    let last = first;
    while (last < document.length && (document.start[last] ?? 0) < end) last++;
    if (last === first || column.subarray(first, last).some((label) => label !== 0)) continue;
    column.fill(2 + 2 * number, first, last);
    column[first] = 1 + 2 * number;
  }
  return columns;
}

/** First token that ends behind the offset. */
function firstTokenAfter(document: Document, offset: number): number {
  let low = 0;
  for (let high = document.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((document.end[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
