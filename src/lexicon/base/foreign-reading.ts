import { Label } from "../label.ts";
import type { Analysis } from "../lexicon.ts";
import { Case, GrammaticalNumber, makeTag, masculine, Pos } from "../tag.ts";

const { gen, dat, acc, inst, loc } = Case;

/** Endings that masculine names take whatever their spelling, longest first. */
const endings: readonly (readonly [ending: string, cases: number])[] = [
  ["owi", dat],
  ["iem", inst],
  ["em", inst],
  ["ie", loc],
  ["a", gen | acc],
  ["u", gen | loc],
];

/** "Bruc|em", "Geor|g|a": consonants that foreign names may have a silent `e` behind. */
const beforeSilentE = /[cglnrstvdkmz]$/u;
const shortestStem = 3;

/**
 * Readings of a word as a foreign name of a man or a thing, which keeps its spelling where Polish ones change: `Brucem`
 * → Bruc or Bruce, `Linuksa` → Linux.
 */
export function foreignReadings(form: string): readonly Analysis[] {
  const found = endings.find(([ending]) => form.endsWith(ending));
  if (found === undefined) return [];
  const [ending, cases] = found;
  const stem = form.slice(0, -ending.length);
  if (stem.length < shortestStem || /[aeiouyąęó]$/u.test(stem)) return [];
  // "Gołębkiem" is native, "Chirakiem" may be Chirac
  if (ending === "iem") return stem.endsWith("k") ? [read(`${stem.slice(0, -1)}c`, cases)] : [];
  const lemmas = [stem];
  if (beforeSilentE.test(stem)) lemmas.push(`${stem}e`);
  if (stem.endsWith("ks")) lemmas.push(`${stem.slice(0, -2)}x`);
  return lemmas.map((lemma) => read(lemma, cases));
}

function read(lemma: string, cases: number): Analysis {
  return { lemma, tag: makeTag(Pos.subst, cases, GrammaticalNumber.sg, masculine), labels: Label.guessed };
}
