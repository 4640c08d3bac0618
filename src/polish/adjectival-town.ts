import type { Lexicon } from "../lexicon/lexicon.ts";
import { Case, casesOf, Gender, GrammaticalNumber, gendersOf, Pos, posOf } from "../lexicon/tag.ts";
import type { EntryForm } from "../match/gazetteer-builder.ts";

const { nom, gen, dat, acc, inst, loc } = Case;

/**
 * Forms of a place whose name is also an adjective: `w Dobrej`, `z Nowego`, `w Nowem`. Given beside those of a noun
 * (`dobra`, `dóbr`), for the dictionary can't tell which of the two a place is.
 */
export function inflectAdjectivalTown(lexicon: Lexicon, name: string): readonly Omit<EntryForm, "as">[] {
  const gender = name.endsWith("a") ? Gender.f : Gender.n;
  const isAdjective = lexicon
    .analyse(name.toLowerCase())
    .some(({ tag }) => posOf(tag) === Pos.adj && (casesOf(tag) & nom) !== 0 && (gendersOf(tag) & gender) !== 0);
  if (!isAdjective || !/[ae]$/u.test(name)) return [];
  const stem = name.slice(0, -1);
  // "Wysoka", "Wysokiej"
  const soft = /[kg]$/u.test(stem) ? "i" : "";
  const forms: readonly (readonly [text: string, cases: number])[] =
    gender === Gender.f
      ? [
          [name, nom],
          [`${stem}${soft}ej`, gen | dat | loc],
          [`${stem}ą`, acc | inst],
        ]
      : [
          [name, nom | acc],
          [`${name}go`, gen],
          [`${name}mu`, dat],
          [`${name}m`, inst | loc],
        ];
  return forms.map(([text, cases]) => ({ text, cases, numbers: GrammaticalNumber.sg }));
}
