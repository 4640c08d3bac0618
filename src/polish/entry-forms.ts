import type { Lexicon } from "../lexicon/lexicon.ts";
import { inflectPhrase } from "../lexicon/phrase.ts";
import { anyGender, Case, casesOf, Degree, degreesOf, GrammaticalNumber, numbersOf, Pos } from "../lexicon/tag.ts";
import type { EntryForm } from "../match/gazetteer-builder.ts";
import { inflectAdjectivalTown } from "./adjectival-town.ts";
import { brandForms } from "./decline-brand.ts";
import { inflectForeignNoun } from "./foreign-noun.ts";

/**
 * How a name of a gazetteer changes in a sentence.
 *
 *     phrase      Komenda Miejska → Komendy Miejskiej: the head and what agrees with it
 *     adjective   polski → polskiej, polscy, polsko-: all genders
 *     region      Lubuskie → w Lubuskiem: an adjective that became the name of a place
 *     words       kodeks pracy → kodeksu pracy, among abbreviations that stay as they are (k.p.)
 *     brand       ford → fordem, toyoty: also what no dictionary knows, in any writing
 *     none        KGP, insp.
 */
export type Inflection = "phrase" | "adjective" | "region" | "words" | "brand" | "none";

export interface FormOptions {
  readonly as: EntryForm["as"];
  readonly inflection: Inflection;
  /** Mask of the numbers wanted. @default the number of the name itself */
  readonly numbers?: number;
  /** Whether somebody can be called so: `Panie Komendancie`. @default false */
  readonly vocative?: boolean;
}

const WORD = /^\p{Ll}{5}[^.]*$/u; // "kodeks pracy", "zakopianka"

/** All forms of a name given in the nominative; at least the name as it stands. */
export function formsOf(lexicon: Lexicon, name: string, options: FormOptions): readonly EntryForm[] {
  const { as } = options;
  const forms = inflect(lexicon, name, options).filter(({ cases }) => options.vocative || cases !== Case.voc);
  const frozen = options.inflection === "none" || (options.inflection === "words" && forms.length === 0);
  const hasName = forms.some(({ text }) => text === name);
  return hasName ? forms : [{ text: name, as, cases: frozen ? 0 : Case.nom, numbers: options.numbers ?? 0 }, ...forms];
}

function inflect(lexicon: Lexicon, name: string, { as, inflection, numbers }: FormOptions): readonly EntryForm[] {
  if (inflection === "adjective") return inflectAdjective(lexicon, name).map((form) => ({ ...form, as }));
  if (inflection === "brand") return brandForms(name).map((text) => ({ text, as, cases: 0, numbers: 0 }));
  if (inflection === "region") return inflectRegion(name).map((form) => ({ ...form, as }));
  // An acronym takes its ending at match time: NASK-u.
  if (inflection === "none" || name === name.toUpperCase() || (inflection === "words" && !WORD.test(name))) return [];
  const options = numbers === undefined ? {} : { numbers };
  const forms = inflectPhrase(lexicon, name, options).map(({ form, cases, number }) => ({
    text: form,
    as,
    cases,
    numbers: number,
  }));
  const isUnknown = forms.every(({ text }) => text === name);
  const others = isUnknown ? inflectForeignNoun(name) : inflectTown(lexicon, name);
  return [...(isUnknown && others.length > 0 ? [] : forms), ...others.map((form) => ({ ...form, as }))];
}

type BareForm = Omit<EntryForm, "as">;

function inflectAdjective(lexicon: Lexicon, name: string): readonly BareForm[] {
  const known = [
    ...lexicon
      .inflect(name, { pos: Pos.adj, genders: anyGender })
      .filter(({ tag }) => degreesOf(tag) === 0 || (degreesOf(tag) & Degree.pos) !== 0),
    ...lexicon.inflect(name, { pos: Pos.adja }),
  ];
  if (known.length > 0)
    return known.map(({ form, tag }) => ({ text: form, cases: casesOf(tag), numbers: numbersOf(tag) }));
  return name.endsWith("ki") ? regularAdjective(name.slice(0, -1)) : [];
}

const { nom, gen, dat, acc, inst, loc, voc } = Case;
const { sg, pl } = GrammaticalNumber;

/** Endings behind `warszawsk-`, for places the dictionary makes no adjective from. */
const regularEndings: readonly (readonly [ending: string, cases: number, numbers: number])[] = [
  ["i", nom | acc | voc, sg],
  ["iego", gen | acc, sg],
  ["iemu", dat, sg],
  ["im", inst | loc, sg],
  ["im", dat, pl],
  ["a", nom | voc, sg],
  ["iej", gen | dat | loc, sg],
  ["ą", acc | inst, sg],
  ["ie", nom | acc | voc, sg | pl],
  ["ich", gen | acc | loc, pl],
  ["imi", inst, pl],
  ["o", 0, 0], // warszawsko-krakowski
];

function regularAdjective(stem: string): readonly BareForm[] {
  const forms = regularEndings.map(([ending, cases, numbers]) => ({ text: stem + ending, cases, numbers }));
  // warszawski, warszawscy
  return [...forms, { text: `${stem.slice(0, -1)}cy`, cases: nom | voc, numbers: pl }];
}

/** `Lubuskie`, `Lubuskiego`, `Lubuskiemu`, `Lubuskim` and, the way of old that names keep, `w Lubuskiem`. */
function inflectRegion(name: string): readonly BareForm[] {
  return [
    { text: name, cases: nom | acc, numbers: sg },
    { text: `${name}go`, cases: gen, numbers: sg },
    { text: `${name}mu`, cases: dat, numbers: sg },
    { text: `${name}m`, cases: inst | loc, numbers: sg },
    { text: `${name.slice(0, -1)}m`, cases: inst | loc, numbers: sg },
  ];
}

/** What names of places do beyond common nouns. */
function inflectTown(lexicon: Lexicon, name: string): readonly BareForm[] {
  return TOWN.test(name) ? inflectAdjectivalTown(lexicon, name) : inflectTwinTown(lexicon, name);
}

const TOWN = /^\p{Lu}\p{Ll}+$/u; // "Dobra"
const TWIN_TOWN = /^(?<first>\p{Lu}\p{Ll}+sk)o(?<rest>-\p{Lu}.*)$/u; // "Bielsko-Biała", "Busko-Zdrój"

/** `Bielska-Białej`: the first part looks like that of `bielsko-bialski`, but is a town and declines. */
function inflectTwinTown(lexicon: Lexicon, name: string): readonly BareForm[] {
  const { first, rest } = TWIN_TOWN.exec(name)?.groups ?? {};
  if (first === undefined || rest === undefined) return [];
  const endings = [
    ["o", nom | acc],
    ["a", gen],
    ["u", dat | loc],
    ["iem", inst],
  ] as const;
  return inflectPhrase(lexicon, rest.slice(1)).flatMap(({ form, cases }) =>
    endings
      .filter(([, ending]) => (ending & cases) !== 0)
      .map(([ending, mask]) => ({ text: `${first}${ending}-${form}`, cases: cases & mask, numbers: sg })),
  );
}
