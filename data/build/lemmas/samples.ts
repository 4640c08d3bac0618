import type { Lexicon } from "../../../src/lexicon/lexicon.ts";
import { Morphology } from "../../../src/lexicon/morphology.ts";
import { parseTag } from "../../../src/lexicon/tag.ts";
import { polishAbbreviations } from "../../../src/polish/abbreviations.ts";
import { readDocument } from "../../../src/text/read-document.ts";
import type { TaggedDocument } from "./corpus.ts";

/** What a token is, by hand. */
export interface GoldReading {
  readonly lemma: string;
  readonly tag: number;
}

/** A document with its tokens' readings; none where the corpus cuts tokens elsewhere. */
export interface Sample {
  readonly morphology: Morphology;
  readonly gold: readonly (GoldReading | undefined)[];
}

export function makeSample(lexicon: Lexicon, { text, tokens }: TaggedDocument): Sample {
  const document = readDocument(text, polishAbbreviations);
  const byStart = new Map(tokens.map((token) => [token[0], token]));
  const gold = Array.from(document.start, (start, token): GoldReading | undefined => {
    const [, end, lemma, tag] = byStart.get(start) ?? [];
    if (lemma === undefined || tag === undefined || end !== document.end[token]) return undefined;
    // the corpus writes "na przykład" of "np" with a space that does not break
    return { lemma: lemma.replaceAll("\u00a0", " "), tag: parseTag(tag)[0] ?? 0 };
  });
  return { morphology: new Morphology(document, lexicon), gold };
}

/** The lemma of a reading; behind the last stands the form as written. */
export function lemmaOf(morphology: Morphology, token: number, reading: number): string {
  return morphology.at(token)[reading]?.lemma ?? morphology.document.formOf(token);
}
