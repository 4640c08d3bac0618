import { NameReader } from "../src/lexicon/base/name-reader.ts";
import { readCoarseNames } from "./coarse-names.ts";
import { makeTaggedReader } from "./tagged-text.ts";

/** Coarse types in SlavicNER's five: peoples are persons, documents products; the rest is not marked there. */
const types: Readonly<Record<string, string>> = {
  PER: "PER",
  ORG: "ORG",
  LOC: "LOC",
  EVT: "EVT",
  PRO: "PRO",
  DOC: "PRO",
  DEM: "PER",
};

/** Names in SlavicNER's scheme with their base forms; those that share type and base are one entity of the document. */
export function makeSlavicnerScheme(): (text: string) => Readonly<Record<string, unknown>> {
  const read = makeTaggedReader();
  return (text) => {
    const { document, morphology, proposals } = read(text);
    const names = new NameReader(morphology);
    const entities = readCoarseNames(proposals).flatMap(({ type: coarse, kind, start, end, confidence }) => {
      const type = types[coarse];
      if (type === undefined) return [];
      const base = names.read({ start, end }, { kind }).text;
      const place = { start: document.start[start] ?? 0, end: document.end[end - 1] ?? 0 };
      return [{ ...place, type, base, entity: `${type}:${base.toLowerCase()}`, confidence }];
    });
    return { entities };
  };
}
