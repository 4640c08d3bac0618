import { Gender } from "../lexicon/tag.ts";
import { declineFeminineAdjective } from "./decline-adjective.ts";
import { declineFeminine, declineMasculine, declineNeuter, declinePluralPlace } from "./decline-noun.ts";
import { declineNothing } from "./decline-surname.ts";
import { type DeclinedForm, tagForms } from "./declined-form.ts";

/**
 * All forms of the one-word name of a place that the dictionary lacks, by its ending: `Abramów`, `Achrymowce`, `Adamczycha`,
 * `Bielsko`, `Zakopane`.
 *
 * @example
 * declinePlace("Kutno").map(([form]) => form) // ["Kutno", "Kutna", "Kutnu", "Kutno", "Kutnem", "Kutnie", "Kutno"]
 */
export function declinePlace(name: string): DeclinedForm[] {
  // "Abramów" → "Abramowa", "Kijów": "ó" before a last "w" always opens
  if (name.endsWith("ów")) return tagForms(Gender.m3, declineOw(name));
  if (/(?:sk|ck|dzk)a$/u.test(name)) return tagForms(Gender.f, declineFeminineAdjective(name));
  if (name.endsWith("a")) return tagForms(Gender.f, declineFeminine(name));
  if (name.endsWith("o")) return tagForms(Gender.n, declineNeuter(name));
  // "Katowice", "Tychy", "Suwałki", "Bronisze", "Kowale"; but "Zaborze", "Opole"
  if (/(?:[yi]|(?:c|sz|cz|ż|al)e)$/u.test(name)) return tagForms(Gender.n, undefined, declinePluralPlace(name));
  if (name.endsWith("e")) return tagForms(Gender.n, declineNeuter(name));
  if (/[aeiouyąęó]$/iu.test(name)) return declineNothing(name, Gender.n);
  return tagForms(Gender.m3, declineMasculine(name, { animate: false }));
}

function declineOw(name: string): ReturnType<typeof declineMasculine> {
  const stem = `${name.slice(0, -2)}ow`;
  return [name, `${stem}a`, `${stem}owi`, name, `${stem}em`, `${stem}ie`, `${stem}ie`];
}
