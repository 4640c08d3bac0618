import type { Hit } from "../src/match/gazetteer.ts";
import type { Proposal } from "../src/tagger/tag.ts";
import { layerOfPlace } from "./nkjp-places.ts";
import { cover, isFree, type Span, spanKey } from "./span-index.ts";
import type { TaggedText } from "./tagged-text.ts";

const typedLayers = new Set(["person", "personPart", "organization", "place", "geography"]);
/** Share of the list's adjectives and peoples that NKJP marks where the tagger saw none; measured on dev. */
const listed = 0.8;

/** `warszawskich` → settlement, `Szkota` → country: the type of an adjective or a people that the tagger saw as no more than that. */
export function typeDerived(text: TaggedText, proposals: readonly Proposal[]): readonly Proposal[] {
  const typed = new Set(proposals.filter(({ layer }) => typedLayers.has(layer)).map(spanKey));
  const added = proposals.flatMap((proposal): Proposal[] => {
    const type = proposal.layer !== "derived" || typed.has(spanKey(proposal)) ? undefined : originOf(text, proposal);
    return type === undefined ? [] : [{ ...proposal, layer: layerOfPlace(type), type }];
  });
  return [...proposals, ...added];
}

/** Adjectives and peoples of the list that the tagger missed: `wersalski`, `Malgasze`; not what is a common word as well. */
export function addListedDerived(text: TaggedText, proposals: readonly Proposal[]): readonly Proposal[] {
  const isTaken = ({ layer, start, end }: Proposal): boolean =>
    layer === "organization" ? end === start + 1 : typedLayers.has(layer) || layer === "derived";
  const covered = cover(text.document.length, proposals.filter(isTaken));
  const added = text.hits.of("demonyms").flatMap((hit): Proposal[] => {
    const type = hit.entry.attributes.common === "yes" || !isFree(covered, hit) ? undefined : placeTypeOf(text, hit);
    if (type === undefined) return [];
    const form = hit.entry.attributes.form === "adjective" ? "relAdj" : "persDeriv";
    const span = { start: hit.start, end: hit.end, confidence: listed };
    return [
      { layer: layerOfPlace(type), type, ...span },
      { layer: "derived", type: form, ...span },
    ];
  });
  return [...proposals, ...added];
}

function originOf(text: TaggedText, { start, end }: Span): string | undefined {
  const hit = text.hits.at(start, "demonyms").find((candidate) => candidate.end === end);
  return hit && placeTypeOf(text, hit);
}

function placeTypeOf({ typeOfPlace }: TaggedText, { entry }: Hit): string | undefined {
  const { place } = entry.attributes;
  return place === undefined ? undefined : typeOfPlace(place);
}
