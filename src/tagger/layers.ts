/**
 * What the tagger tells apart. A layer is a flat BIO labelling of its own, so that names nest across layers: a surname
 * in a person, a town in an institution. The first seven follow NKJP, `general` the n82 scheme of KPWr and CEN made coarse.
 */
interface Layer {
  readonly name: string;
  readonly types: readonly string[];
}

export const layers: readonly Layer[] = [
  { name: "person", types: ["persName"] },
  { name: "personPart", types: ["forename", "surname", "addName"] },
  { name: "organization", types: ["orgName"] },
  { name: "place", types: ["placeName", "settlement", "country", "region", "district", "bloc"] },
  { name: "geography", types: ["geogName"] },
  { name: "temporal", types: ["date", "time"] },
  { name: "derived", types: ["relAdj", "persDeriv"] },
  {
    name: "general",
    types: [
      ...["person", "organization", "location", "event", "medium", "work", "document", "product"],
      ...["adjective", "demonym", "currency", "position", "address", "number", "other"],
    ],
  },
];

/** Label 0 is O; type number `t` of the layer begins with `1 + 2 t` and goes on with `2 + 2 t`. */
export function labelCount({ types }: Layer): number {
  return 1 + 2 * types.length;
}

/** First label of the layer in the row of all labels; of the number after the last layer the length of the row. */
export function labelOffset(layer: number): number {
  let offset = 0;
  for (const before of layers.slice(0, layer)) offset += labelCount(before);
  return offset;
}
