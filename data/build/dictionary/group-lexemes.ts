import {
  Degree,
  degreesOf,
  Gender,
  gendersOf,
  Negation,
  negationsOf,
  Pos,
  parseTag,
  posOf,
} from "../../../src/lexicon/tag.ts";
import type { Lexeme } from "./lexeme.ts";
import type { DictionaryRow } from "./read-morfologik.ts";

/** Forms that share one paradigm: a noun of one gender, an adjective, the past tense of a verb, one of its participles. */
const groups: Readonly<Partial<Record<Pos, string>>> = {
  [Pos.subst]: "noun",
  [Pos.depr]: "noun",
  [Pos.adj]: "adjective",
  [Pos.adja]: "adjective",
  [Pos.adjp]: "adjective",
  [Pos.adjc]: "adjective",
  [Pos.fin]: "finite",
  [Pos.impt]: "finite",
  [Pos.inf]: "infinitive",
  [Pos.praet]: "past",
  [Pos.imps]: "impersonal",
};

function groupOf(tag: number): string {
  const pos = posOf(tag);
  if (pos === Pos.subst) return `noun ${gendersOf(tag)}`;
  // "komendanty": the depreciative plural belongs to the personal masculine noun.
  if (pos === Pos.depr) return `noun ${Gender.m1}`;
  return groups[pos] ?? `${pos}`;
}

/**
 * Collects rows into lexemes. Negated forms are left out wherever `nie` + the affirmative form is the same word
 * (`niepolski`, `nierobiony`): the reader takes `nie` off by itself.
 */
export function createLexemeCollector(): { add(row: DictionaryRow): void; finish(): Lexeme[] } {
  const byLemma = new Map<string, Map<string, Lexeme>>();
  return {
    add({ form, lemma: written, tags }) {
      for (const tag of parseTag(tags)) {
        if (posOf(tag) === Pos.xxx) continue;
        // NKJP's lemma of "sobie" is "siebie"; the dictionary's is "się".
        const lemma = posOf(tag) === Pos.siebie ? "siebie" : written;
        if (negationsOf(tag) === Negation.neg && form.startsWith("nie")) continue;
        const lexemes = byLemma.get(lemma) ?? new Map<string, Lexeme>();
        if (lexemes.size === 0) byLemma.set(lemma, lexemes);
        const group = groupOf(tag);
        const lexeme = lexemes.get(group);
        if (lexeme === undefined) lexemes.set(group, { lemma, labels: 0, forms: [[form, tag]] });
        else lexeme.forms.push([form, tag]);
      }
    },
    finish() {
      const kept: Lexeme[] = [];
      for (const [lemma, lexemes] of byLemma) {
        const affirmative = lemma.startsWith("nie") ? byLemma.get(lemma.slice(3)) : undefined;
        for (const [group, lexeme] of lexemes) {
          if (affirmative?.has(group) && isNegatable(lexeme)) continue;
          kept.push(lexeme);
        }
      }
      return kept.sort(compareLexemes);
    },
  };
}

function isNegatable(lexeme: Lexeme): boolean {
  return lexeme.forms.every(([, tag]) => {
    const pos = posOf(tag);
    if (pos !== Pos.adj && pos !== Pos.adja && pos !== Pos.adjp && pos !== Pos.adv) return false;
    return degreesOf(tag) === Degree.pos || degreesOf(tag) === 0;
  });
}

export function compareLexemes(a: Lexeme, b: Lexeme): number {
  if (a.lemma !== b.lemma) return a.lemma < b.lemma ? -1 : 1;
  const [first, second] = [a.forms[0]?.[1] ?? 0, b.forms[0]?.[1] ?? 0];
  return first - second;
}
