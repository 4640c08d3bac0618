import { baseForm } from "../src/lexicon/base/base-form.ts";
import { type Convention, conventionOf } from "../src/lexicon/base/name-kind.ts";
import type { Lexicon } from "../src/lexicon/lexicon.ts";
import { loadLexicon } from "../src/lexicon/load-lexicon.ts";
import { restoreBlanks } from "./names-blanks.ts";
import { kindOfCategory } from "./names-kinds.ts";

export interface ListedName {
  readonly form: string;
  readonly category: string;
}

/** Checks a line of a list of names: `{"id","form","category"}`. */
export function readListedName(line: unknown): ListedName {
  if (typeof line === "object" && line !== null && "form" in line && "category" in line) {
    const { form, category } = line;
    if (typeof form === "string" && typeof category === "string") return { form, category };
  }
  throw new Error('Expected an object {"id","form","category"} with strings as form and category.');
}

/** Where the customs of KPWr's list differ from ours. */
const customs: readonly (readonly [beginning: string, convention: Convention])[] = [
  ["nam_org_nation", {}],
  ["nam_liv_habitant", {}],
  ["nam_oth_currency", { singular: true }],
];

/** Base forms in the customs of KPWr's list of names: `{"id","form","category"}` → `{"id","base"}`. */
export function makeNamesScheme(lexicon: Lexicon = loadLexicon()): (name: ListedName) => { readonly base: string } {
  return ({ form, category }) => {
    const kind = kindOfCategory(category);
    const convention = customs.find(([beginning]) => category.startsWith(beginning))?.[1] ?? conventionOf(kind);
    const { text } = baseForm(lexicon, restoreBlanks(lexicon, form, category), { kind, convention });
    return { base: kind === "adjective" ? text.toLowerCase() : text };
  };
}
