import { anyCase, anyNumber, Gender, makeTag, Pos } from "../lexicon/tag.ts";
import {
  declineFeminineAdjective,
  declineFeminineAdjectivePlural,
  declineMasculineAdjective,
  declineMasculineAdjectivePlural,
} from "./decline-adjective.ts";
import { declineFamily, declineFeminine, declineMasculine } from "./decline-noun.ts";
import { type CaseForms, type DeclinedForm, tagForms } from "./declined-form.ts";
import { obliqueStems } from "./oblique-stems.ts";
import { isSoft } from "./soften.ts";

/**
 * All forms of a man's surname (or first name) from its nominative: `Nowak`, `Kowalski`, `Konieczny`, `Zaręba`, `Szydło`, `Mróz`, `Linde`.
 *
 * @example
 * declineMan("Szydło").map(([form]) => form) // ["Szydło", "Szydły", "Szydle", "Szydłę", "Szydłą", …]
 */
export function declineMan(name: string): DeclinedForm[] {
  const last = name.slice(-1);
  const stem = name.slice(0, -1);
  if (last === "a" || (last === "o" && !isSoft(stem) && !/[aeiouy]$/u.test(stem))) {
    return tagForms(Gender.m1, declineFeminine(name), declineFamily([stem]));
  }
  // "Puzio" → "Puzia", "Matteo" → "Mattea"
  if (last === "o") {
    return tagForms(
      Gender.m1,
      [name, `${stem}a`, `${stem}owi`, `${stem}a`, `${stem}em`, `${stem}u`, `${stem}u`],
      declineFamily([stem]),
    );
  }
  // "Leroy" → "Leroya": behind a vowel `y` is a consonant
  if (/[aeou]y$/u.test(name)) return tagForms(Gender.m1, declineGlide(name), declineFamily([name]));
  if (foreignY.test(name)) return tagForms(Gender.m1, declineForeignY(name));
  if (/[yieé]$/u.test(name)) {
    const plural = /[yi]$/u.test(name) ? declineMasculineAdjectivePlural(name) : declineFamily([stem]);
    return tagForms(Gender.m1, declineMasculineAdjective(name), plural);
  }
  if (/[uówąęáóúíêèâ]$/iu.test(name) && !/[wW]$/u.test(name)) return declineNothing(name, Gender.m1);
  return tagForms(Gender.m1, declineMasculine(name, { animate: true }), declineFamily(obliqueStems(name)));
}

/** "Murphy", "Rooney" is none: what no Polish adjective in `-y` has before it */
const foreignY = /(?:[gklvx]|ph|([bdfmnprt])\1\p{L}{0,3})y$/u;

/** `Murphy’ego`, but `Murphym`. */
function declineForeignY(name: string): CaseForms {
  return [name, `${name}’ego`, `${name}’emu`, `${name}’ego`, `${name}m`, `${name}m`, name];
}

function declineGlide(name: string): CaseForms {
  return [name, `${name}a`, `${name}owi`, `${name}a`, `${name}em`, `${name}u`, `${name}u`];
}

/** Surnames in `-a` that are adjectives: `Kowalska`, `Górecka`, `Nowakowa`; others only when the man's name ends in `-y`: `Biała`. */
const adjectival = /(?:sk|ck|dzk|ow|ew)a$/u;

/**
 * All forms of a woman's surname: adjectives and nouns in `-a` are declined, everything else is not.
 *
 * @example
 * declineWoman("Nowak") // [["Nowak", every case, singular and plural]]
 */
export function declineWoman(name: string, options: { adjective?: boolean } = {}): DeclinedForm[] {
  if (!name.endsWith("a")) return declineNothing(name, Gender.f);
  const isAdjective = options.adjective ?? (adjectival.test(name) && name.length > 5);
  if (!isAdjective) return tagForms(Gender.f, declineFeminine(name));
  return tagForms(Gender.f, declineFeminineAdjective(name), declineFeminineAdjectivePlural(name));
}

/** One form for everything: `Nowak` of a woman, `Dubois`. */
export function declineNothing(name: string, gender: number): DeclinedForm[] {
  return [[name, makeTag(Pos.subst, anyCase, anyNumber, gender)]];
}
