import { readCoarseNames } from "./coarse-names.ts";
import { makeNkjpTemporal } from "./nkjp-temporal.ts";
import { makeTaggedReader } from "./tagged-text.ts";

/** Coarse types (`PER`, `ORG`, `LOC`, `EVT`, `PRO`, `DOC`, `ADJ`, …) from the tagger, `DATE` and `TIME` from our rules. */
export function makeCoreScheme(): (text: string) => Readonly<Record<string, unknown>> {
  const read = makeTaggedReader();
  const readTemporal = makeNkjpTemporal();
  return (text) => {
    const { document, proposals } = read(text);
    const names = readCoarseNames(proposals).map(({ type, start, end, confidence }) => ({
      start: document.start[start] ?? 0,
      end: document.end[end - 1] ?? 0,
      type,
      confidence,
    }));
    const temporal = readTemporal(text).map(({ start, end, type }) => ({ start, end, type: type.toUpperCase() }));
    return { entities: [...names, ...temporal].sort((a, b) => a.start - b.start || b.end - a.end) };
  };
}
