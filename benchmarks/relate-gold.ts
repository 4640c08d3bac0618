import { assemble } from "../src/assemble.ts";
import { loadLexicon } from "../src/lexicon/load-lexicon.ts";
import { Morphology } from "../src/lexicon/morphology.ts";
import { polishAbbreviations } from "../src/polish/abbreviations.ts";
import { relationRules } from "../src/relations/index.ts";
import { relate } from "../src/relations/relate.ts";
import { readDocument } from "../src/text/read-document.ts";
import type { Extraction } from "../src/types.ts";
import type { GoldDocument } from "./gold.ts";
import { linkedFromGold } from "./gold-linked.ts";

/** Runs the relation rules over the mentions and entities of gold, by id of document. */
export function relateGold(documents: readonly GoldDocument[]): ReadonlyMap<string, Extraction> {
  const lexicon = loadLexicon();
  return new Map(
    documents.map((gold) => {
      const document = readDocument(gold.text, polishAbbreviations);
      const morphology = new Morphology(document, lexicon);
      const linked = linkedFromGold(gold, document);
      const relations = relate({ document, morphology, ...linked }, relationRules);
      return [gold.id, assemble({ document, kept: [], linked, relations })];
    }),
  );
}
