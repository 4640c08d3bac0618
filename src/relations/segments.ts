import { firstFrom } from "../match/first-from.ts";
import { TokenFlag } from "../text/document.ts";
import type { RelationContext } from "./rule.ts";
import { isFiniteVerb } from "./verb-form.ts";
import type { TokenSpan } from "./window.ts";

/** A piece of a sentence between commas, dashes, brackets and conjunctions. */
export interface Segment extends TokenSpan {
  readonly hasVerb: boolean;
}

const separators: ReadonlySet<string> = new Set([
  ",",
  ";",
  ":",
  "(",
  ")",
  "–",
  "—",
  "-",
  "a",
  "i",
  "oraz",
  "ale",
  "lecz",
  "zaś",
  "natomiast",
]);
// a clause is looked for this far to either side: longer ones are lists, and hostile text must cost no more
const reach = 120;

/** Pieces of the sentence around a token; separators inside a mention do not split. */
export function segmentsAround(context: RelationContext, token: number): readonly Segment[] {
  const { document, mentions } = context;
  const start = Math.max(document.sentenceStart(token), token - reach);
  const end = Math.min(document.sentenceEnd(token), token + reach);
  const segments: Segment[] = [];
  let from = start;
  let hasVerb = false;
  let next = firstFrom(mentions, start);
  for (let at = start; at < end; ) {
    while ((mentions[next]?.start ?? end) < at) next++;
    const mention = mentions[next];
    if (mention && mention.start === at) {
      at = mention.end;
      continue;
    }
    const isRange = mention?.start === at + 1 && mention.type === "date" && mentions[next - 1]?.end === at;
    if (
      (separators.has(document.lowerOf(at)) && !isRange) ||
      (at > start && document.hasFlag(at, TokenFlag.paragraphStart))
    ) {
      if (at > from) segments.push({ start: from, end: at, hasVerb });
      from = at + 1;
      hasVerb = false;
    } else if (isFiniteVerb(context, at)) hasVerb = true;
    at++;
  }
  if (end > from) segments.push({ start: from, end, hasVerb });
  return segments;
}

/**
 * The clause of a token: its piece of the sentence with the pieces beside it that have no verb of their own.
 *
 *     {Dowódcą uroczystości był podkom. A,} a poczet wystawił B      {w latach 2008–2014 był dowódcą, a od 2018 r. naczelnikiem}
 */
export function clauseAround(context: RelationContext, token: number): TokenSpan {
  const segments = segmentsAround(context, token);
  let first = segments.findIndex(({ start, end }) => token >= start && token < end);
  if (first < 0) return { start: token, end: token + 1 };
  let last = first;
  // back to the piece with the verb; what has none in front of the first verb belongs to it
  while (first > 0 && segments[first]?.hasVerb === false && segments.slice(0, first).some(({ hasVerb }) => hasVerb))
    first--;
  while (first > 0 && segments.slice(0, first).every(({ hasVerb }) => !hasVerb)) first--;
  let verb = segments.slice(first, last + 1).some(({ hasVerb }) => hasVerb);
  while (last + 1 < segments.length && (!verb || segments[last + 1]?.hasVerb === false)) {
    last++;
    verb ||= segments[last]?.hasVerb === true;
  }
  return { start: segments[first]?.start ?? token, end: segments[last]?.end ?? token + 1 };
}

/** The piece of the sentence that holds the token. */
export function segmentAround(context: RelationContext, token: number): TokenSpan {
  return (
    segmentsAround(context, token).find(({ start, end }) => token >= start && token < end) ?? {
      start: token,
      end: token + 1,
    }
  );
}
