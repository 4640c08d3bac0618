import type { TokenMention } from "../linking/linked.ts";
import { firstFrom } from "../match/first-from.ts";
import type { EntityType } from "../types.ts";
import type { RelationContext } from "./rule.ts";

/** A half-open stretch of tokens. */
export interface TokenSpan {
  readonly start: number;
  readonly end: number;
}

/** Mentions of the types named that lie in the stretch, in text order; the cost is that of the stretch, not of the document. */
export function mentionsIn(
  { mentions }: Pick<RelationContext, "mentions">,
  { start, end }: TokenSpan,
  ...types: readonly EntityType[]
): readonly TokenMention[] {
  const found: TokenMention[] = [];
  for (let index = firstFrom(mentions, start); index < mentions.length; index++) {
    const mention = mentions[index];
    if (!mention || mention.start >= end) break;
    if (mention.end <= end && (types.length === 0 || types.includes(mention.type))) found.push(mention);
  }
  return found;
}

/** Everything inside a mention, itself left out: children and theirs. */
export function nestedIn(
  context: Pick<RelationContext, "mentions">,
  outer: TokenMention,
  ...types: readonly EntityType[]
): readonly TokenMention[] {
  return mentionsIn(context, outer, ...types).filter((mention) => mention !== outer);
}
