import { Case, GrammaticalNumber } from "../lexicon/tag.ts";
import type { EntryForm } from "../match/gazetteer-builder.ts";

const { nom, gen, dat, acc, inst, loc } = Case;

/** Ends of masculine nouns and what they become in the locative: `Eurojust`, `w Eurojuście`. Longest first. */
const locatives: readonly (readonly [end: string, locative: string])[] = [
  ...([
    ["st", "ście"],
    ["ch", "chu"],
    ["cz", "czu"],
    ["sz", "szu"],
    ["rz", "rzu"],
    ["sh", "shu"],
  ] as const),
  ...([
    ["t", "cie"],
    ["d", "dzie"],
    ["r", "rze"],
    ["ł", "le"],
    ["l", "lu"],
    ["j", "ju"],
    ["c", "cu"],
    ["ż", "żu"],
  ] as const),
  ...([
    ["k", "ku"],
    ["g", "gu"],
    ["h", "hu"],
  ] as const),
];

// No soft consonants: words that end in them have stems of their own.
const FOREIGN_NOUN = /^\p{L}+[bcdfghjklłmnprstvwxzż]$/u; // "Frontex", "mObywatel"

/**
 * Forms of a name that no dictionary has and that ends in a consonant, so in Polish a masculine noun: `Frontexu`,
 * `Frontexowi`, `Frontexem`, `Frontexie`. Things take -u in the genitive, makes of things -a (`Lidla`); both are given.
 */
export function inflectForeignNoun(name: string): readonly Omit<EntryForm, "as">[] {
  const last = name.at(-1) ?? "";
  if (!FOREIGN_NOUN.test(name)) return [];
  const [end, locative] = locatives.find(([end]) => name.endsWith(end)) ?? ["", "ie"];
  const instrumental = last === "k" || last === "g" ? "iem" : "em";
  const forms: readonly (readonly [text: string, cases: number])[] = [
    [name, nom | acc],
    [`${name}u`, gen],
    [`${name}a`, gen | acc],
    [`${name}owi`, dat],
    [name + instrumental, inst],
    [name.slice(0, name.length - end.length) + locative, loc],
  ];
  return forms.map(([text, cases]) => ({ text, cases, numbers: GrammaticalNumber.sg }));
}
