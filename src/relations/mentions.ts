import type { TokenMention } from "../linking/linked.ts";
import { firstFrom } from "../match/first-from.ts";
import type { EntityType } from "../types.ts";
import type { RelationContext } from "./rule.ts";

/** Mentions of the types named, in text order. */
export function mentionsOf(
  { mentions }: Pick<RelationContext, "mentions">,
  ...types: readonly EntityType[]
): readonly TokenMention[] {
  return mentions.filter(({ type }) => types.includes(type));
}

/** The longest mention of the types named that starts at the token. */
export function mentionAt(
  { mentions }: Pick<RelationContext, "mentions">,
  token: number,
  ...types: readonly EntityType[]
): TokenMention | undefined {
  for (let index = firstFrom(mentions, token); mentions[index]?.start === token; index++) {
    const mention = mentions[index];
    if (mention && (types.length === 0 || types.includes(mention.type))) return mention;
  }
  return undefined;
}

// the longest mentions (titles of acts) have about fifty tokens
const reach = 80;

/** The longest mention of the types named whose last token is the one before `token`. */
export function mentionEndingAt(
  { mentions }: Pick<RelationContext, "mentions">,
  token: number,
  ...types: readonly EntityType[]
): TokenMention | undefined {
  let best: TokenMention | undefined;
  for (let index = firstFrom(mentions, token) - 1; index >= 0; index--) {
    const mention = mentions[index];
    if (!mention || mention.start < token - reach) break;
    if (mention.end === token && (types.length === 0 || types.includes(mention.type))) best = mention;
  }
  return best;
}

/** The outermost mention around one, itself when nothing is. */
export function outermost({ mentions }: Pick<RelationContext, "mentions">, mention: TokenMention): TokenMention {
  let around = mention;
  while (around.parent !== undefined) {
    const parent = mentions[around.parent];
    if (!parent) break;
    around = parent;
  }
  return around;
}

/** Token span of two mentions and all between them. */
export function spanOf(a: TokenMention, b: TokenMention): { readonly start: number; readonly end: number } {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}
