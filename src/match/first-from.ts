/**
 * Index of the first of the spans, sorted by start, that starts at the position or later; their number when none does.
 *
 * @example
 * firstFrom([{ start: 2 }, { start: 5 }], 3) // 1
 */
export function firstFrom(spans: readonly { readonly start: number }[], position: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}
