import type { Lexicon } from "./lexicon/lexicon.ts";
import { loadLexicon } from "./lexicon/load-lexicon.ts";

// made at the first call: importing the library must cost nothing
let shared: Lexicon | undefined;

/** The lexicon of the functions that need no extractor. */
export function sharedLexicon(): Lexicon {
  shared ??= loadLexicon();
  return shared;
}
