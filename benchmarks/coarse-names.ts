import type { NameKind } from "../src/lexicon/base/name-kind.ts";
import type { Proposal } from "../src/tagger/tag.ts";

/** A name with a type of the coarse scheme that all corpora can be brought to. */
export interface CoarseName {
  readonly type: string;
  /** What it is declined as. */
  readonly kind: NameKind;
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
}

/** The types of the tagger's general layer in the coarse scheme. */
const coarse: Readonly<Record<string, readonly [type: string, kind: NameKind]>> = {
  person: ["PER", "person"],
  organization: ["ORG", "organization"],
  location: ["LOC", "settlement"],
  event: ["EVT", "event"],
  medium: ["PRO", "medium"],
  work: ["PRO", "work"],
  document: ["DOC", "work"],
  product: ["PRO", "product"],
  adjective: ["ADJ", "adjective"],
  demonym: ["DEM", "people"],
  currency: ["CUR", "other"],
  position: ["POS", "position"],
  address: ["URL", "other"],
  number: ["NUM", "other"],
  other: ["OTH", "other"],
};

/** Names by the general layer; NKJP's layers find nothing on KPWr and CEN that it misses. */
export function readCoarseNames(proposals: readonly Proposal[]): readonly CoarseName[] {
  return proposals.flatMap(({ layer, type, ...span }): CoarseName[] => {
    const mapped = layer === "general" ? coarse[type] : undefined;
    return mapped ? [{ ...span, type: mapped[0], kind: mapped[1] }] : [];
  });
}
