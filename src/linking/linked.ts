import type { Attributes, EntityType } from "../types.ts";
import type { LinkRule } from "./link-rule.ts";

/** A settled mention in tokens, with its entity. */
export interface TokenMention {
  readonly type: EntityType;
  /** First token, and the one after the last. */
  readonly start: number;
  readonly end: number;
  /** Index of its entity in `Linked.entities`. */
  readonly entity: number;
  /** Index of the smallest mention around it. */
  readonly parent?: number;
  /** Why it is of that entity; absent of the entity's first mention. */
  readonly linkedBy?: LinkRule;
}

/** An entity: one thing, all its mentions, its name in the nominative. */
export interface LinkedEntity {
  readonly type: EntityType;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Indices into `Linked.mentions`, in text order. */
  readonly mentions: readonly number[];
  readonly attributes: Attributes;
  readonly externalId?: string;
}

/** What linking makes of the settled mentions. */
export interface Linked {
  /** One for each settled candidate, in the same order: by start, longest first; they nest and never cross. */
  readonly mentions: readonly TokenMention[];
  /** In order of first mention. */
  readonly entities: readonly LinkedEntity[];
}
