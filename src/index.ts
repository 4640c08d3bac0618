export type { Candidate, EntityRule, RuleContext } from "./entities/rule.ts";
export { type ErrorCode, ExtractionError } from "./errors.ts";
export type { Claim, Explanation, Link } from "./explain.ts";
export { explain, extract } from "./extract.ts";
export {
  createExtractor,
  type ExtractOptions,
  type Extractor,
  type ExtractorOptions,
  type InputDocument,
} from "./extractor.ts";
export { type CaseName, type InflectOptions, inflect, type NumberName } from "./inflect.ts";
export type { LinkRule } from "./linking/link-rule.ts";
export type { NameType } from "./name-types.ts";
export { type NominativeOptions, nominative } from "./nominative.ts";
export type { UserEntry } from "./polish/user-entries.ts";
export type { RelationCandidate, RelationContext, RelationRule } from "./relations/rule.ts";
export type * from "./types.ts";
