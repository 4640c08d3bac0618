import type { Found } from "./entities/rule.ts";
import type { LinkRule } from "./linking/link-rule.ts";
import type { Run } from "./pipeline.ts";
import type { EntityType, Extraction, Span } from "./types.ts";

/** One candidate: which rule claimed which words, and what became of it. */
export interface Claim extends Span {
  readonly type: EntityType;
  readonly text: string;
  readonly rule: string;
  readonly kept: boolean;
  /** For a lost one: why, and the claim that stood in its way. */
  readonly reason?: "same span" | "crosses" | "may not nest";
  readonly by?: Span & { readonly type: EntityType; readonly text: string; readonly rule: string };
}

/** Why a mention names the same entity as the mentions of it before; the first of an entity has none. */
export interface Link {
  /** Index into `Extraction.mentions`. */
  readonly mention: number;
  /** `id` of the entity. */
  readonly entity: string;
  readonly rule: LinkRule;
}

export interface Explanation {
  readonly sentences: readonly Span[];
  readonly tokens: readonly Span[];
  /** Every candidate in text order. */
  readonly claims: readonly Claim[];
  /** In text order. */
  readonly sameEntity: readonly Link[];
  readonly extraction: Extraction;
}

/** Lays open one run of the pipeline. */
export function explainRun({ document, candidates, lost, linked, extraction }: Run): Explanation {
  const tokens = Array.from({ length: document.length }, (_, token) => ({
    start: document.start[token] ?? 0,
    end: document.end[token] ?? 0,
  }));
  const sentences = Array.from(document.sentenceStarts, (first) => ({
    start: document.start[first] ?? 0,
    end: document.end[document.sentenceEnd(first) - 1] ?? 0,
  }));
  const describe = ({ type, rule, start, end }: Found) => ({
    type,
    rule,
    start: document.start[start] ?? 0,
    end: document.end[end - 1] ?? 0,
    text: document.textOf(start, end),
  });
  const losses = new Map(lost.map((loss) => [loss.claim, loss]));
  const claims = candidates.map((candidate): Claim => {
    const loss = losses.get(candidate);
    if (!loss) return { ...describe(candidate), kept: true };
    return { ...describe(candidate), kept: false, reason: loss.reason, by: describe(loss.by) };
  });
  const sameEntity = linked.mentions.flatMap(({ linkedBy: rule }, mention): readonly Link[] => {
    const entity = extraction.mentions[mention]?.entity;
    return rule === undefined || entity === undefined ? [] : [{ mention, entity, rule }];
  });
  const inOrder = claims.sort((a, b) => a.start - b.start || b.end - a.end);
  return { sentences, tokens, claims: inOrder, sameEntity, extraction };
}
