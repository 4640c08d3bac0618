import type { Morphology } from "../lexicon/morphology.ts";
import type { Hits } from "../match/gazetteer.ts";
import type { Document } from "../text/document.ts";
import type { Attributes, EntityType } from "../types.ts";
import type { Candidates } from "./candidates.ts";
import type { TaggedName } from "./tagged-name.ts";

/** A stretch of tokens that a rule holds to be a mention; a union on `type`. */
export type Candidate<Type extends EntityType = EntityType> = { [T in Type]: CandidateOf<T> }[Type];

interface CandidateOf<Type extends EntityType> {
  readonly type: Type;
  /** First token, and the one after the last. */
  readonly start: number;
  readonly end: number;
  readonly attributes: Attributes<Type>;
  /** Base form, when the rule knows it; linking derives it otherwise. */
  readonly name?: string;
  /** Official name or other names the rule knows of (gazetteer variants, expansions), used by linking. */
  readonly otherNames?: readonly string[];
  /** `id` of the caller's gazetteer entry. */
  readonly externalId?: string;
  /** Where the same rule finds weaker and stronger evidence; added to the rule's place in the order. @default 0 */
  readonly weight?: number;
  /**
   * Probability that just this is right, where the rule knows it for each candidate; the mention's confidence, and its place in the settling.
   * @default the measured precision of the rule, which stands above all that tell theirs
   */
  readonly confidence?: number;
}

/** A candidate with the rule that made it. */
export type Found<Type extends EntityType = EntityType> = Candidate<Type> & {
  readonly rule: string;
  /** Place of the rule in `entities/index.ts`. */
  readonly order: number;
  /** Confidence of a name of the tagger that disagrees and, where measured, was right more often: the candidate stands just below it. */
  readonly outvoted?: number;
};

export interface RuleContext {
  readonly document: Document;
  readonly morphology: Morphology;
  /** Gazetteer hits. */
  readonly hits: Hits;
  /** What the rules before this one found, unsettled. */
  readonly found: Candidates;
  /** Names that the tagger sees; absent when it is switched off. */
  readonly tagged?: readonly TaggedName[];
  /** `YYYY-MM-DD`, for relative dates; absent when unknown. */
  readonly referenceDate?: string;
}

/** Finds mentions of one type. Rules run in the order of `entities/index.ts` and see what earlier ones found. */
export interface EntityRule<Type extends EntityType = EntityType> {
  /** Type and idea: `date.calendar`. It is the provenance of the mention. */
  readonly name: string;
  readonly type: Type;
  find(context: RuleContext): Iterable<Candidate<Type>>;
}
