import type { Document } from "../../text/document.ts";

interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface Repeat<Name extends Stretch> extends Stretch {
  /** The name that comes again. */
  readonly again: Name;
}

/** Every place where the words of one of the names stand, the name itself among them. */
export function* repeats<Name extends Stretch>(document: Document, names: readonly Name[]): Iterable<Repeat<Name>> {
  if (names.length === 0) return;
  const byFirst = new Map<string, Map<string, Name>>();
  for (const name of names) {
    const first = document.formOf(name.start);
    const written = document.written(name.start, name.end);
    const there = byFirst.get(first) ?? new Map<string, Name>();
    if (!there.has(written)) there.set(written, name);
    byFirst.set(first, there);
  }
  for (let start = 0; start < document.length; start++) {
    for (const name of byFirst.get(document.formOf(start))?.values() ?? []) {
      const end = start + name.end - name.start;
      let same = 1;
      while (start + same < end && document.formOf(start + same) === document.formOf(name.start + same)) same++;
      if (start + same === end) yield { start, end, again: name };
    }
  }
}
