import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { NkjpEntity } from "../../../benchmarks/nkjp-kinds.ts";
import { forename, Label } from "../../../src/lexicon/label.ts";
import type { Lexicon } from "../../../src/lexicon/lexicon.ts";
import { inflectPhrase, type PhraseForm } from "../../../src/lexicon/phrase.ts";
import { Case, casesOf, GrammaticalNumber } from "../../../src/lexicon/tag.ts";
import { feminineSurname } from "../../../src/polish/feminine-surname.ts";
import type { Example } from "./example.ts";
import { makeTurns } from "./turns.ts";

/** Rarer first names are chance visitors. */
const leastOccurrences = 5;
const oneWord = /^\p{Lu}[\p{L}’']+$/u;

/**
 * Full names put together of the first names and surnames of a tagged corpus, one case each for a man, a woman and a
 * family: a corpus has few women, and of most surnames one form.
 */
export function personExamples(lexicon: Lexicon, path: string, weight: number): Example[] {
  const { forenames, surnames } = readNames(path);
  const men = forenames.filter((name) => hasLabel(lexicon, name, Label.forenameM));
  const women = forenames.filter((name) => hasLabel(lexicon, name, Label.forenameF));
  const take = makeTurns();
  const examples: Example[] = [];
  const add = (base: string, forms: readonly PhraseForm[]): void => {
    const oblique = forms.filter(({ cases }) => (cases & (Case.nom | Case.voc)) === 0);
    if (oblique.length > 0) examples.push({ form: take(oblique).form, base, kind: "person", weight });
  };
  for (const surname of surnames) {
    const woman = `${take(women)} ${feminineSurname(surname)}`;
    add(woman, inflectPhrase(lexicon, woman));
    // "Kowalska" is no surname of men; "Zaręba" is one, but has enough like it
    if (surname.endsWith("a")) continue;
    const man = `${take(men)} ${surname}`;
    add(man, inflectPhrase(lexicon, man));
    add(surname, inflectPhrase(lexicon, surname, { numbers: GrammaticalNumber.pl }));
  }
  return examples;
}

function hasLabel(lexicon: Lexicon, name: string, label: number): boolean {
  let labels = 0;
  for (const reading of lexicon.analyse(name))
    if (reading.lemma === name && (casesOf(reading.tag) & Case.nom) !== 0) labels |= reading.labels & forename;
  return labels === label;
}

function readNames(path: string): { readonly forenames: readonly string[]; readonly surnames: readonly string[] } {
  const counts = new Map<string, number>();
  const surnames = new Set<string>();
  for (const line of gunzipSync(readFileSync(path)).toString("utf8").trim().split("\n")) {
    const { entities }: { entities: NkjpEntity[] } = JSON.parse(line);
    for (const { type, subtype, derived, base } of entities) {
      if (type !== "persName" || derived !== undefined || base === undefined || !oneWord.test(base)) continue;
      if (subtype === "forename") counts.set(base, (counts.get(base) ?? 0) + 1);
      if (subtype === "surname") surnames.add(base);
    }
  }
  return {
    forenames: [...counts].filter(([, count]) => count >= leastOccurrences).map(([name]) => name),
    surnames: [...surnames],
  };
}
