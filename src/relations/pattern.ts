import type { Pos } from "../lexicon/tag.ts";
import type { EntityType, RelationType, Status } from "../types.ts";

/** One word: all that is said of it holds for one of its readings. */
export interface WordPart {
  /** As written, in lower case; one of several. */
  readonly form?: string | readonly string[];
  readonly lemma?: string | readonly string[];
  /** One of `Pos`. */
  readonly pos?: Pos;
  /** Bits of `Case`, `Gender`, `GrammaticalNumber` of which one must fit: `Case.gen | Case.acc`. */
  readonly case?: number;
  readonly gender?: number;
  readonly number?: number;
}

/** What a mention is to the relation. */
export type MentionRole = "subject" | "object" | "since" | "until" | "on";

/** A whole mention of a type, the longest one that starts at the word. */
export interface MentionPart {
  readonly mention: EntityType | readonly EntityType[];
  readonly as?: MentionRole;
  /** Bits of `Case` in which its first word may stand. */
  readonly case?: number;
}

/** Up to so many words of any kind, at most 20. */
export interface GapPart {
  readonly gap: number;
}

/** Parts that may be there or not. */
export interface OptionalPart {
  readonly optional: readonly PatternPart[];
}

export type PatternPart = WordPart | MentionPart | GapPart | OptionalPart;

/** A relation that is told by words in a row, within one sentence. */
export interface RelationPattern {
  /** Relation and idea: `ownedBy.bought`. It is the provenance of the relation. */
  readonly name: string;
  readonly type: RelationType;
  readonly pattern: readonly PatternPart[];
  /** What every match says. @default nothing */
  readonly status?: Status;
  readonly negated?: boolean;
}
