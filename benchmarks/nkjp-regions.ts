import type { Proposal } from "../src/tagger/tag.ts";
import { TokenFlag } from "../src/text/document.ts";
import type { TaggedText } from "./tagged-text.ts";

const heads = new Set(["województwo", "powiat"]);
const abbreviations = new Set(["woj", "pow"]);
/** Share of such adjectives that NKJP marks; measured on train. */
const marked = 0.9;

/**
 * `powiat |lipnowski|`: the adjective is a name inside the name, of the town; both stand in the tagger's layer of places,
 * where it can see one only. Provinces named after a land (`śląskie`) hold a name of another layer.
 */
export function addTownsOfRegions(text: TaggedText, proposals: readonly Proposal[]): readonly Proposal[] {
  const lands = new Set(proposals.filter(({ layer }) => layer === "geography").map(({ start }) => start));
  const derived = new Set(proposals.filter(({ layer }) => layer === "derived").map(({ start }) => start));
  const added = proposals.flatMap(({ type, start, end }): Proposal[] => {
    const token = end - 1;
    if (type !== "region" || !isUnit(text, start) || lands.has(token) || !isOfTown(text, token, start)) return [];
    const span = { start: token, end, confidence: marked };
    const town = { layer: "place", type: "settlement", ...span };
    return derived.has(token) ? [town] : [town, { layer: "derived", type: "relAdj", ...span }];
  });
  return [...proposals, ...added];
}

function isUnit({ document, morphology }: TaggedText, token: number): boolean {
  return abbreviations.has(document.lowerOf(token)) || morphology.lemmasOf(token).some((lemma) => heads.has(lemma));
}

function isOfTown({ document, hits, typeOfPlace }: TaggedText, token: number, start: number): boolean {
  // "lipnowskiego", "nowotarski"; not "kujawsko-|pomorskie|"
  if (token <= start || !/[scz]ki(?:e|ego|emu|m)?$/u.test(document.lowerOf(token))) return false;
  if (document.hasFlag(token, TokenFlag.glued)) return false;
  const hit = hits.at(token, "demonyms").find(({ end }) => end === token + 1);
  return hit === undefined || typeOfPlace(hit.entry.attributes.place ?? "") === "settlement";
}
