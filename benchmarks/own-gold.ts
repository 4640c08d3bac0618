import { createHash } from "node:crypto";
import { createExtractor, type Extractor } from "../src/extractor.ts";
import type { Extraction } from "../src/types.ts";
import { type GoldDocument, readGold } from "./gold.ts";

/** The gold corpus that ships with the repository. */
export const ownGoldFolder = "test/gold";

/**
 * Our gold by what it is for, each with floors of its own: releases that rules and confidences are made on; ordinary news full of
 * names that no list knows; releases of other bodies, which nothing is measured or chosen on.
 */
export const goldKinds = ["releases", "open", "check"] as const;
export type GoldCorpus = (typeof goldKinds)[number];

export function goldCorpora(documents: readonly GoldDocument[]): Readonly<Record<GoldCorpus, readonly GoldDocument[]>> {
  const kindOf = ({ id }: GoldDocument): GoldCorpus =>
    goldKinds.find((kind) => id.startsWith(`${kind}-`)) ?? "releases";
  const of = (kind: GoldCorpus): readonly GoldDocument[] => documents.filter((document) => kindOf(document) === kind);
  return { releases: of("releases"), open: of("open"), check: of("check") };
}

/** Extracts every gold document with its reference date, by id. */
export function extractGold(
  documents: readonly GoldDocument[],
  extractor: Extractor = createExtractor(),
): ReadonlyMap<string, Extraction> {
  return new Map(
    documents.map(({ id, text, date }) => [
      id,
      extractor.extract(text, date === undefined ? {} : { referenceDate: date }),
    ]),
  );
}

/** Reads gold that must be free of problems. */
export function readSoundGold(path: string): readonly GoldDocument[] {
  const { documents, problems } = readGold(path);
  if (problems.length > 0) throw new Error(`Expected gold without problems, got:\n${problems.join("\n")}`);
  return documents;
}

/** Tells which documents a figure was taken on. */
export function hashGold(documents: readonly GoldDocument[]): string {
  return createHash("sha256").update(JSON.stringify(documents)).digest("hex").slice(0, 16);
}
