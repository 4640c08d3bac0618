import type { Morphology } from "../lexicon/morphology.ts";
import type { LinkedEntity, TokenMention } from "../linking/linked.ts";
import type { Document } from "../text/document.ts";
import type { RelationType, Status } from "../types.ts";

/** A relation between entities, by index, before it gets ids. */
export interface RelationCandidate {
  readonly type: RelationType;
  readonly subject: number;
  readonly object: number;
  /** Token span of the words that say so. */
  readonly evidence: { readonly start: number; readonly end: number };
  readonly since?: number;
  readonly until?: number;
  readonly on?: number;
  readonly status?: Status;
  readonly negated?: boolean;
  /** Relations found before, of which this one follows. @default none: the text says it itself */
  readonly derivedFrom?: readonly Pick<RelationCandidate, "type" | "subject" | "object">[];
}

export interface RelationContext {
  readonly document: Document;
  readonly morphology: Morphology;
  /** Sorted by start, longest first; they nest and never cross. */
  readonly mentions: readonly TokenMention[];
  readonly entities: readonly LinkedEntity[];
  /** Reads something from the document once for all rules: `context.once(clausesOf)`; nothing that depends on `found`. */
  once<T>(read: (context: RelationContext) => T): T;
  /** What the relation rules before this one found. */
  readonly found: readonly (RelationCandidate & { readonly rule: string })[];
}

/** Finds relations. Rules run in the order of `relations/index.ts`; a relation found twice is kept once, its evidence and qualifiers merged. */
export interface RelationRule {
  /** Relation and idea: `hasRank.beside`. It is the provenance of the relation. */
  readonly name: string;
  readonly type: RelationType;
  find(context: RelationContext): Iterable<RelationCandidate>;
}
