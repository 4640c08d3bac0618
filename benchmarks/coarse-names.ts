import type { NameKind } from "../src/lexicon/base/name-kind.ts";
import type { Proposal } from "../src/tagger/tag.ts";

/** A name with a type of the coarse scheme that all corpora can be brought to. */
export interface CoarseName {
  readonly type: string;
  readonly kind: NameKind;
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
}

/** The tagger's general types in the coarse scheme, and what their names are declined as. */
const general: Readonly<Record<string, readonly [type: string, kind: NameKind]>> = {
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
/** NKJP's layers, which fill what the general one leaves; their convention of spans is a little different. */
const nkjp: Readonly<Record<string, readonly [type: string, kind: NameKind]>> = {
  person: ["PER", "person"],
  place: ["LOC", "settlement"],
  geography: ["LOC", "geography"],
};
/** Below it, names of NKJP's layers alone are more often wrong than right on the dev parts of KPWr and CEN. */
const leastConfidence = 0.7;

/** Names by the general layer, and those of NKJP's that lie in none of them and are no adjectives or peoples. */
export function readCoarseNames(proposals: readonly Proposal[]): readonly CoarseName[] {
  const names: CoarseName[] = [];
  const taken = new Set<number>();
  const take = ({ start, end }: Proposal) => {
    for (let token = start; token < end; token++) taken.add(token);
  };
  for (const proposal of proposals) {
    const mapped = proposal.layer === "general" ? general[proposal.type] : undefined;
    if (!mapped) continue;
    names.push({ ...proposal, type: mapped[0], kind: mapped[1] });
    take(proposal);
  }
  for (const proposal of proposals) if (proposal.layer === "derived") take(proposal);
  for (const proposal of proposals) {
    const mapped = nkjp[proposal.layer];
    if (!mapped || proposal.confidence < leastConfidence) continue;
    let isFree = true;
    for (let token = proposal.start; token < proposal.end; token++) if (taken.has(token)) isFree = false;
    if (!isFree) continue;
    names.push({ ...proposal, type: mapped[0], kind: mapped[1] });
    take(proposal);
  }
  return names.sort((a, b) => a.start - b.start || b.end - a.end);
}
