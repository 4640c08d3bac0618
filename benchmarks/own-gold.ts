import { createHash } from "node:crypto";
import { createExtractor, type Extractor } from "../src/extractor.ts";
import type { Extraction } from "../src/types.ts";
import { type GoldDocument, readGold } from "./gold.ts";

/** The gold corpus that ships with the repository. */
export const ownGoldFolder = "test/gold";

/** Ordinary news, full of names that no list knows: a check, which nothing is measured or chosen on. */
export function isOpenText({ id }: Pick<GoldDocument, "id">): boolean {
  return id.startsWith("open-");
}

/** Our gold in its two kinds, which have floors of their own. */
export function goldCorpora(documents: readonly GoldDocument[]): Readonly<Record<GoldCorpus, readonly GoldDocument[]>> {
  return {
    releases: documents.filter((document) => !isOpenText(document)),
    open: documents.filter(isOpenText),
  };
}

export type GoldCorpus = "releases" | "open";

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
