import { type Gazetteer, Hits } from "../src/match/gazetteer.ts";
import { polishAbbreviations } from "../src/polish/abbreviations.ts";
import type { Proposal } from "../src/tagger/tag.ts";
import { readDocument } from "../src/text/read-document.ts";
import { cover, isFree, type Span, spanKey } from "./span-index.ts";
import type { TaggedText } from "./tagged-text.ts";

/** NKJP's types of what our lists hold; where two lists have a name the first counts. */
const typesOfLists: readonly (readonly [list: string, type: string])[] = [
  ["countries", "country"],
  ["cities", "settlement"],
  ["foreign-cities", "settlement"],
  ["natural", "geogName"],
  ["regions", "geogName"],
  ["voivodeships", "region"],
  ["facilities", "geogName"],
  ["districts", "district"],
  ["settlements", "settlement"],
];

export function layerOfPlace(type: string): string {
  return type === "geogName" ? "geography" : "place";
}

/** The type of the place that the span is in our lists. */
function listedType(hits: Hits, { start, end }: Span): string | undefined {
  const whole = hits.at(start).filter((hit) => hit.end === end);
  return typesOfLists.find(([list]) => whole.some(({ entry }) => entry.list === list))?.[1];
}

/** Types of places by their names in the nominative; each is looked up once. */
export function makePlaceTypes(gazetteer: Gazetteer): (name: string) => string | undefined {
  const types = new Map<string, string | undefined>();
  return (name) => {
    if (!types.has(name)) {
      const document = readDocument(name, polishAbbreviations);
      types.set(name, listedType(new Hits(gazetteer.match(document)), { start: 0, end: document.length }));
    }
    return types.get(name);
  };
}

/** Confidence from which the tagger outweighs the lists; chosen on dev. */
const sure = 0.5;
const nameLayers = new Set(["person", "personPart", "organization", "place", "geography"]);
const placeLayers = new Set(["place", "geography"]);

/** A place of the lists that only KPWr's layer is sure of: the other two could not agree whether it is a town or a river. */
export function addListedPlaces({ document, hits }: TaggedText, proposals: readonly Proposal[]): readonly Proposal[] {
  const covered = cover(
    document.length,
    proposals.filter(({ layer }) => nameLayers.has(layer)),
  );
  const added = proposals.flatMap((proposal): Proposal[] => {
    if (proposal.layer !== "general" || proposal.type !== "location" || proposal.confidence < sure) return [];
    const type = isFree(covered, proposal) ? listedType(hits, proposal) : undefined;
    return type === undefined ? [] : [{ ...proposal, layer: layerOfPlace(type), type }];
  });
  return [...proposals, ...added];
}

/** The lists decide on the type of a place where the tagger is unsure. */
export function retypeListedPlaces({ hits }: TaggedText, proposals: readonly Proposal[]): readonly Proposal[] {
  const derived = new Set(proposals.filter(({ layer }) => layer === "derived").map(spanKey));
  return proposals.map((proposal) => {
    if (!placeLayers.has(proposal.layer) || proposal.confidence > sure || derived.has(spanKey(proposal)))
      return proposal;
    const type = listedType(hits, proposal);
    // the lists of districts hold the names of half the villages
    if (type === undefined || type === "district") return proposal;
    return { ...proposal, layer: layerOfPlace(type), type };
  });
}
