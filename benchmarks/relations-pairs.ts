import type { Document } from "../src/text/document.ts";
import type { NamePair, RelationName } from "./relations-features.ts";

/** The most names that one is paired with behind it, so that a list of a thousand stays linear. */
const mostPartners = 16;

/** A pair with all that its two names carry. */
export interface Pair<Name extends RelationName> extends NamePair {
  readonly first: Name;
  readonly second: Name;
}

/** Pairs of names of one sentence, the earlier one first. */
export function pairNames<Name extends RelationName>(
  document: Document,
  names: readonly Name[],
): readonly Pair<Name>[] {
  const sorted = names.toSorted((a, b) => a.start - b.start || b.end - a.end);
  return sorted.flatMap((first, index) => {
    const sentenceEnd = document.sentenceEnd(first.start);
    const behind = sorted.slice(index + 1, index + 1 + mostPartners).filter(({ start }) => start < sentenceEnd);
    return behind.map((second, count) => ({ first, second, between: behind.slice(0, count) }));
  });
}
