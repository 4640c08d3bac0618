import type { TokenMention } from "../linking/linked.ts";
import type { RelationContext } from "./rule.ts";
import { mentionsIn, type TokenSpan } from "./window.ts";

/** Qualifiers made of dates: entity indices. */
export interface DateQualifiers {
  readonly since?: number;
  readonly until?: number;
  readonly on?: number;
}

const dayWords: ReadonlySet<string> = new Set(["dnia", "dniu", "roku", "około", "ok", "."]);
const vague: ReadonlySet<string> = new Set([
  "przed",
  "po",
  "sprzed",
  "za",
  "między",
  "na",
  "z",
  "kadencję",
  "kadencji",
  "lata",
]);

/** What the dates of a stretch say: `od {2001 r.}` since, `do {2016 r.}` until, `w latach {2008}–{2014}` both, `{1 lutego br.}` on. */
export function datesIn(context: RelationContext, span: TokenSpan): DateQualifiers {
  const found: { since?: number; until?: number; on?: number } = {};
  let previous: TokenMention | undefined;
  for (const date of mentionsIn(context, span, "date")) {
    if (date.parent !== undefined) continue;
    const role = roleOf(context, date, previous);
    previous = date;
    if (role === undefined) continue;
    // the second end of a range makes the first one its beginning
    if (role === "range") {
      if (found.on !== undefined && found.since === undefined) {
        found.since = found.on;
        delete found.on;
      }
      found.until ??= date.entity;
    } else found[role] ??= date.entity;
  }
  return found;
}

function roleOf(
  { document }: RelationContext,
  date: TokenMention,
  previous: TokenMention | undefined,
): "since" | "until" | "on" | "range" | undefined {
  let at = date.start - 1;
  while (dayWords.has(document.lowerOf(at))) at--;
  const before = document.lowerOf(at);
  if (before === "od") return "since";
  if (before === "dniem") return "on";
  const isRange = previous !== undefined && previous.end === date.start - 1 && /^[–—-]$/u.test(before);
  if (isRange) return "range";
  if (before === "do") return "until";
  return vague.has(before) ? undefined : "on";
}
