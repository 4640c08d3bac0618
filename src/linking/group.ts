import type { Found } from "../entities/rule.ts";
import type { Morphology } from "../lexicon/morphology.ts";
import type { Document } from "../text/document.ts";
import type { EntityType } from "../types.ts";
import type { LinkRule } from "./link-rule.ts";

export interface LinkContext {
  readonly document: Document;
  readonly morphology: Morphology;
  /** Settled mentions of all types, in text order. */
  readonly found: readonly Found[];
  /** Nominatives by written name, so that a name is declined once in a document. */
  readonly nominatives: Map<string, string>;
}

/** Mentions of one entity. */
export interface Group<Type extends EntityType = EntityType> {
  /** Never empty, in text order. */
  readonly members: readonly Found<Type>[];
  readonly name: string;
  /** @default none */
  readonly aliases?: readonly string[];
  /** @default what the members say, the first that knows an attribute setting it */
  readonly attributes?: Readonly<Record<string, unknown>>;
  /** Why members joined those before them. @default the same name for all */
  readonly joined?: ReadonlyMap<Found, LinkRule>;
}

/** Groups the mentions of one type, given in text order, into entities. */
export type Linker<Type extends EntityType> = (
  context: LinkContext,
  mentions: readonly Found<Type>[],
) => readonly Group<Type>[];

/** Gives each member of the groups the number of its group. */
export function groupNumbers(groups: readonly Group[]): ReadonlyMap<Found, number> {
  const numbers = new Map<Found, number>();
  for (const [number, { members }] of groups.entries()) for (const member of members) numbers.set(member, number);
  return numbers;
}

/** Attributes of all members; the first that knows one sets it. */
export function mergeAttributes(members: readonly Found[]): Readonly<Record<string, unknown>> {
  const merged: Record<string, unknown> = {};
  for (const { attributes } of members.toReversed()) Object.assign(merged, attributes);
  return merged;
}

/** Groups mentions by a key, in order of first mention. */
export function groupBy<T>(mentions: readonly T[], keyOf: (mention: T) => string): readonly (readonly [T, ...T[]])[] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const mention of mentions) {
    const key = keyOf(mention);
    const there = groups.get(key);
    if (there) there.push(mention);
    else groups.set(key, [mention]);
  }
  return [...groups.values()];
}
