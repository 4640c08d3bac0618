import type { Found } from "../entities/rule.ts";

/** Mentions wholly inside a stretch of tokens and not from its start; `found` is in text order, so only that stretch is looked at. */
export function mentionsInside(
  found: readonly Found[],
  { start, end }: { readonly start: number; readonly end: number },
): readonly Found[] {
  let low = 0;
  let high = found.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((found[middle]?.start ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const inside: Found[] = [];
  for (let index = low; index < found.length; index++) {
    const other = found[index];
    if (!other || other.start >= end) break;
    if (other.end <= end) inside.push(other);
  }
  return inside;
}
