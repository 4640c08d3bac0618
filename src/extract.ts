import type { Explanation } from "./explain.ts";
import { createExtractor, type ExtractOptions, type Extractor } from "./extractor.ts";
import type { Extraction } from "./types.ts";

// made at the first call: importing the library must cost nothing
let shared: Extractor | undefined;

/**
 * Finds entities and relations in a Polish text.
 *
 * @throws {ExtractionError} when `text` is no string or an option is unknown or wrong; never because of what the text says.
 * @example
 * extract("Komendant nadinsp. Jan Lis", { types: ["person"] }).entities[0]?.name // "Jan Lis"
 */
export function extract(text: string, options: ExtractOptions = {}): Extraction {
  shared ??= createExtractor();
  return shared.extract(text, options);
}

/**
 * Tells what fired, what lost and why, for the same text and options as `extract`.
 *
 * @example
 * explain("nadinsp. Jan Lis").claims.filter((claim) => claim.kept).map((claim) => claim.type) // ["rank", "person"]
 */
export function explain(text: string, options: ExtractOptions = {}): Explanation {
  shared ??= createExtractor();
  return shared.explain(text, options);
}
