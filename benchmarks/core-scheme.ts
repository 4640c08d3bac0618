import { correctByLists } from "./coarse-lists.ts";
import { type CoarseName, readCoarseNames } from "./coarse-names.ts";
import { makeNkjpTemporal } from "./nkjp-temporal.ts";
import type { Span } from "./span-index.ts";
import { makeTaggedReader, type TaggedText } from "./tagged-text.ts";

/** A name or time of the scheme. */
export interface CoreName extends Span {
  readonly type: string;
  readonly confidence?: number;
}

/** Below it names cost more than they bring: half of the F that is to be had, near enough. */
const leastConfidence = 0.45;

/** Names in the coarse types of all corpora (`PER`, `ORG`, `LOC`, `EVT`, `PRO`, …), `DATE` and `TIME` by rules. */
export function makeCoreScheme(): (text: string) => { readonly entities: readonly CoreName[] } {
  const read = makeTaggedReader();
  const readTimes = makeNkjpTemporal();
  return (text) => {
    const tagged = read(text);
    const { document } = tagged;
    const names = readCoreNames(tagged).map(({ type, start, end, confidence }) => ({
      start: document.start[start] ?? 0,
      end: document.end[end - 1] ?? 0,
      type,
      confidence,
    }));
    const times = readTimes(text).map(({ start, end, type }) => ({ start, end, type: type.toUpperCase() }));
    return { entities: [...names, ...times].sort((a, b) => a.start - b.start || b.end - a.end) };
  };
}

export function readCoreNames(text: TaggedText): readonly CoarseName[] {
  return correctByLists(text, readCoarseNames(text.proposals)).filter(
    ({ confidence }) => confidence >= leastConfidence,
  );
}
