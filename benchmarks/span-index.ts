/** From `start` up to `end`, tokens or characters. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export function spanKey({ start, end }: Span): string {
  return `${start} ${end}`;
}

/** 1 wherever one of the spans lies. */
export function cover(length: number, spans: Iterable<Span>): Uint8Array {
  const covered = new Uint8Array(length);
  for (const { start, end } of spans) covered.fill(1, start, end);
  return covered;
}

export function isFree(covered: Uint8Array, { start, end }: Span): boolean {
  for (let token = start; token < end; token++) if (covered[token] !== 0) return false;
  return true;
}

/** Those that no longer one holds, sorted; of the same span the first one. */
export function outermost<Item extends Span>(items: readonly Item[]): readonly Item[] {
  const kept: Item[] = [];
  let end = 0;
  for (const item of items.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (item.end <= end) continue;
    kept.push(item);
    end = item.end;
  }
  return kept;
}
