import { Case, GrammaticalNumber, makeTag, Pos } from "../lexicon/tag.ts";

/** A form and its packed tag. */
export type DeclinedForm = readonly [form: string, tag: number];

/** Forms of one number: nom, gen, dat, acc, inst, loc, voc; several forms of one case are joined by `/`, none is `""`. */
export type CaseForms = readonly [
  nom: string,
  gen: string,
  dat: string,
  acc: string,
  inst: string,
  loc: string,
  voc: string,
];

const order = [Case.nom, Case.gen, Case.dat, Case.acc, Case.inst, Case.loc, Case.voc];

/** Tags a table of singular forms and, if there is one, of plural forms. */
export function tagForms(gender: number, singular: CaseForms | undefined, plural?: CaseForms): DeclinedForm[] {
  const forms: DeclinedForm[] = [];
  for (const [table, number] of [
    [singular, GrammaticalNumber.sg],
    [plural, GrammaticalNumber.pl],
  ] as const) {
    table?.forEach((cell, i) => {
      for (const form of cell.split("/"))
        if (form !== "") forms.push([form, makeTag(Pos.subst, order[i] ?? 0, number, gender)]);
    });
  }
  return forms;
}
