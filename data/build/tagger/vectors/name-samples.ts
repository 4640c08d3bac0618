import type { Lexicon } from "../../../../src/lexicon/lexicon.ts";
import { Morphology } from "../../../../src/lexicon/morphology.ts";
import { polishAbbreviations } from "../../../../src/polish/abbreviations.ts";
import { wordKey } from "../../../../src/tagger/word-key.ts";
import { TokenFlag } from "../../../../src/text/document.ts";
import { readDocument } from "../../../../src/text/read-document.ts";
import type { CorpusDocument } from "../read-corpus.ts";

/** A capitalised word of a corpus, its neighbours and what it is there. */
export interface NameSample {
  readonly key: string;
  readonly before: string;
  readonly after: string;
  /** The innermost label: `surname`, `settlement`, `orgName` …, `none` outside entities. */
  readonly label: string;
}

/** Every word that stands with a capital of its own, by its key. */
export function* nameSamples(documents: readonly CorpusDocument[], lexicon: Lexicon): Generator<NameSample> {
  for (const { text, entities } of documents) {
    const document = readDocument(text, polishAbbreviations);
    const morphology = new Morphology(document, lexicon);
    const labels = new Map<number, string>();
    // longest first, so that the innermost comes last and stays
    const nested = [...entities].sort((a, b) => b.end - b.start - (a.end - a.start));
    const tokenAt = new Map(Array.from({ length: document.length }, (_, token) => [document.start[token] ?? 0, token]));
    for (const { start, end, type, subtype, derived } of nested) {
      const label = derived ?? subtype ?? type;
      for (let token = tokenAt.get(start) ?? document.length; (document.end[token] ?? end + 1) <= end; token++)
        labels.set(token, label);
    }
    const keys = Array.from({ length: document.length }, (_, token) => wordKey(document, morphology, token));
    for (const [token, key] of keys.entries()) {
      if (!document.hasFlag(token, TokenFlag.capitalized) || key === key.toLowerCase().replace("^", "")) continue;
      yield { key, before: keys[token - 1] ?? "", after: keys[token + 1] ?? "", label: labels.get(token) ?? "none" };
    }
  }
}
