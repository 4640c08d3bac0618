import type { Analysis, FormFilter, InflectedForm, Lexicon } from "./lexicon.ts";
import { aspectsOf, Degree, degreesOf, Negation, negationsOf, Pos, posOf } from "./tag.ts";

/**
 * Forms of a word under one of its readings, with the class, degree and negation of that reading: `najwyższego` as
 * nominative feminine is `najwyższa`, `podpisaniem` as nominative `podpisanie`.
 */
export function inflectReading(lexicon: Lexicon, reading: Analysis, filter: FormFilter): readonly InflectedForm[] {
  const pos = posOf(reading.tag) === Pos.depr ? Pos.subst : posOf(reading.tag);
  const degree = degreesOf(reading.tag);
  const aspect = aspectsOf(reading.tag);
  const forms = lexicon
    .inflect(reading.lemma, { ...filter, pos })
    .filter(
      ({ tag }) =>
        (degreesOf(tag) === degree || (degree | degreesOf(tag)) === Degree.pos) &&
        (aspect === 0 || (aspectsOf(tag) & aspect) !== 0),
    );
  if (negationsOf(reading.tag) !== Negation.neg) return forms;
  return forms.map(({ form, tag }) => ({ form: `nie${form}`, tag }));
}
