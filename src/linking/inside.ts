import type { Found } from "../entities/rule.ts";
import { firstFrom } from "../match/first-from.ts";

/** Mentions wholly inside a stretch of tokens and not from its start; `found` is in text order, so only that stretch is looked at. */
export function mentionsInside(
  found: readonly Found[],
  { start, end }: { readonly start: number; readonly end: number },
): readonly Found[] {
  const inside: Found[] = [];
  for (let index = firstFrom(found, start + 1); index < found.length; index++) {
    const other = found[index];
    if (!other || other.start >= end) break;
    if (other.end <= end) inside.push(other);
  }
  return inside;
}
