import { lexiconData } from "../../data/compiled/lexicon.ts";
import { nameData } from "../../data/compiled/names.ts";
import { Lexicon } from "./lexicon.ts";
import { decodeTables } from "./tables.ts";

/** Decodes the dictionary that ships with the library; a few milliseconds. Each call gives a lexicon with a cache of its own. */
export function loadLexicon(): Lexicon {
  return new Lexicon(decodeTables(lexiconData), nameData);
}
