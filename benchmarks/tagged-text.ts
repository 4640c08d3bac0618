import { loadLexicon } from "../src/lexicon/load-lexicon.ts";
import { Morphology } from "../src/lexicon/morphology.ts";
import { Hits } from "../src/match/gazetteer.ts";
import { polishAbbreviations } from "../src/polish/abbreviations.ts";
import { loadGazetteer } from "../src/polish/load-gazetteer.ts";
import { loadTagger } from "../src/tagger/load-tagger.ts";
import { type Proposal, tag } from "../src/tagger/tag.ts";
import type { Document } from "../src/text/document.ts";
import { readDocument } from "../src/text/read-document.ts";
import { makePlaceTypes } from "./nkjp-places.ts";

/** A text with all that the schemes of corpora read names from. */
export interface TaggedText {
  readonly document: Document;
  readonly morphology: Morphology;
  readonly hits: Hits;
  /** What the tagger says, sorted by start, longest first. */
  readonly proposals: readonly Proposal[];
  /** NKJP's type of a place of our lists, by its name in the nominative. */
  readonly typeOfPlace: (name: string) => string | undefined;
}

export function makeTaggedReader(): (text: string) => TaggedText {
  const lexicon = loadLexicon();
  const gazetteer = loadGazetteer();
  const tagger = loadTagger();
  const typeOfPlace = makePlaceTypes(gazetteer);
  return (text) => {
    const document = readDocument(text, polishAbbreviations);
    const morphology = new Morphology(document, lexicon);
    const hits = new Hits(gazetteer.match(document));
    return { document, morphology, hits, proposals: tag(document, morphology, tagger), typeOfPlace };
  };
}
