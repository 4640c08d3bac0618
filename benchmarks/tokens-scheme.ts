import type { Analysis, Lexicon } from "../src/lexicon/lexicon.ts";
import { loadLexicon } from "../src/lexicon/load-lexicon.ts";
import { Morphology } from "../src/lexicon/morphology.ts";
import { casesOf, formatTag, gendersOf, makeTag, numbersOf, Pos, posOf } from "../src/lexicon/tag.ts";
import { polishAbbreviations } from "../src/polish/abbreviations.ts";
import { type Document, TokenKind } from "../src/text/document.ts";
import { readDocument } from "../src/text/read-document.ts";

type Row = readonly [start: number, end: number, lemma: string, tag: string];

/**
 * Sentences, tokens, and one lemma and tag for each token. Until the tagger is there the choice is simple: the
 * dictionary's first reading, unless the word before it speaks for another: a preposition for the cases it governs,
 * an adjective for the noun that agrees with it.
 */
export function makeTokensScheme(
  lexicon: Lexicon = loadLexicon(),
): (text: string) => Readonly<Record<string, unknown>> {
  return (text) => {
    const document = readDocument(text, polishAbbreviations);
    const morphology = new Morphology(document, lexicon);
    const sentences = Array.from(document.sentenceStarts, (first) => [
      document.start[first] ?? 0,
      document.end[document.sentenceEnd(first) - 1] ?? 0,
    ]);
    let before: Analysis | undefined;
    const tokens = Array.from({ length: document.length }, (_, token): Row => {
      const isFirst = document.sentenceStart(token) === token;
      const neighbour = isFirst ? undefined : before;
      const chosen = choose(morphology.at(token), neighbour);
      before = chosen;
      const tag = chosen ? tagOf(chosen, neighbour) : tagWithout(document, token);
      return [document.start[token] ?? 0, document.end[token] ?? 0, chosen?.lemma ?? document.formOf(token), tag];
    });
    return { sentences, tokens };
  };
}

function choose(readings: readonly Analysis[], before: Analysis | undefined): Analysis | undefined {
  if (!before) return readings[0];
  return readings.find(({ tag }) => agrees(before.tag, tag)) ?? readings[0];
}

function agrees(before: number, tag: number): boolean {
  if (posOf(before) === Pos.prep) return (casesOf(before) & casesOf(tag)) !== 0;
  if (posOf(before) !== Pos.adj || posOf(tag) !== Pos.subst) return false;
  return [casesOf, numbersOf, gendersOf].every((of) => (of(before) & of(tag)) !== 0);
}

/** Of several cases in one tag, the one that the word before it shares. */
function tagOf({ tag }: Analysis, before: Analysis | undefined): string {
  if (!before || posOf(before.tag) !== Pos.prep) return formatTag(tag);
  return formatTag(tag, makeTag(posOf(tag), casesOf(before.tag), 0, 0));
}

function tagWithout(document: Document, token: number): string {
  return document.isKind(token, TokenKind.punctuation) ? "interp" : "ign";
}
