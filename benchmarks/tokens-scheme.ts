import { disambiguate } from "../src/lexicon/disambiguate/disambiguate.ts";
import { loadReadingWeights } from "../src/lexicon/disambiguate/load-reading-weights.ts";
import type { Lexicon } from "../src/lexicon/lexicon.ts";
import { loadLexicon } from "../src/lexicon/load-lexicon.ts";
import { Morphology } from "../src/lexicon/morphology.ts";
import { polishAbbreviations } from "../src/polish/abbreviations.ts";
import { type Document, TokenFlag, TokenKind } from "../src/text/document.ts";
import { readDocument } from "../src/text/read-document.ts";
import { formatNkjpTag } from "./nkjp-tags.ts";

type Row = readonly [start: number, end: number, lemma: string, tag: string];

/** Sentences, tokens, and the likeliest lemma and tag of each token. */
export function makeTokensScheme(
  lexicon: Lexicon = loadLexicon(),
): (text: string) => Readonly<Record<string, unknown>> {
  const weights = loadReadingWeights();
  return (text) => {
    const document = readDocument(text, polishAbbreviations);
    const morphology = new Morphology(document, lexicon);
    const { readings, tags } = disambiguate(morphology, weights);
    const sentences = Array.from(document.sentenceStarts, (first) => [
      document.start[first] ?? 0,
      document.end[document.sentenceEnd(first) - 1] ?? 0,
    ]);
    const tokens = Array.from(readings, (reading, token): Row => {
      const { lemma } = morphology.at(token)[reading] ?? { lemma: document.formOf(token) };
      const tag = tags[token] ?? 0;
      return [
        document.start[token] ?? 0,
        document.end[token] ?? 0,
        lemma,
        tag === 0
          ? tagWithout(document, token)
          : formatNkjpTag({ lower: document.lowerOf(token), lemma, tag, hasDot: hasDot(document, token) }),
      ];
    });
    return { sentences, tokens };
  };
}

function hasDot(document: Document, token: number): boolean {
  return document.formOf(token + 1) === "." && document.hasFlag(token + 1, TokenFlag.glued);
}

function tagWithout(document: Document, token: number): string {
  return document.isKind(token, TokenKind.punctuation) ? "interp" : "ign";
}
