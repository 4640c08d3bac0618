import type { Proposal } from "../../tagger/tag.ts";
import type { NamePart, TaggedType } from "../tagged-name.ts";
import { type Scheme, sourceOf } from "./sources.ts";

/** What the layers say of one stretch of words, taken together. */
export interface United {
  readonly type: TaggedType;
  readonly start: number;
  readonly end: number;
  /** The surest first. */
  readonly labels: readonly string[];
  readonly parts: readonly NamePart[];
  /** Schemes that see it: `nkjp`, `n82`, or `both`. */
  readonly support: Scheme | "both";
  /** Raw: that not all who say so are wrong. */
  readonly certainty: number;
}

const partLayer = "personPart";
const derivedLayer = "derived";

/** Names in our types: what several layers say of the same words is one name. Sorted by start, longest first, as `proposals` are. */
export function uniteProposals(proposals: readonly Proposal[]): readonly United[] {
  // an adjective or a people bears the label of its place too, which it is not
  const derived = new Set(proposals.filter(({ layer }) => layer === derivedLayer).map(spanKey));
  const groups = new Map<string, { type: TaggedType; members: (Proposal & { scheme: Scheme })[] }>();
  for (const proposal of proposals) {
    const source = sourceOf(proposal.layer, proposal.type);
    if (!source || derived.has(spanKey(proposal))) continue;
    const key = `${source.type} ${spanKey(proposal)}`;
    const group = groups.get(key) ?? { type: source.type, members: [] };
    groups.set(key, group);
    group.members.push({ ...proposal, scheme: source.scheme });
  }
  const parts = proposals.filter(({ layer }) => layer === partLayer);
  let first = 0;
  return [...groups.values()].map(({ type, members }): United => {
    const [{ start, end } = { start: 0, end: 0 }] = members;
    while ((parts[first]?.start ?? Number.POSITIVE_INFINITY) < start) first++;
    const bySureness = members.toSorted((a, b) => b.confidence - a.confidence);
    const schemes = new Set(members.map(({ scheme }) => scheme));
    return {
      type,
      start,
      end,
      labels: [...new Set(bySureness.map((member) => member.type))],
      parts: type === "person" ? partsWithin(parts, first, end) : [],
      support: schemes.size > 1 ? "both" : (bySureness[0]?.scheme ?? "nkjp"),
      certainty: 1 - [...schemes].reduce((doubt, scheme) => doubt * (1 - surest(bySureness, scheme)), 1),
    };
  });
}

function spanKey({ start, end }: Proposal): string {
  return `${start} ${end}`;
}

function surest(members: readonly (Proposal & { scheme: Scheme })[], scheme: Scheme): number {
  return members.find((member) => member.scheme === scheme)?.confidence ?? 0;
}

function partsWithin(parts: readonly Proposal[], first: number, end: number): readonly NamePart[] {
  const within: NamePart[] = [];
  for (let index = first; index < parts.length; index++) {
    const part = parts[index];
    if (!part || part.start >= end) break;
    if (part.end <= end) within.push({ label: part.type, start: part.start, end: part.end });
  }
  return within;
}
