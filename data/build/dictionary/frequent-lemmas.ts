import { gunzipSync } from "node:zlib";
import { Label } from "../../../src/lexicon/label.ts";
import { gendersOf, Pos, parseTag, posOf } from "../../../src/lexicon/tag.ts";
import type { Lexeme } from "./lexeme.ts";

/** Rarer words are chance visitors. */
const leastOccurrences = 5;

/** Labels the lexemes that a tagged corpus (JSON lines, gzip: `tokens: [[start, end, lemma, tag], …]`) uses often. */
export function labelFrequent(lexemes: readonly Lexeme[], corpus: Buffer): void {
  const counts = new Map<string, number>();
  for (const line of gunzipSync(corpus).toString("utf8").trim().split("\n")) {
    const document: { morph?: string; tokens?: [number, number, string | null, string | null][] } = JSON.parse(line);
    if (document.morph !== "gold") continue;
    for (const [, , lemma, tags] of document.tokens ?? []) {
      const [tag] = tags === null ? [] : parseTag(tags);
      if (lemma === null || tag === undefined) continue;
      const key = keyOf(lemma, tag);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  for (const lexeme of lexemes) {
    const tag = lexeme.forms[0]?.[1] ?? 0;
    if (
      (counts.get(keyOf(lexeme.lemma, posOf(tag) === Pos.depr ? (lexeme.forms.at(-1)?.[1] ?? 0) : tag)) ?? 0) >=
      leastOccurrences
    )
      lexeme.labels |= Label.frequent;
  }
}

/** Nouns of one lemma and different gender are different words: `dzień` (m3) and a rare feminine `dzień`. */
function keyOf(lemma: string, tag: number): string {
  return posOf(tag) === Pos.subst ? `${lemma} ${gendersOf(tag)}` : `${lemma} ${posOf(tag)}`;
}
